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
        """The dtype: ``figure``, or ``figure[yuan]`` where all figures are in one unit.

        Examples
        --------
        >>> fupin.load("employment")["quantity"].array.dtype
        figure
        >>> pd.array([fupin.get("eco_payments.ngari.2020")], dtype="figure[yuan]").dtype
        figure[yuan]
        """
        return self._dtype

    @property
    def nbytes(self) -> int:
        """Bytes of the column itself; quantities are shared, and not counted.

        Examples
        --------
        >>> column = fupin.load("ecology")["quantity"].array
        >>> column.nbytes == 8 * len(column)
        True
        """
        return self._figures.nbytes

    @property
    def present(self) -> list[Quantity]:
        """The figures that are not missing, as a list.

        Examples
        --------
        >>> column = pd.array([fupin.get("eco_posts.ngari.2020"), None], dtype="figure")
        >>> column.present
        [19,990 person-times]
        """
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
        """Say which rows are missing.

        Returns
        -------
        ndarray of bool
            One a row.

        Examples
        --------
        >>> pd.array([fupin.get("eco_posts.ngari.2020"), None], dtype="figure").isna().tolist()
        [False, True]
        """
        return np.array([figure is pd.NA for figure in self._figures], dtype=bool)

    def take(
        self, indices: Sequence[int], *, allow_fill: bool = False, fill_value: object = None
    ) -> Self:
        """Return the rows at some positions.

        Parameters
        ----------
        indices : sequence of int
            Positions from 0.
        allow_fill : bool
            Whether -1 is a missing row, rather than the last.
        fill_value : Quantity, optional
            What stands in a missing row.

        Returns
        -------
        FigureArray
            As long as `indices`.

        Raises
        ------
        IndexError
            If there is no such row.
        ColumnError
            If `fill_value` is no figure of the column.

        Examples
        --------
        >>> column = fupin.load("ecology", source="tibet-daily-2021")["quantity"].array
        >>> column.take([1, -1], allow_fill=True).present
        [70.0472 million yuan [70,047,150 to 70,047,250]]
        """
        fill = self._cell(fill_value) if allow_fill else None
        found = take(self._figures, indices, allow_fill=allow_fill, fill_value=fill)
        return type(self)(found, self.dtype)

    def copy(self) -> Self:
        """Return another column of the same figures.

        Returns
        -------
        FigureArray
            The figures themselves are shared, for they never change.

        Examples
        --------
        >>> column = fupin.load("ecology")["quantity"].array
        >>> column.copy()[0] is column[0]
        True
        """
        return type(self)(self._figures.copy(), self.dtype)

    def view(self, dtype: object = None) -> Self:
        """Return the same column under another object.

        Parameters
        ----------
        dtype : object, optional
            Of no effect; pandas passes it.

        Returns
        -------
        FigureArray
            It shows the same rows.

        Examples
        --------
        >>> column = fupin.load("ecology")["quantity"].array
        >>> column.view() is column
        False
        """
        return type(self)(self._figures, self.dtype)

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

    def _each(self, turn: Callable[[Quantity], object]) -> np.ndarray:
        return objects([pd.NA if f is pd.NA else turn(f) for f in self._figures])
