"""How a column of figures is held, taken apart, put together and turned into other columns.

The column is an array of quantities, shared and never copied: a row's lineage is the quantity's
own. Operators and reductions are `fupin.frames.array`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Self

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray, no_default, take
from pandas.api.indexers import check_array_indexer
from pandas.api.types import is_float_dtype, is_list_like, is_scalar, pandas_dtype

from fupin.frames import plotting
from fupin.frames.cells import objects, present, yes_or_no
from fupin.frames.dtype import FigureDtype, dtype_of
from fupin.frames.reading import as_figure, is_missing
from fupin.frames.refusals import ColumnError, windows_refused
from fupin.quantities import CannotTell, Quantity


class FigureStorage(ExtensionArray):
    """The rows of a column of figures.

    Parameters
    ----------
    figures : ndarray of object
        Quantities, and `pandas.NA` where one is missing.
    dtype : FigureDtype
    """

    def __init__(self, figures: np.ndarray, dtype: FigureDtype) -> None:
        self._figures, self._dtype = figures, dtype

    @property
    def dtype(self) -> FigureDtype:
        """``figure``, or ``figure[yuan]``."""
        return self._dtype

    @property
    def nbytes(self) -> int:
        """Bytes of the column itself; quantities are shared, and not counted."""
        return self._figures.nbytes

    @property
    def present(self) -> list[Quantity]:
        """The figures that are not missing."""
        return list(self._figures[~self.isna()])

    @classmethod
    def _from_sequence(
        cls, scalars: Sequence, *, dtype: FigureDtype | str | None = None, copy: bool = False
    ) -> Self:
        if isinstance(scalars, cls) and dtype in (None, scalars.dtype):
            return scalars.copy() if copy else scalars
        asked = None if dtype is None else pandas_dtype(dtype)
        # A record or a bare number in a column of no unit says itself what it is.
        found = objects([pd.NA if is_missing(x) else as_figure(x, asked or FigureDtype())
                          for x in scalars])  # fmt: skip
        return cls(found, asked or dtype_of(present(found)))

    @classmethod
    def _from_sequence_of_strings(
        cls, strings: Sequence[str], *, dtype: FigureDtype, copy: bool = False
    ) -> Self:
        return cls._from_sequence(strings, dtype=dtype, copy=copy)

    @classmethod
    def _from_factorized(cls, values: np.ndarray, original: Self) -> Self:
        return cls._from_sequence(values, dtype=original.dtype)

    @classmethod
    def _concat_same_type(cls, to_concat: Sequence[Self]) -> Self:
        return cls(np.concatenate([each._figures for each in to_concat]), to_concat[0].dtype)

    def _cast_pointwise_result(self, values: Sequence) -> ExtensionArray | np.ndarray:
        values = list(values)
        some = [value for value in values if not is_missing(value)]
        if all(isinstance(value, Quantity) for value in some):
            dtype = dtype_of(some) if some else self.dtype
            return type(self)._from_sequence(values, dtype=dtype)
        if all(isinstance(value, (bool, np.bool_, CannotTell)) for value in some):
            return yes_or_no(values)
        return pd.Series(objects(values)).infer_objects().array

    def __len__(self) -> int:
        return len(self._figures)

    def __getitem__(self, item: object) -> Quantity | Self:
        item = check_array_indexer(self, item)
        found = self._figures[item]
        if not isinstance(found, np.ndarray):
            return found
        part = type(self)(found, self.dtype)
        if isinstance(item, slice) or item is Ellipsis:
            part._readonly = self._readonly  # it shows the same rows
        return part

    def __setitem__(self, key: object, value: object) -> None:
        if self._readonly:
            raise ValueError("Cannot modify read-only array")
        key = check_array_indexer(self, key)
        if not is_list_like(value):
            self._figures[key] = self._cell(value)
        elif is_scalar(key):
            raise ValueError("setting an array element with a sequence.")
        else:
            self._figures[key] = objects([self._cell(each) for each in value])

    def _cell(self, item: object) -> object:
        if isinstance(item, (Quantity, dict)) or is_missing(item):
            return pd.NA if is_missing(item) else as_figure(item, self.dtype)
        raise ColumnError(
            f"{item!r} cannot be put into a column of {self.dtype}.",
            f"It is of type {type(item).__name__}, without unit and origin.",
            'Write fupin.exact(12, "month") for a number of your own.',
        )

    def isna(self) -> np.ndarray:
        """Say which rows are missing."""
        return np.array([figure is pd.NA for figure in self._figures], dtype=bool)

    def take(
        self, indices: Sequence[int], *, allow_fill: bool = False, fill_value: object = None
    ) -> Self:
        """Return the rows at some positions; -1 is missing, or `fill_value`, with `allow_fill`."""
        fill = self._cell(fill_value) if allow_fill else None
        found = take(self._figures, indices, allow_fill=allow_fill, fill_value=fill)
        return type(self)(found, self.dtype)

    def copy(self) -> Self:
        """Return another column of the same figures."""
        return type(self)(self._figures.copy(), self.dtype)

    def view(self, dtype: object = None) -> Self:
        """Return the same column under another object."""
        return type(self)(self._figures, self.dtype)

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
            values = [np.nan if f is pd.NA else float(f) for f in self._figures]
            return np.array(values, dtype=dtype)
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

    def _each(self, turn: Callable[[Quantity], object]) -> np.ndarray:
        return objects([pd.NA if f is pd.NA else turn(f) for f in self._figures])
