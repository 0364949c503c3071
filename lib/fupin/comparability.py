"""What may be added, ranked, shared out or drawn on one axis.

Units alone do not make figures comparable: registered poor and rural workers are both people, a
balance and a year's lending are both yuan. Every quantity carries *traits*: whom it counts, whether
it is a flow, a stock, a ratio or a rule, whether it is reported, planned or promised, its period
and its places. Figures go together when their traits are the same; a plain number has none and
goes with all.

What an operation leaves behind:

sums, differences
    The union. After an override a sum over two periods goes with another over the same two.
a * b
    The union, but a ratio takes the nature of what it is a ratio of: 98 % of a flow is a flow.
a / b
    A ratio. It counts "A per B" where the populations differ, and remembers what it was divided by.
    Two quotients add only over the same divisor; they rank, and differ, over divisors of the same
    measure, as income per head does between counties.
times or over a plain number
    Nothing changes.

Places matter only where they would count something twice, that is in sums: regions of which one
holds the other, and one measure of one region and period taken twice. A part must lie in its whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import combinations
from typing import TYPE_CHECKING

from fupin import units
from fupin.errors import ComparabilityError, UnitError

if TYPE_CHECKING:
    from fupin.observation import Observation
    from fupin.quantity import Quantity

_VERBS = {
    "+": "add", "total": "add", "-": "subtract", "difference": "subtract", "rank": "rank",
    "share": "take the share of", "axis": "draw on one axis",
}  # fmt: skip
_SUMS = ("+", "total")
_SAID = {"population": "counts", "nature": "is a", "status": "is", "period": "is of"}

Path = tuple[str, ...]


@dataclass(frozen=True)
class Traits:
    """What a quantity is about, beyond its unit: sets, empty for a plain number."""

    population: frozenset[str] = frozenset()
    nature: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset()
    period: frozenset[str] = frozenset()
    places: frozenset[Path] = frozenset()
    base: frozenset[tuple[str, str]] = frozenset()  # (measure, key) of what it was divided by

    @classmethod
    def of(cls, figure: Observation) -> Traits:
        """Return the traits of a printed figure."""
        sets = (figure.population, figure.nature, figure.status, figure.period)
        return cls(*(frozenset([one]) for one in sets), places=frozenset(figure.places))

    def __or__(self, other: Traits) -> Traits:
        names = (each.name for each in fields(self))
        return Traits(*(getattr(self, name) | getattr(other, name) for name in names))

    def __mul__(self, other: Traits) -> Traits:
        natures = self.nature | other.nature
        return replace(self | other, nature=natures - {"ratio"} or natures)

    def over(self, divisor: Traits, figures: Iterable[Observation]) -> Traits:
        """Return the traits of a quotient, given the divisor's traits and printed figures."""
        if not divisor.nature:
            return self
        population = divisor.population
        if self.population and self.population != divisor.population:
            above, below = ("+".join(sorted(t.population)) for t in (self, divisor))
            population = frozenset([f"{above} per {below}"])
        base = self.base | {(figure.measure, figure.key) for figure in figures}
        ratio = frozenset(["ratio"])
        return replace(self | divisor, population=population, nature=ratio, base=base)


def guard(
    items: Sequence[Quantity], use: str, because: str | None = None, varies: Sequence[str] = ()
) -> None:
    """Raise unless the quantities may be used together.

    Parameters
    ----------
    items : sequence of Quantity
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
    misfits = [line for trait in _SAID if trait not in varies for line in _trait(items, trait)]
    misfits += _bases(items, use)
    if use in _SUMS:
        misfits += [*_overlaps(items), *_twice(items)]
    if use == "share":
        misfits += _outside(*items)
    if misfits:
        names = f"{items[0].name()!r} and {_other(items).name()!r}"
        raise ComparabilityError(
            f"We do not {_VERBS[use]} {names}.",
            misfits,
            f"If it makes sense all the same, say why: {_override(use)}",
        )


def label(item: Quantity) -> str:
    """Return what an error calls a quantity: its name, print and key."""
    figure = item.observation
    if item.op == "number" and not item.label:
        return item.text()
    return f"{item.name()} ({f'{figure.printed}, {figure.key}' if figure else item.text()})"


def _other(items: Sequence[Quantity]) -> Quantity:
    return next((i for i in items[1:] if i.traits != items[0].traits), items[-1])


def _override(use: str) -> str:
    names = {"+": "total([a, b]", "-": "difference(a, b", "share": "share(a, b"}
    call = names.get(use, {"difference": "difference(a, b", "axis": "(…"}.get(use, f"{use}([…]"))
    return f'{call}, because="…").'


def _check_units(items: Sequence[Quantity], use: str) -> None:
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
        'Give a bare number its unit: exact(1, "percent_point").'
        if units.PURE in found
        else "Take figures of one unit, or divide one by the other for a rate: a / b.",
    )


def _called(unit: str) -> str:
    return {"percent": "percent", units.PURE: "plain numbers"}.get(unit) or units.named(unit)


def _unit_fits(use: str) -> Callable[[str, str], bool]:
    if use == "axis":
        return lambda a, b: a == b
    if use in ("share", "rank"):
        return lambda a, b: units.factor(b, a) is not None
    return lambda a, b: units.summed(a, b, minus=use not in _SUMS) is not None


def _trait(items: Sequence[Quantity], trait: str) -> list[str]:
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


def _bases(items: Sequence[Quantity], use: str) -> list[str]:
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


def _overlaps(items: Sequence[Quantity]) -> list[str]:
    first = {item.traits.places: item for item in reversed(items) if item.traits.places}
    for one, two in combinations(reversed(first), 2):
        if any(_holds(a, b) or _holds(b, a) for a in one for b in two):
            said = f"{label(first[one])} is of {_where(one)}; {label(first[two])} of {_where(two)}"
            return [f"Places: {said}: these overlap."]
    return []


def _twice(items: Sequence[Quantity]) -> list[str]:
    seen: dict[tuple, int] = {}
    for here, item in enumerate(items):
        for figure in _terms(item):
            there = seen.setdefault((figure.measure, figure.places, figure.period), here)
            if there != here:
                return [f"Twice: {label(items[there])} and {label(item)} count the same thing."]
    return []


def _terms(item: Quantity) -> list[Observation]:
    """Return the printed figures that a sum adds up, however it is nested."""
    if item.observation:
        return [item.observation]
    if item.op in _SUMS:
        return [figure for parent in item.parents for figure in _terms(parent)]
    return []


def _outside(part: Quantity, whole: Quantity) -> list[str]:
    inside, around = part.traits.places, whole.traits.places
    if not around or all(any(_holds(b, a) for b in around) for a in inside):
        return []
    said = f"{label(part)} is of {_where(inside)}; {label(whole)} of {_where(around)}"
    return [f"Places: {said}: the part is not inside the whole."]


def _holds(outer: Path, inner: Path) -> bool:
    return inner[: len(outer)] == outer


def _where(places: frozenset[Path]) -> str:
    return " and ".join(sorted(path[-1] for path in places))
