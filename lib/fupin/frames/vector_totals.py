"""Groups of a column added up as vectors, each a total with its figures as parents."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from fupin.frames.origins import Rows
from fupin.frames.vector_guard import doubtful_groups
from fupin.frames.vectors import LIMIT, Vectors
from fupin.quantities import Quantity, exact, total
from fupin.quantities.intervals import Interval


def totals(column: Vectors, ids: NDArray[np.signedinteger], count: int) -> list[Quantity | None]:
    """Return the total of each group, None for a group without figures.

    Parameters
    ----------
    column : Vectors
    ids : ndarray of int
        The group of each row, from 0 to `count`; -1 for none.
    count : int

    Raises
    ------
    ComparabilityError
        What the first group raises that the guard refuses.
    """
    kept = ids >= 0 if column.missing is None else (ids >= 0) & ~column.missing
    if not kept.all():
        rows = np.flatnonzero(kept)
        column, ids = column.take(rows), ids[rows]
    found: list[Quantity | None] = [None] * count
    if not len(ids):
        return found
    small = ids.astype(np.uint16) if count < 2**16 else ids  # numpy sorts these in linear time
    order = np.argsort(small, kind="stable")
    groups, starts = np.unique(ids[order], return_index=True)
    ends = [_sums(each[order], starts, column.bound) for each in
            (column.value, column.low, column.high)]  # fmt: skip
    doubtful = doubtful_groups(column, ids, order, starts)
    for group, rows, *numerators in zip(groups, np.split(order, starts[1:]), *ends, strict=True):
        parents = Rows(column, rows)
        if group in doubtful:
            found[group] = total(parents)
            continue
        value, low, high = (int(numerator) * column.scale for numerator in numerators)
        one = Quantity("total", column.unit, value, parents)
        one.__dict__["interval"] = Interval(low, high)
        found[group] = one
    return found


def _sums(
    numerators: NDArray[np.signedinteger], starts: NDArray[np.signedinteger], bound: int
) -> NDArray[np.signedinteger]:
    if bound * len(numerators) >= LIMIT:
        numerators = numerators.astype(object)
    return np.add.reduceat(numerators, starts)


def means(column: Vectors, ids: NDArray[np.signedinteger], count: int) -> list[Quantity | None]:
    """Return the mean of each group, as `totals` does the total."""
    found = totals(column, ids, count)
    return [None if one is None else one / exact(len(one.parents)) for one in found]


GROUPED = {"sum": totals, "mean": means}
"""Reductions that are done for all groups at once, by the name that pandas calls them by."""
