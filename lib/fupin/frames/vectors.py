"""Figures of one unit as vectors of whole numbers, exactly.

A value is a numerator times the column's scale, a fraction that all rows share: 13132 times 10,000,
or 34 times 1/10. Its range reaches `below` and `above` it, in the same scale. Numerators are 64-bit
whole numbers that are known not to overflow; where that cannot be had, `vectors_of` returns None
and the column is computed row by row, by quantities. So results are the same digits either way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import chain

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.typing import NAType

from fupin.frames.origins import Origin
from fupin.quantities import Quantity
from fupin.quantities.intervals import Interval

Slots = tuple[tuple[NDArray[np.signedinteger], NDArray[np.signedinteger]], ...]

LIMIT = 2**62  # no numerator comes near the 2**63 at which int64 overflows
NARROW = 2**31  # reaches below this are held as int32
_EXACT = 2**53  # whole numbers below this are exact as float64


@dataclass(frozen=True, eq=False)
class Vectors:
    """A column of figures of one unit.

    Attributes
    ----------
    unit : str
    scale : Fraction
        What the numerators are multiplied by; above 0.
    value, below, above : ndarray of int64 or int32
        The numerator of the value, and how far the range reaches to either side of it.
    bound, reach : int
        No end of a range has a numerator further from 0; no range reaches further from its value.
    missing : ndarray of bool, or None
        Which rows are missing; None if none is.
    subject, place : ndarray of int32
        Numbers for the traits, see `fupin.frames.codes`; 0 where a row is missing.
    slots : tuple of (ndarray, ndarray)
        For each printed figure that a row is computed from, the numbers of its measure and period,
        and of its places: printed figures that differ in these are different figures.
    origin : Origin
    """

    unit: str
    scale: Fraction
    value: NDArray[np.signedinteger]
    below: NDArray[np.signedinteger]
    above: NDArray[np.signedinteger]
    bound: int
    reach: int
    missing: NDArray[np.bool] | None
    subject: NDArray[np.signedinteger]
    place: NDArray[np.signedinteger]
    slots: Slots
    origin: Origin

    def __len__(self) -> int:
        return len(self.value)

    @cached_property
    def low(self) -> NDArray[np.signedinteger]:
        """The numerators of the least values that the prints allow."""
        return self.value - self.below

    @cached_property
    def high(self) -> NDArray[np.signedinteger]:
        """The numerators of the greatest values that the prints allow."""
        return self.value + self.above

    @property
    def nbytes(self) -> int:
        """Bytes of the numbers; lineage is shared, and not counted."""
        arrays = (self.value, self.below, self.above, self.subject, self.place, *chain(*self.slots))
        own = {id(array): array for array in arrays if not constant(array)}
        return sum(array.nbytes for array in own.values())

    def cell(self, row: int) -> Quantity | NAType:
        """Return one row as a quantity, `pandas.NA` if it is missing."""
        is_missing = self.missing is not None and self.missing[row]
        return pd.NA if is_missing else self.quantity(row)

    def quantity(self, row: int) -> Quantity:
        """Return one row that is not missing as a quantity."""
        found = self.origin.quantity(row, int(self.value[row]) * self.scale, self.unit)
        # The range is known, and equal to what the quantity would find out.
        ends = (int(end[row]) for end in (self.low, self.high))
        found.__dict__["interval"] = Interval(*(end * self.scale for end in ends))
        return found

    def quantities(self) -> NDArray[np.object_]:
        """Return all rows as quantities."""
        found = np.empty(len(self), dtype=object)
        for row in range(len(self)):
            found[row] = self.cell(row)
        return found

    def take(self, rows: NDArray[np.signedinteger]) -> Vectors:
        """Return some rows, by their positions."""
        return replace(
            self, value=self.value[rows], below=taken(self.below, rows),
            above=taken(self.above, rows),
            missing=None if self.missing is None else self.missing[rows],
            subject=taken(self.subject, rows), place=taken(self.place, rows),
            slots=tuple((taken(a, rows), taken(b, rows)) for a, b in self.slots),
            origin=self.origin.take(rows),
        )  # fmt: skip

    def floats(self, numerators: NDArray[np.signedinteger]) -> NDArray[np.float64]:
        """Return numerators times the scale as float64, each rounded once; nan where missing."""
        above, below = self.scale.as_integer_ratio()
        if max(self.bound * above, below) < _EXACT:
            found = numerators * above / below
        else:
            found = np.array([float(int(each) * self.scale) for each in numerators], dtype=float)
        return found if self.missing is None else np.where(self.missing, np.nan, found)


def constant(array: NDArray[np.signedinteger]) -> bool:
    """Say whether all rows share one number, which then is held once."""
    return array.strides == (0,)


def compact(array: NDArray[np.signedinteger]) -> NDArray[np.signedinteger]:
    """Return an array that holds its number once, if all rows have the same."""
    if len(array) and not constant(array) and (array == array[0]).all():
        return np.broadcast_to(array[0], array.shape)
    return array


def taken(
    array: NDArray[np.signedinteger], rows: NDArray[np.signedinteger]
) -> NDArray[np.signedinteger]:
    """Return some rows; a number that all rows share is still held once."""
    if constant(array) and len(array):
        return np.broadcast_to(array[0], np.shape(rows))
    return array.take(rows)
