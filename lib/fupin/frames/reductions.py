"""One figure out of many: sums, means, extremes and medians, each past the guard.

What `fupin.total` refuses, a column's ``sum`` refuses, in the same words; and a mean is a sum over
a count, so it refuses the same. ``because`` overrides the guard, never the units, and stays in
the lineage.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from fupin.errors import CannotTellError, FupinError
from fupin.quantities import Quantity, compare, exact, total
from fupin.quantities.comparability import guard
from fupin.quantities.names import label

Reduction = Callable[[Sequence[Quantity], str | None], Quantity]


def mean(items: Sequence[Quantity], because: str | None = None) -> Quantity:
    """Return the sum over the number of figures."""
    return total(items, because) / exact(len(items))


def least(items: Sequence[Quantity], because: str | None = None) -> Quantity:
    """Return the figure that is certainly no larger than any other."""
    return _first(items, because, "less", "min")


def largest(items: Sequence[Quantity], because: str | None = None) -> Quantity:
    """Return the figure that is certainly no smaller than any other."""
    return _first(items, because, "greater", "max")


def median(items: Sequence[Quantity], because: str | None = None) -> Quantity:
    """Return the middle figure, or the mean of the middle two."""
    _check(items, because, "median")
    items = sorted(items, key=lambda item: item.to(items[0].unit).value)
    below, above = (len(items) - 1) // 2, len(items) // 2
    for i, item in enumerate(items):
        sides = [items[middle] for middle in (below, above) if middle != i]
        if below <= i <= above:
            continue
        for side in sides:
            if compare(item, side) == "cannot tell":
                raise _open(item, side, "median")
    if below == above:
        return items[below]
    return mean([items[below], items[above]], because)


def check_order(items: Sequence[Quantity]) -> None:
    """Raise unless the prints tell which of each two figures is larger, or that they are equal.

    In the order of values it is enough to look at neighbours: where two figures overlap, so do two
    neighbours between them.

    Raises
    ------
    UnitError, ComparabilityError
        If the figures do not compare.
    CannotTellError
        If two ranges overlap.
    """
    _check(items, None, "rank")
    ordered = sorted(items, key=lambda item: item.to(items[0].unit).value)
    for one, two in pairwise(ordered):
        if compare(one, two) == "cannot tell":
            raise _open(one, two, "rank")


def _first(items: Sequence[Quantity], because: str | None, word: str, name: str) -> Quantity:
    _check(items, because, name)
    unit = items[0].unit
    best = (min if word == "less" else max)(items, key=lambda item: item.to(unit).value)
    for item in items:
        if item is not best and compare(best, item) not in (word, "equal"):
            raise _open(best, item, name)
    return best


def _check(items: Sequence[Quantity], because: str | None, name: str) -> None:
    if not items:
        raise FupinError(
            f"The {name} of no figures is asked.", "The column is empty.", "Pass some figures."
        )
    guard(items, "rank", because)


def _open(one: Quantity, two: Quantity, name: str) -> CannotTellError:
    return CannotTellError(
        f"We cannot tell the {name} of this column.",
        f"{label(one)} and {label(two)} overlap: {one!r}, {two!r}.",
        f"Take fupin.rank for the places left open, or .figure.value.{name}() for the bare number.",
    )


REDUCTIONS: dict[str, Reduction] = {
    "sum": total, "mean": mean, "min": least, "max": largest, "median": median,
}  # fmt: skip
"""Reductions by the name that pandas calls them by."""

RUNNING: dict[str, Reduction] = {"cumsum": total, "cummin": least, "cummax": largest}
"""What stands in each row of an accumulation, over the rows so far."""
