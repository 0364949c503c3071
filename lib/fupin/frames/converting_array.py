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
        """Return the column in another unit, or as float64, text or objects, as its name says."""
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
        is refused, for nobody has named a way out.
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
