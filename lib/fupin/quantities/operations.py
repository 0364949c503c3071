"""Sums, differences, shares and ratios by name, with a reason where one is needed.

Operators cannot take ``because=``; these can. The reason overrides the comparability guard, never
the units, and stays in the lineage of the result.
"""

from __future__ import annotations

from collections.abc import Iterable

from fupin.errors import FupinError
from fupin.quantities.arithmetic import added, divided, subtracted
from fupin.quantities.comparability import guard
from fupin.quantities.ordering import rank
from fupin.quantities.quantity import Quantity

__all__ = ["difference", "rank", "ratio", "share", "total"]


def total(items: Iterable[Quantity], because: str | None = None) -> Quantity:
    """Add up figures of one kind.

    Parameters
    ----------
    items : iterable of Quantity
        A list, a pandas column, a group of one (``groupby("region")["quantity"].agg(total)``).
    because : str, optional
        Why they may be added although they are not comparable.

    Raises
    ------
    UnitError, ComparabilityError
        If they do not add up; every reason is listed.
    FupinError
        If there is nothing to add, or something is not a quantity.
    """
    items = list(items)
    strange = [f"Item {i} is {x!r}." for i, x in enumerate(items) if not isinstance(x, Quantity)]
    if strange or not items:
        raise FupinError(
            "We can only total quantities.",
            strange or "The list is empty.",
            "Pass the quantity column, without missing rows.",
        )
    return added(items, "total", because)


def difference(left: Quantity, right: Quantity, because: str | None = None) -> Quantity:
    """Subtract `right` from `left`, as ``-`` does; two percents differ by percentage points.

    Raises
    ------
    UnitError, ComparabilityError
        If they are not comparable; `because` overrides the second.
    """
    return subtracted(left, right, "difference", because)


def share(part: Quantity, whole: Quantity, because: str | None = None) -> Quantity:
    """Return the part in percent of the whole.

    Raises
    ------
    UnitError, ComparabilityError
        If they count different things, or the part's region lies outside the whole's; `because`
        overrides the second.
    DivisionByZeroIntervalError
        If the whole may be zero.
    """
    guard((part, whole), "share", because)
    return divided(part, whole, "share", because)


def ratio(left: Quantity, right: Quantity) -> Quantity:
    """Divide, as ``/`` does: any two quantities have a ratio, in the units that remain.

    Raises
    ------
    DivisionByZeroIntervalError
        If the divisor may be zero.
    """
    return divided(left, right, "ratio")
