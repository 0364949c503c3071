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

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import combinations

from fupin import languages
from fupin.bilingual import Bilingual
from fupin.errors import ComparabilityError, UnitError
from fupin.quantities.figure import Figure
from fupin.quantities.names import called, label
from fupin.quantities.observation import Observation
from fupin.quantities.traits import Path
from fupin.quantities.unit_conversion import conversion_factor, unit_of_sum
from fupin.quantities.unit_names import unit_called
from fupin.quantities.unit_table import PURE

_ADD, _SUBTRACT = Bilingual("add", "相加"), Bilingual("subtract", "相减")
_VERBS = {
    "+": _ADD, "total": _ADD, "-": _SUBTRACT, "difference": _SUBTRACT,
    "rank": Bilingual("rank", "一并排序"), "share": Bilingual("take the share of", "求比重"),
    "axis": Bilingual("draw on one axis", "画在同一数轴上"),
}  # fmt: skip
_SUMS = ("+", "total")
# What differs, and how it is said of one figure.
_SAID = {
    "population": (Bilingual("Population", "统计对象"), Bilingual("{} counts {}", "{}统计{}")),
    "nature": (Bilingual("Nature", "性质"), Bilingual("{} is a {}", "{}为{}")),
    "status": (Bilingual("Status", "状态"), Bilingual("{} is {}", "{}为{}")),
    "period": (Bilingual("Period", "时期"), Bilingual("{} is of {}", "{}属{}")),
}
_DIFFERENCE = Bilingual("{}: {}; {}.", "{}：{}；{}。")
_TRAITS = {
    "flow": "流量", "stock": "存量", "ratio": "比率", "rule": "规定标准",
    "reported": "实际数", "planned": "计划数", "promised": "承诺数",
}  # fmt: skip


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
    if isinstance(because, str) and because.strip():  # spaces are no reason
        return
    differences = [line for trait in _SAID if trait not in varies for line in _trait(items, trait)]
    differences += _bases(items, use)
    if use in _SUMS:
        differences += [*_overlaps(items), *_twice(items)]
    if use == "share":
        differences += _outside(*items)
    if differences:
        raise ComparabilityError(
            Bilingual("We do not {} {!r} and {!r}.", "“{1}”与“{2}”不宜{0}。").fill(
                _VERBS[use], called(items[0]), called(_other(items))
            ),
            differences,
            Bilingual(
                "If it makes sense all the same, say why: {}.", "如确有道理，请写明理由：{}。"
            ).fill(_override(use)),
        )


def _other(items: Sequence[Figure]) -> Figure:
    return next((i for i in items[1:] if i.traits != items[0].traits), items[-1])


def _override(use: str) -> str:
    names = {"+": "total([a, b]", "-": "difference(a, b", "share": "share(a, b"}
    call = names.get(use, {"difference": "difference(a, b", "axis": "(…"}.get(use, f"{use}([…]"))
    return f'{call}, because="…")'


def _check_units(items: Sequence[Figure], use: str) -> None:
    found: dict[str, list[Bilingual]] = {}
    for item in items:
        found.setdefault(item.unit, []).append(label(item))
    first, *others = found
    fits = _unit_fits(use)
    if all(fits(first, other) for other in others):
        return
    said = [_called(unit) for unit in found]
    raise UnitError(
        Bilingual("We cannot {} {} and {}.", "{1}与{2}不能{0}。").fill(
            _VERBS[use], Bilingual.joined(said[:-1], ", ", "、"), said[-1]
        ),
        [
            Bilingual("In {}: {}.", "单位为{}：{}。").fill(
                _called(unit), Bilingual.joined(who, "; ", "；")
            )
            for unit, who in found.items()
        ],
        _unit_hint(found),
    )


def _unit_hint(units: Collection[str]) -> Bilingual:
    """Say what to type: a plain number needs the unit of what it stands beside."""
    others = [unit for unit in units if unit != PURE]
    if PURE not in units:
        return Bilingual(
            "Take figures of one unit, or divide one by the other for a rate: a / b.",
            "请取单位相同的数字；或以一数除以另一数，求比率：a / b。",
        )
    unit = "percent_point" if others[0] == "percent" else others[0]
    return Bilingual(
        'Give a bare number its unit: exact(1, "{}").', '请给纯数加上单位：exact(1, "{}")。'
    ).fill(unit)


