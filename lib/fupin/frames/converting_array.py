"""A column of figures turned into other columns: another unit, floats by name, quantities."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray, no_default
from pandas.api.types import is_float_dtype, pandas_dtype

from fupin.frames import plotting
from fupin.frames.cells import objects
from fupin.frames.dtype import FigureDtype
from fupin.frames.refusals import windows_refused
from fupin.frames.storage import FigureStorage
from fupin.frames.vectors import Vectors
from fupin.quantities import Quantity


class ConvertingArray(FigureStorage):
    """The conversions of a column of figures."""

    def astype(self, dtype: object, copy: bool = True) -> ExtensionArray | np.ndarray:
        """Return the column in another unit, or as float64, text or objects, as its name says.

        Parameters
        ----------
        dtype : dtype or str
            ``"figure[month]"``, ``float``, ``str``, ``object``.
        copy : bool
            Whether to copy where nothing changes.

        Returns
        -------
        FigureArray, ExtensionArray or ndarray
            As `dtype` says. Floats are the values, without range, unit and origin.

        Raises
        ------
        UnitError
            If a figure measures something else than the unit asked for.

        Examples
        --------
        >>> column = fupin.load("ecology", source="tibet-daily-2021")["quantity"].array
        >>> column.astype(float)
        array([1.99900e+04, 7.00472e+07])
        >>> column.astype("figure[yuan]")
        Traceback (most recent call last):
            ...
        fupin.errors.UnitError: Ecological-compensation posts (19990人次, eco_posts.ngari.2020)
            cannot be put into yuan.
        It is in person-times; these are different things.
        Divide by a figure in the unit that has to go: yuan / people gives yuan per person.
        """
        dtype = pandas_dtype(dtype)
        if isinstance(dtype, FigureDtype):
            if dtype == self.dtype:
                return self.copy() if copy else self
            turn = (lambda f: f.to(dtype.unit)) if dtype.unit else (lambda f: f)
            return type(self)(self._each(turn), dtype)
        if is_float_dtype(dtype):
            values = self.to_numpy(float)
            return values.astype(dtype) if isinstance(dtype, np.dtype) else pd.array(values, dtype)
        return super().astype(dtype, copy=copy)

    def __array__(self, dtype: object = None, copy: bool | None = None) -> np.ndarray:
        plotting.register_if_loaded()
        if dtype is not None and is_float_dtype(dtype):
            return self.floats("value").astype(dtype, copy=False)
        found = self._figures if dtype is None else self._figures.astype(dtype)
        if copy:
            return found.copy()
        found = found.view()
        found.flags.writeable = not self._readonly
        return found

    def to_numpy(
        self,
        dtype: object = None,
        copy: bool = False,
        na_value: object = no_default,
    ) -> np.ndarray:
        """Return quantities, or float64 values if that is asked; then nan where one is missing.

        pandas itself asks for floats with ``na_value``, in ``rolling``, ``ewm`` and ``corr``; that
        is refused, because it happens without anybody having asked for bare floats.

        Parameters
        ----------
        dtype : dtype, optional
            ``float`` for the values; objects by default.
        copy : bool
            Whether to copy where that is not needed.
        na_value : object, optional
            What stands in a missing row.

        Returns
        -------
        ndarray
            One element a row.

        Raises
        ------
        FupinError
            If floats are asked for with `na_value`.

        Examples
        --------
        >>> figures = fupin.load("ecology", source="tibet-daily-2021")["quantity"]
        >>> figures.to_numpy(float)
        array([1.99900e+04, 7.00472e+07])
        >>> figures.rolling(2).sum()
        Traceback (most recent call last):
            ...
        fupin.errors.FupinError: pandas would compute this with bare floats.
        The column is of figure; ranges, units and origins would be lost without a word.
        Say so by name, column.figure.value.rolling(3).sum(), or total each window:
            [fupin.total(window) for window in column.rolling(3)].
        """
        fills = na_value is not no_default
        if fills and dtype is not None and is_float_dtype(dtype):
            raise windows_refused(self.dtype)
        found = np.array(self, dtype=dtype) if copy else np.asarray(self, dtype=dtype)
        if fills and self.isna().any():
            found = found.copy()
            found[self.isna()] = na_value
        return found

    def floats(self, name: str) -> np.ndarray:
        """Return ``value``, ``low`` or ``high`` as float64, nan where a figure is missing."""
        held = self._held.now
        if isinstance(held, Vectors):
            return held.floats(getattr(held, name))
        found = [np.nan if f is pd.NA else float(getattr(f, name)) for f in self._figures]
        return np.array(found, dtype=float)

    def _each(self, turn: Callable[[Quantity], object]) -> np.ndarray:
        return objects([pd.NA if f is pd.NA else turn(f) for f in self._figures])
