"""What may be added, ranked, shared out or drawn on one axis.

Units alone do not make figures comparable: registered poor and rural workers are both people, a
balance and a year's lending are both yuan. Figures go together when their traits are the same
(`fupin.quantities.traits`); a plain number has none and goes with all.

Two quotients add only over the same divisor; they rank, and differ, over divisors of the same
measure, as income per head does between counties.

Places matter only where they would count something twice, that is in sums: regions of which one
holds the other, and one measure of one region and period taken twice. A part must lie in its whole.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import combinations

from fupin.errors import ComparabilityError, UnitError
from fupin.quantities.figure import Figure
from fupin.quantities.names import label, name
from fupin.quantities.observation import Observation
from fupin.quantities.traits import Path
from fupin.quantities.unit_conversion import conversion_factor, unit_of_sum
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE

_VERBS = {
    "+": "add", "total": "add", "-": "subtract", "difference": "subtract", "rank": "rank",
    "share": "take the share of", "axis": "draw on one axis",
}  # fmt: skip
_SUMS = ("+", "total")
_SAID = {"population": "counts", "nature": "is a", "status": "is", "period": "is of"}


def guard(
    items: Sequence[Figure], use: str, because: str | None = None, varies: Sequence[str] = ()
) -> None:
    """Raise unless the figures may be used together.

    Parameters
    ----------
    items : sequence of Figure
    use : {"+", "total", "-", "difference", "share", "rank", "axis"}
        What for. A share takes the part, then the whole.
    because : str, optional
        Why it makes sense all the same. Overrides everything but units.
    varies : sequence of {"population", "nature", "status", "period"}
        Traits that are meant to differ: ``("period",)`` on the axis of a time series.

    Raises
    ------
    UnitError
        If the units differ; it lists every unit with its figures.
    ComparabilityError
        If anything else differs; it lists each difference once, with two figures.
    """
    _check_units(items, use)
    if because:
        return
    differences = [line for trait in _SAID if trait not in varies for line in _trait(items, trait)]
    differences += _bases(items, use)
    if use in _SUMS:
        differences += [*_overlaps(items), *_twice(items)]
    if use == "share":
        differences += _outside(*items)
    if differences:
        names = f"{name(items[0], 'en')!r} and {name(_other(items), 'en')!r}"
        raise ComparabilityError(
            f"We do not {_VERBS[use]} {names}.",
            differences,
            f"If it makes sense all the same, say why: {_override(use)}",
        )


def _other(items: Sequence[Figure]) -> Figure:
    return next((i for i in items[1:] if i.traits != items[0].traits), items[-1])


def _override(use: str) -> str:
    names = {"+": "total([a, b]", "-": "difference(a, b", "share": "share(a, b"}
    call = names.get(use, {"difference": "difference(a, b", "axis": "(…"}.get(use, f"{use}([…]"))
    return f'{call}, because="…").'


def _check_units(items: Sequence[Figure], use: str) -> None:
    found: dict[str, list[str]] = {}
    for item in items:
        found.setdefault(item.unit, []).append(label(item))
    first, *others = found
    fits = _unit_fits(use)
    if all(fits(first, other) for other in others):
        return
    said = [_called(unit) for unit in found]
    lines = [f"In {_called(u)}: {'; '.join(who)}." for u, who in found.items()]
    raise UnitError(
        f"We cannot {_VERBS[use]} {', '.join(said[:-1])} and {said[-1]}.",
        lines,
        _unit_hint(found),
    )


def _unit_hint(units: Collection[str]) -> str:
    """Say what to type: a plain number needs the unit of what it stands beside."""
    others = [unit for unit in units if unit != PURE]
    if PURE not in units:
        return "Take figures of one unit, or divide one by the other for a rate: a / b."
    unit = "percent_point" if others[0] == "percent" else others[0]
    return f'Give a bare number its unit: exact(1, "{unit}").'


def _called(unit: str) -> str:
    return {"percent": "percent", PURE: "plain numbers"}.get(unit) or unit_name(unit)


def _unit_fits(use: str) -> Callable[[str, str], bool]:
    if use == "axis":
        return lambda a, b: a == b
    if use in ("share", "rank"):
        return lambda a, b: conversion_factor(b, a) is not None
    return lambda a, b: unit_of_sum(a, b, minus=use not in _SUMS) is not None


def _trait(items: Sequence[Figure], trait: str) -> list[str]:
    with_it = [item for item in items if getattr(item.traits, trait)]
    for item in with_it[1:]:
        ours, theirs = getattr(with_it[0].traits, trait), getattr(item.traits, trait)
        if ours != theirs:
            said = [
                f"{label(i)} {_SAID[trait]} {' and '.join(sorted(t))}"
                for i, t in ((with_it[0], ours), (item, theirs))
            ]
            return [f"{trait.capitalize()}: {said[0]}; {said[1]}."]
    return []


def _bases(items: Sequence[Figure], use: str) -> list[str]:
    """Quotients add over the same divisor, and compare over divisors of the same measure."""
    part = 1 if use in _SUMS else 0
    with_one = [item for item in items if item.traits.base]
    for item in with_one[1:]:
        ours, theirs = ({base[part] for base in i.traits.base} for i in (with_one[0], item))
        if ours != theirs:
            said = [
                f"{label(i)} is over {' and '.join(sorted(b))}"
                for i, b in ((with_one[0], ours), (item, theirs))
            ]
            return [f"Divisor: {said[0]}; {said[1]}."]
    return []


def _overlaps(items: Sequence[Figure]) -> list[str]:
    first = {item.traits.places: item for item in reversed(items) if item.traits.places}
    for one, two in combinations(reversed(first), 2):
        if any(_holds(a, b) or _holds(b, a) for a in one for b in two):
            said = f"{label(first[one])} is of {_where(one)}; {label(first[two])} of {_where(two)}"
            return [f"Places: {said}: these overlap."]
    return []


def _twice(items: Sequence[Figure]) -> list[str]:
    seen: dict[tuple[str, tuple[Path, ...], str], int] = {}
    for here, item in enumerate(items):
        for figure in _terms(item):
            there = seen.setdefault((figure.measure, figure.places, figure.period), here)
            if there != here:
                return [f"Twice: {label(items[there])} and {label(item)} count the same thing."]
    return []


def _terms(item: Figure) -> list[Observation]:
    """Return the printed figures that a sum adds up, however it is nested."""
    if item.observation:
        return [item.observation]
    if item.op in _SUMS:
        return [figure for parent in item.parents for figure in _terms(parent)]
    return []


def _outside(part: Figure, whole: Figure) -> list[str]:
    inside, around = part.traits.places, whole.traits.places
    if not around or all(any(_holds(b, a) for b in around) for a in inside):
        return []
    said = f"{label(part)} is of {_where(inside)}; {label(whole)} of {_where(around)}"
    return [f"Places: {said}: the part is not inside the whole."]


def _holds(outer: Path, inner: Path) -> bool:
    return inner[: len(outer)] == outer


def _where(places: frozenset[Path]) -> str:
    return " and ".join(sorted(path[-1] for path in places))
