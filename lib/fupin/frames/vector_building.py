"""Vectors made out of quantities and of numerators, repeated, and put one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import lcm

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from fupin.frames.leaves import Leaves
from fupin.frames.origins import Numbers, Origin, Printed
from fupin.frames.vectors import LIMIT, NARROW, Slots, Vectors, compact, taken
from fupin.quantities import Quantity


def repeated(column: Vectors, times: int) -> Vectors:
    """Return a column of one row as often as asked, held once."""

    def wide(array: NDArray[np.signedinteger]) -> NDArray[np.signedinteger]:
        return np.broadcast_to(array[0], (times,))

    return replace(
        column, value=wide(column.value), below=wide(column.below), above=wide(column.above),
        subject=wide(column.subject), place=wide(column.place),
        slots=tuple((wide(term), wide(place)) for term, place in column.slots),
        origin=column.origin.take(np.broadcast_to(0, (times,))),
    )  # fmt: skip


def vectors_of(figures: Sequence[object] | NDArray[np.object_]) -> Vectors | None:
    """Return printed figures, or plain numbers, of one unit as vectors; None where they are not.

    Parameters
    ----------
    figures : sequence of Quantity and pandas.NA
    """
    some = [figure for figure in figures if isinstance(figure, Quantity)]
    kinds = {(figure.op, figure.unit, figure.label, figure.note) for figure in some}
    if len(kinds) != 1 or next(iter(kinds))[2:] != (None, ""):
        return None
    op, unit, *_ = next(iter(kinds))
    if op not in ("observation", "number"):
        return None
    missing = np.array([figure is pd.NA for figure in figures], dtype=bool)
    ends = [(figure.value, figure.low, figure.high) for figure in some]
    scale = Fraction(1, lcm(*{end.denominator for row in ends for end in row}))
    numerators = [[int(end / scale) for end in row] for row in ends]
    bound = max(abs(end) for row in numerators for end in row)
    if bound >= LIMIT:
        return None
    spread = np.zeros((len(figures), 3), dtype=np.int64)
    spread[~missing] = numerators
    origin: Numbers | Printed = Numbers()
    if op == "observation":
        leaves = Leaves.of([figure.observation for figure in some if figure.observation])
        origin = Printed(leaves, np.maximum(np.cumsum(~missing) - 1, 0))
    return numbered(unit, scale, tuple(spread.T), missing, origin)


def numbered(
    unit: str, scale: Fraction, ends: tuple[NDArray[np.signedinteger], ...],
    missing: NDArray[np.bool], origin: Numbers | Printed,
) -> Vectors:  # fmt: skip
    """Return vectors out of the numerators of value, low and high, each less than `LIMIT`.

    What is missing has 0 in all three.
    """
    value, low, high = (np.ascontiguousarray(end) for end in ends)
    bound = max(int(np.abs(end).max()) for end in ends) if len(value) else 0
    nothing = np.broadcast_to(np.int32(0), value.shape)
    subject, place = nothing, nothing
    slots: Slots = ()
    if isinstance(origin, Printed):
        facts = (taken(fact, origin.rows) for fact in origin.leaves.facts)
        if missing.any():
            facts = (np.where(missing, 0, fact) for fact in facts)
        subject, place, term = map(compact, facts)
        slots = ((term, place),)
    below, above = value - low, high - value
    reach = max((int(abs(end).max()) for end in (below, above)), default=0) if len(value) else 0
    if reach < NARROW:
        below, above = below.astype(np.int32), above.astype(np.int32)
    below = compact(below)
    above = below if np.array_equal(below, above) else compact(above)
    return Vectors(
        unit, scale, value, below, above, bound, reach, missing if missing.any() else None,
        subject, place, slots, origin,
    )  # fmt: skip


def concatenated(columns: Sequence[Vectors]) -> Vectors | None:
    """Return columns one below the other; None unless all are plain numbers or printed figures."""
    first = columns[0]
    origin = _shared_origin([column.origin for column in columns])
    if origin is None or len({(column.unit, column.scale) for column in columns}) > 1:
        return None
    gaps = [np.zeros(len(c), dtype=bool) if c.missing is None else c.missing for c in columns]
    missing = np.concatenate(gaps)

    def whole(name: str) -> NDArray[np.signedinteger]:
        return compact(np.concatenate([getattr(column, name) for column in columns]))

    below, place = whole("below"), whole("place")
    slots: Slots = ()
    if isinstance(origin, Printed):
        slots = ((compact(np.concatenate([each.slots[0][0] for each in columns])), place),)
    mirrored = all(column.below is column.above for column in columns)
    return replace(
        first, value=whole("value"), below=below, above=below if mirrored else whole("above"),
        bound=max(column.bound for column in columns),
        reach=max(column.reach for column in columns),
        missing=missing if missing.any() else None, subject=whole("subject"),
        place=place, slots=slots, origin=origin,
    )  # fmt: skip


def _shared_origin(origins: Sequence[Origin]) -> Numbers | Printed | None:
    """Return what columns one below the other come from; None unless it is one thing."""
    first = origins[0]
    if isinstance(first, Numbers) and all(isinstance(each, Numbers) for each in origins):
        return first
    rows = [each.rows for each in origins
            if isinstance(each, Printed) and isinstance(first, Printed)
            and each.leaves is first.leaves]  # fmt: skip
    if not isinstance(first, Printed) or len(rows) < len(origins):
        return None
    return Printed(first.leaves, np.concatenate(rows))
