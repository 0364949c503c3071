"""The rows of a column in one of two forms: quantities, or vectors that make them when asked.

Views of a column share one `Held`, so that what is written into one is seen in all.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.typing import NAType

from fupin.frames.origins import Computed, Numbers, Printed
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

    def __init__(self, now: NDArray[np.object_] | Vectors) -> None:
        self.now = now
        self._made: NDArray[np.object_] | None = None
        self._vectors: Vectors | None = None
        self._is_tried = False

    def __len__(self) -> int:
        return len(self.now)

    def __getitem__(self, item: Any) -> Quantity | NAType | NDArray[np.object_] | Vectors:  # noqa: ANN401
        if not isinstance(self.now, Vectors):
            found: Quantity | NAType | NDArray[np.object_] = self.now[item]
            return found
        rows = np.arange(len(self.now))[item]
        if isinstance(rows, np.ndarray):
            return self.now.take(rows)
        return self.now.cell(int(rows)) if self._made is None else self._made[rows]

    @property
    def figures(self) -> NDArray[np.object_]:
        """The rows as quantities."""
        if not isinstance(self.now, Vectors):
            return self.now
        if self._made is None:
            self._made = self.now.quantities()
        return self._made

    @property
    def vectors(self) -> Vectors | None:
        """The rows as vectors; None where they are few, or cannot be."""
        if isinstance(self.now, Vectors):
            return self.now
        if not self._is_tried:
            self._is_tried = True
            self._vectors = vectors_of(self.now) if len(self.now) >= WORTH else None
        return self._vectors

    def __reduce__(self) -> tuple[Any, ...]:
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

    def isna(self) -> NDArray[np.bool]:
        """Say which rows are missing."""
        if not isinstance(self.now, Vectors):
            return np.array([figure is pd.NA for figure in self.now], dtype=bool)
        if self.now.missing is None:
            return np.zeros(len(self.now), dtype=bool)
        return self.now.missing.copy()

    def write(self, key: Any, cells: object) -> None:  # noqa: ANN401
        """Put figures into rows; the column is then one of quantities."""
        self.now = self.figures
        self._made, self._vectors, self._is_tried = None, None, False
        self.now[key] = cells

    def copy(self) -> Held:
        """Return rows of their own, of the same figures; vectors are never written to."""
        return Held(self.now if isinstance(self.now, Vectors) else self.now.copy())


def _held(
    unit: str, scale: Fraction, ends: tuple[NDArray[np.signedinteger], ...],
    missing: NDArray[np.bool], origin: Numbers | Printed,
) -> Held:  # fmt: skip
    return Held(numbered(unit, scale, ends, missing, origin))
