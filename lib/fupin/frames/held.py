"""The rows of a column in one of two forms: quantities, or vectors that make them when asked.

Views of a column share one `Held`, so that what is written into one is seen in all.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from fupin.frames.origins import Computed
from fupin.frames.vector_building import numbered, vectors_of
from fupin.frames.vectors import Vectors
from fupin.quantities import Quantity

WORTH = 256
"""From so many rows on, quantities are turned into vectors before they are computed with."""


class Held:
    """The rows of a column.

    Parameters
    ----------
    now : ndarray of object, or Vectors
    """

    def __init__(self, now: np.ndarray | Vectors) -> None:
        self.now = now
        self._other: np.ndarray | Vectors | None = None
        self._is_tried = False

    def __len__(self) -> int:
        return len(self.now)

    def __getitem__(self, item: object) -> Quantity | np.ndarray | Vectors:
        if not isinstance(self.now, Vectors):
            return self.now[item]
        rows = np.arange(len(self.now))[item]
        if isinstance(rows, np.ndarray):
            return self.now.take(rows)
        return self.figures[rows] if self._other is not None else self.now.quantity(int(rows))

    @property
    def figures(self) -> np.ndarray:
        """The rows as quantities."""
        if not isinstance(self.now, Vectors):
            return self.now
        if self._other is None:
            self._other = self.now.quantities()
        return self._other

    @property
    def vectors(self) -> Vectors | None:
        """The rows as vectors; None where they are few, or cannot be."""
        if isinstance(self.now, Vectors):
            return self.now
        if not self._is_tried:
            self._is_tried = True
            self._other = vectors_of(self.now) if len(self.now) >= WORTH else None
        return self._other

    def __reduce__(self) -> tuple:
        """Pickle without the numbers for traits, which hold in one process only."""
        now = self.now
        if not isinstance(now, Vectors) or isinstance(now.origin, Computed):
            return Held, (self.figures,)
        missing = np.zeros(len(now), dtype=bool) if now.missing is None else now.missing
        ends = (now.value, now.low, now.high)
        return _held, (now.unit, now.scale, ends, missing, now.origin)

    @property
    def nbytes(self) -> int:
        """Bytes of the column itself."""
        return self.now.nbytes

    def isna(self) -> np.ndarray:
        """Say which rows are missing."""
        if not isinstance(self.now, Vectors):
            return np.array([figure is pd.NA for figure in self.now], dtype=bool)
        if self.now.missing is None:
            return np.zeros(len(self.now), dtype=bool)
        return self.now.missing.copy()

    def write(self, key: object, cells: object) -> None:
        """Put figures into rows; the column is then one of quantities."""
        self.now = self.figures
        self._other, self._is_tried = None, False
        self.now[key] = cells

    def copy(self) -> Held:
        """Return rows of their own, of the same figures; vectors are never written to."""
        return Held(self.now if isinstance(self.now, Vectors) else self.now.copy())


def _held(*parts: object) -> Held:
    return Held(numbered(*parts))
