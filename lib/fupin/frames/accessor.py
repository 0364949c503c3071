"""``column.figure``: what pandas has no word for, said by name."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from fupin.frames.array import FigureArray
from fupin.frames.dtype import FigureDtype
from fupin.frames.reductions import largest, least, mean, median
from fupin.frames.refusals import ColumnError
from fupin.quantities import Quantity, total


@pd.api.extensions.register_series_accessor("figure")
class FigureAccessor:
    """The parts of a column of figures, and its reductions on the record.

    Type checkers do not know accessors that are registered, and take ``column.figure`` for anything
    at all; ``FigureAccessor(column)`` is the same thing, with its types.

    Parameters
    ----------
    column : Series
        Of dtype ``figure``.
    """

    def __init__(self, column: pd.Series) -> None:
        if not isinstance(column.array, FigureArray):
            raise ColumnError(
                "This column has no figures.",
                f"Its dtype is {column.dtype}; .figure needs dtype figure.",
                'Turn quantities into figures first: column.astype("figure").',
            )
        self._column, self._array = column, column.array

    @property
    def value(self) -> pd.Series[float]:
        """The values as float64, without range, unit and origin."""
        return self._each(lambda figure: float(figure.value), float)

    @property
    def low(self) -> pd.Series[float]:
        """The least that the prints allow, as float64."""
        return self._each(lambda figure: float(figure.low), float)

    @property
    def high(self) -> pd.Series[float]:
        """The most that the prints allow, as float64."""
        return self._each(lambda figure: float(figure.high), float)

    @property
    def unit(self) -> pd.Series[str]:
        """The unit of each figure."""
        return self._each(lambda figure: figure.unit, object)

    @property
    def printed(self) -> pd.Series[str]:
        """The characters of the print; missing for a computed figure."""
        return self._each(lambda f: f.observation.printed if f.observation else pd.NA, object)

    def text(self, lang: str = "en") -> pd.Series[str]:
        """Return the figures in words, in English or Chinese."""
        return self._each(lambda figure: figure.text(lang), object)

    def to(self, unit: str) -> pd.Series:
        """Return the column in another unit of the same kind."""
        return self._column.astype(FigureDtype(unit))

    def total(self, because: str | None = None) -> Quantity:
        """Return the sum; `because` says why unlike figures may be added."""
        return total(self._array.present, because)

    def mean(self, because: str | None = None) -> Quantity:
        """Return the mean; `because` says why unlike figures may be averaged."""
        return mean(self._array.present, because)

    def median(self, because: str | None = None) -> Quantity:
        """Return the median, where the prints tell which figure it is."""
        return median(self._array.present, because)

    def min(self, because: str | None = None) -> Quantity:
        """Return the least figure, where the prints tell which it is."""
        return least(self._array.present, because)

    def max(self, because: str | None = None) -> Quantity:
        """Return the largest figure, where the prints tell which it is."""
        return largest(self._array.present, because)

    def _each(self, part: Callable[[Quantity], object], dtype: type) -> pd.Series:
        gap = np.nan if dtype is float else pd.NA
        found = [gap if figure is pd.NA else part(figure) for figure in self._array]
        return pd.Series(found, self._column.index, dtype=dtype, name=self._column.name)
