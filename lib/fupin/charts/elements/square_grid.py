"""A grid of squares to be counted, in rows of whole tens."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from matplotlib.axes import Axes
from matplotlib.collections import PatchCollection
from matplotlib.patches import Rectangle

_COLUMNS = (10, 20, 30, 40, 50)  # whole tens can be counted
_FILL = 0.84  # of the side of a cell: how wide its square is


@dataclass(frozen=True)
class SquareGrid:
    """Cells from left to right and from top to bottom.

    Attributes
    ----------
    count : int
        How many squares there are.
    columns : int
        How many stand in a row.
    cell : float
        The side of a cell, in points.
    """

    count: int
    columns: int
    cell: float

    @classmethod
    def fit(cls, count: int, width: float, height: float, largest: float) -> SquareGrid:
        """Return the grid with the largest cells, up to `largest`, in a panel; all in points."""
        sides = {n: min(width / n, height / ceil(count / n)) for n in _COLUMNS}
        columns = max(sides, key=lambda n: sides[n])
        return cls(count, columns, min(sides[columns], largest))

    @property
    def rows(self) -> int:
        """How many rows there are, the last one perhaps in part."""
        return ceil(self.count / self.columns)

    @property
    def height(self) -> float:
        """All rows together, in points."""
        return self.rows * self.cell

    def fill(self, ax: Axes, start: float, stop: float, colour: str) -> None:
        """Fill the squares from the `start`-th to the `stop`-th, the ends in part.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
            With columns across and rows down.
        start, stop : float
            In squares from the first.
        colour : str
        """
        squares = []
        for n in range(int(start), ceil(stop)):
            begins, ends = max(start - n, 0.0), min(stop - n, 1.0)
            row, column = divmod(n, self.columns)
            corner = column + begins * _FILL, row
            squares.append(Rectangle(corner, (ends - begins) * _FILL, _FILL))
        ax.add_collection(PatchCollection(squares, facecolor=colour, linewidth=0), autolim=False)