def _called(unit: str) -> Bilingual:
    if unit == PURE:
        return Bilingual("plain numbers", "纯数")
    return Bilingual("percent", "百分数") if unit == "percent" else unit_called(unit)


def _unit_fits(use: str) -> Callable[[str, str], bool]:
    if use == "axis":
        return lambda a, b: a == b
    if use in ("share", "rank"):
        return lambda a, b: conversion_factor(b, a) is not None
    return lambda a, b: unit_of_sum(a, b, minus=use not in _SUMS) is not None


def _trait(items: Sequence[Figure], trait: str) -> list[Bilingual]:
    with_it = [item for item in items if getattr(item.traits, trait)]
    for item in with_it[1:]:
        ours, theirs = getattr(with_it[0].traits, trait), getattr(item.traits, trait)
        if ours != theirs:
            heading, says = _SAID[trait]
            said = [
                says.fill(label(one), _all(_trait_name(trait, each) for each in sorted(values)))
                for one, values in ((with_it[0], ours), (item, theirs))
            ]
            return [_DIFFERENCE.fill(heading, *said)]
    return []


def _trait_name(trait: str, value: str) -> Bilingual:
    """Return a trait in words: English takes our own names, Chinese the terms of statistics."""
    if trait == "period":
        return Bilingual(value, languages.period(value, "zh"))
    return Bilingual(value, _TRAITS.get(value, value))


def _all(values: Iterable[object]) -> Bilingual:
    return Bilingual.joined(values, " and ", "和")


def _bases(items: Sequence[Figure], use: str) -> list[Bilingual]:
    """Quotients add over the same divisor, and compare over divisors of the same measure."""
    part = 1 if use in _SUMS else 0
    with_one = [item for item in items if item.traits.base]
    for item in with_one[1:]:
        ours, theirs = ({base[part] for base in i.traits.base} for i in (with_one[0], item))
        if ours != theirs:
            said = [
                Bilingual("{} is over {}", "{}除以{}").fill(label(one), _all(sorted(bases)))
                for one, bases in ((with_one[0], ours), (item, theirs))
            ]
            return [_DIFFERENCE.fill(Bilingual("Divisor", "除数"), *said)]
    return []


def _overlaps(items: Sequence[Figure]) -> list[Bilingual]:
    first = {item.traits.places: item for item in reversed(items) if item.traits.places}
    for one, two in combinations(reversed(first), 2):
        if any(_holds(a, b) or _holds(b, a) for a in one for b in two):
            said = _places(first[one], one, first[two], two)
            return [Bilingual("Places: {}: these overlap.", "地区：{}，二者有重叠。").fill(said)]
    return []


def _twice(items: Sequence[Figure]) -> list[Bilingual]:
    seen: dict[tuple[str, tuple[Path, ...], str], int] = {}
    for here, item in enumerate(items):
        for figure in _terms(item):
            there = seen.setdefault((figure.measure, figure.places, figure.period), here)
            if there != here:
                twice = Bilingual(
                    "Twice: {} and {} count the same thing.", "重复：{}与{}统计同一事物。"
                )
                return [twice.fill(label(items[there]), label(item))]
    return []


def _terms(item: Figure) -> list[Observation]:
    """Return the printed figures that a sum adds up, however it is nested."""
    if item.observation:
        return [item.observation]
    if item.op in _SUMS:
        return [figure for parent in item.parents for figure in _terms(parent)]
    return []


def _outside(part: Figure, whole: Figure) -> list[Bilingual]:
    inside, around = part.traits.places, whole.traits.places
    if not around or all(any(_holds(b, a) for b in around) for a in inside):
        return []
    outside = Bilingual(
        "Places: {}: the part is not inside the whole.", "地区：{}，部分不在整体之内。"
    )
    return [outside.fill(_places(part, inside, whole, around))]


def _places(one: Figure, here: frozenset[Path], other: Figure, there: frozenset[Path]) -> Bilingual:
    return Bilingual("{} is of {}; {} of {}", "{}属{}，{}属{}").fill(
        label(one), _where(here), label(other), _where(there)
    )


def _holds(outer: Path, inner: Path) -> bool:
    return inner[: len(outer)] == outer


def _where(places: frozenset[Path]) -> Bilingual:
    return _all(sorted(path[-1] for path in places))
