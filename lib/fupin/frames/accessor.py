"""``column.figure``: what pandas has no word for, said by name."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from fupin.frames.array import FigureArray
from fupin.frames.refusals import ColumnError
from fupin.quantities import Quantity


@pd.api.extensions.register_series_accessor("figure")
class FigureAccessor:
    """The parts of a column of figures, and its reductions on the record.

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
        self._column = column

    @property
    def value(self) -> pd.Series:
        """The values as float64, without range, unit and origin."""
        return self._floats("value")

    @property
    def low(self) -> pd.Series:
        """The least that the prints allow, as float64."""
        return self._floats("low")

    @property
    def high(self) -> pd.Series:
        """The most that the prints allow, as float64."""
        return self._floats("high")

    @property
    def unit(self) -> pd.Series:
        """The unit of each figure."""
        return self._each(lambda figure: figure.unit)

    @property
    def printed(self) -> pd.Series:
        """The characters of the print; missing for a computed figure."""
        return self._each(lambda f: f.observation.printed if f.observation else pd.NA)

    def text(self, lang: str = "en") -> pd.Series:
        """Return the figures in words, in English or Chinese."""
        return self._each(lambda figure: figure.text(lang))

    def to(self, unit: str) -> pd.Series:
        """Return the column in another unit of the same kind."""
        return self._column.astype(f"figure[{unit}]")

    def total(self, because: str | None = None) -> Quantity:
        """Return the sum; `because` says why unlike figures may be added."""
        return self._column.array.reduced("sum", because)

    def mean(self, because: str | None = None) -> Quantity:
        """Return the mean; `because` says why unlike figures may be averaged."""
        return self._column.array.reduced("mean", because)

    def median(self, because: str | None = None) -> Quantity:
        """Return the median, where the prints tell which figure it is."""
        return self._column.array.reduced("median", because)

    def min(self, because: str | None = None) -> Quantity:
        """Return the least figure, where the prints tell which it is."""
        return self._column.array.reduced("min", because)

    def max(self, because: str | None = None) -> Quantity:
        """Return the largest figure, where the prints tell which it is."""
        return self._column.array.reduced("max", because)

    def _floats(self, name: str) -> pd.Series:
        found = self._column.array.floats(name)
        return pd.Series(found, self._column.index, name=self._column.name)

    def _each(self, part: Callable[[Quantity], object]) -> pd.Series:
        found = [pd.NA if figure is pd.NA else part(figure) for figure in self._column.array]
        return pd.Series(found, self._column.index, dtype=object, name=self._column.name)
