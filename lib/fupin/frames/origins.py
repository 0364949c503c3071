"""What each row of a column was computed from: said once for the column, not once a row.

Each kind of origin gives the quantity of one row, and the origin of some of the rows. The parents
of a computed column are columns themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol, Self, overload

import numpy as np
from numpy.typing import NDArray

from fupin.frames.leaves import Leaves
from fupin.quantities import Quantity


class Column(Protocol):
    """What an origin needs to know of a column."""

    def quantity(self, row: int) -> Quantity:
        """Return one row as a quantity."""

    def take(self, rows: NDArray[np.signedinteger]) -> Self:
        """Return some rows."""


@dataclass(frozen=True)
class Printed:
    """Rows of a table of printed figures."""

    leaves: Leaves
    rows: NDArray[np.signedinteger]

    def take(self, rows: NDArray[np.signedinteger]) -> Printed:
        """Return the origin of some rows."""
        return Printed(self.leaves, self.rows[rows])

    def quantity(self, row: int, value: Fraction, unit: str) -> Quantity:
        """Return the quantity of a row."""
        leaf = self.leaves.observation(int(self.rows[row]))
        return Quantity("observation", unit, value, observation=leaf)


class Numbers:
    """Plain numbers of our own."""

    def take(self, rows: NDArray[np.signedinteger]) -> Numbers:
        """Return the origin of some rows."""
        return self

    def quantity(self, row: int, value: Fraction, unit: str) -> Quantity:
        """Return the quantity of a row."""
        return Quantity("number", unit, value)


@dataclass(frozen=True)
class Computed:
    """One operation on columns; a quantity among its parents is the same in each row."""

    op: str
    parents: tuple[Column | Quantity, ...]
    factor: Fraction = Fraction(1)
    rows: NDArray[np.signedinteger] | None = (
        None  # the rows of the parents, None for all of them in order
    )

    def take(self, rows: NDArray[np.signedinteger]) -> Computed:
        """Return the origin of some rows."""
        there = rows if self.rows is None else self.rows[rows]
        return Computed(self.op, self.parents, self.factor, there)

    def quantity(self, row: int, value: Fraction, unit: str) -> Quantity:
        """Return the quantity of a row."""
        there = row if self.rows is None else int(self.rows[row])
        parents = tuple(
            each if isinstance(each, Quantity) else each.quantity(there) for each in self.parents
        )
        return Quantity(self.op, unit, value, parents, self.factor)

    def aligned(self) -> tuple[Column | Quantity, ...]:
        """Return the parents with this column's own rows."""
        if self.rows is None:
            return self.parents
        return tuple(
            each if isinstance(each, Quantity) else each.take(self.rows) for each in self.parents
        )


Origin = Printed | Numbers | Computed


class Rows(Sequence[Quantity]):
    """Some rows of a column as quantities, made when they are looked at: the parents of a total."""

    def __init__(self, column: Column, rows: NDArray[np.signedinteger]) -> None:
        self._column, self._rows = column, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, item: int) -> Quantity: ...
    @overload
    def __getitem__(self, item: slice) -> tuple[Quantity, ...]: ...
    def __getitem__(self, item: int | slice) -> Quantity | tuple[Quantity, ...]:
        if isinstance(item, slice):
            return tuple(self._column.quantity(int(row)) for row in self._rows[item])
        return self._column.quantity(int(self._rows[item]))

    def __iter__(self) -> Iterator[Quantity]:
        return (self._column.quantity(int(row)) for row in self._rows)

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (tuple(self),)
