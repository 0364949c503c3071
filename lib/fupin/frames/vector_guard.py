"""The guard over whole columns: which rows it has to look at, so that it need not look at all.

The guard (`fupin.quantities.comparability`) looks at traits, at places and at what is counted
twice. Rows in which these have the same numbers get the same answer, so it is asked once for each
pair of numbers that differ. What we find here is never an answer of "no": a row that might be
refused is given to the guard itself, as quantities, and that says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from fupin.errors import FupinError
from fupin.frames.codes import PLACES, SEVERAL, pairs_of
from fupin.frames.vectors import Vectors, constant
from fupin.quantities.comparability import guard


def same(left: NDArray[np.signedinteger], right: NDArray[np.signedinteger]) -> bool:
    """Say whether two arrays have the same numbers in all rows."""
    if left is right:
        return True
    if len(left) and constant(left) and constant(right):
        return bool(left[0] == right[0])
    return np.array_equal(left, right)


def shared(left: Vectors, right: Vectors) -> set[int]:
    """Return rows in which one printed figure may stand on both sides, the first of each kind.

    Returns
    -------
    set of int
        Empty if there is none: then the two columns are free of each other in each row.
    """
    rows: set[int] = set()
    for (term, place), (other, there) in product(left.slots, right.slots):
        once = len(term) and constant(term) and constant(other)
        if once and term[0] != other[0]:
            continue
        together = place == there if once else (place == there) & (term == other)
        if together.any():
            here = _present((left, right))
            found = np.flatnonzero(together if here is None else together & here)
            rows.update(found[:1].tolist())
    return rows


def refused_row(items: Sequence[Vectors], use: str, shared_rows: set[int]) -> int | None:
    """Return the first row that the guard refuses; None if it lets all pass.

    Parameters
    ----------
    items : sequence of Vectors
        Of one length; all but the last have passed among themselves.
    use : {"+", "-"}
    shared_rows : set of int
        What `shared` says of the last and the sum of the others.
    """
    *earlier, last = items
    here = _present(items)
    rows = set(shared_rows)
    for item in earlier:
        rows |= _first_rows(item.subject, last.subject, here)
        if use == "+":
            rows |= _first_rows(item.place, last.place, here)
    return min((row for row in rows if _refuses(items, row, use)), default=None)


def _present(items: Sequence[Vectors]) -> NDArray[np.bool] | None:
    """Return which rows are missing in no column; None if that is all."""
    gaps = [item.missing for item in items if item.missing is not None]
    return ~np.logical_or.reduce(gaps) if gaps else None


def _first_rows(
    left: NDArray[np.signedinteger], right: NDArray[np.signedinteger], here: NDArray[np.bool] | None
) -> set[int]:
    """Return the first row of each pair of different numbers, of which neither is nothing."""
    if same(left, right):
        return set()
    differ = (left != right) & (left != 0) & (right != 0)
    rows = np.flatnonzero(differ if here is None else differ & here)
    _, first = np.unique(pairs_of(left[rows], right[rows]), return_index=True)
    return set(rows[first].tolist())


def _refuses(items: Sequence[Vectors], row: int, use: str) -> bool:
    try:
        guard([item.quantity(row) for item in items], use)
    except FupinError:
        return True
    return False


def doubtful_groups(
    column: Vectors,
    ids: NDArray[np.signedinteger],
    order: NDArray[np.signedinteger],
    starts: NDArray[np.signedinteger],
) -> set[int]:
    """Return the groups of rows that the guard must look at before they are added up.

    In the others all figures are alike, their places lie apart, and none counts or rests on what
    another does.

    Parameters
    ----------
    column : Vectors
        Without missing rows.
    ids : ndarray of int
        The group of each row, from 0.
    order, starts : ndarray of int
        The rows, group by group, and where in it each group begins.
    """
    found = [ids[_within_others(column.place, ids)], ids[_in_several_rows(column.slots, ids)]]
    if not constant(column.subject):
        subject = column.subject[order]
        unlike = np.minimum.reduceat(subject, starts) != np.maximum.reduceat(subject, starts)
        found.append(ids[order[starts[unlike]]])
    return set(np.concatenate(found).tolist())


def _within_others(
    place: NDArray[np.signedinteger], ids: NDArray[np.signedinteger]
) -> NDArray[np.signedinteger]:
    """Return rows of a place that lies in the place of another row of the group, or is several."""
    above = PLACES.above(place)
    found = [np.flatnonzero(above == SEVERAL)]
    above = np.maximum(above, 0)
    present = np.zeros(len(PLACES.values), dtype=bool)
    present[place] = True
    present[0] = False
    while above.any():
        rows = np.flatnonzero(present[above])
        if len(rows):
            inside = np.isin(pairs_of(ids[rows], above[rows]), pairs_of(ids, place))
            found.append(rows[inside])
        above = PLACES.above(above)
    return np.concatenate(found)


def _in_several_rows(
    slots: Sequence[tuple[NDArray[np.signedinteger], NDArray[np.signedinteger]]],
    ids: NDArray[np.signedinteger],
) -> NDArray[np.signedinteger]:
    """Return rows with a printed figure that may also stand in another row of the group."""
    if not slots:
        return np.array([], dtype=np.int64)
    cells = [pairs_of(term, place) for term, place in slots]
    every = np.sort(np.concatenate(cells))
    again = every[1:][every[1:] == every[:-1]]
    if not len(again):
        return np.array([], dtype=np.int64)
    there = [np.flatnonzero(np.isin(cell, again)) for cell in cells]
    figures = np.concatenate([cell[row] for cell, row in zip(cells, there, strict=True)])
    rows = np.concatenate(there)
    pairs = pd.factorize(figures)[0] * (ids.max() + 1) + ids[rows]
    _, codes, counts = np.unique(pairs, return_inverse=True, return_counts=True)
    return rows[counts[codes] > 1]
