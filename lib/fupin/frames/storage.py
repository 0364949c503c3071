"""How a column of figures is held, taken apart, put together and turned into other columns.

The rows are quantities, shared and never copied, or vectors of whole numbers
(`fupin.frames.vectors`), of which a row becomes a quantity when it is looked at. Conversions are
`fupin.frames.converting_array`, operators `fupin.frames.array`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray, take
from pandas.api.indexers import check_array_indexer
from pandas.api.types import is_list_like, is_scalar, pandas_dtype

from fupin.frames import display, plotting
from fupin.frames.cells import objects, present, yes_or_no
from fupin.frames.dtype import FigureDtype, dtype_of
from fupin.frames.held import Held
from fupin.frames.reading import as_figure, is_missing
from fupin.frames.refusals import ColumnError
from fupin.frames.vector_building import concatenated
from fupin.frames.vectors import Vectors
from fupin.quantities import CannotTell, Quantity


class FigureStorage(ExtensionArray):
    """The rows of a column of figures.

    Parameters
    ----------
    figures : ndarray of object, or Vectors
        Quantities, and `pandas.NA` where one is missing; or the same as vectors.
    dtype : FigureDtype
    """

    def __init__(self, figures: np.ndarray | Vectors | Held, dtype: FigureDtype) -> None:
        self._held = figures if isinstance(figures, Held) else Held(figures)
        self._dtype = dtype

    @property
    def _figures(self) -> np.ndarray:
        return self._held.figures

    @property
    def vectors(self) -> Vectors | None:
        """The column as vectors, where it is held so or is long enough to gain from it."""
        return self._held.vectors

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
        return self._held.nbytes

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
        held = [each._held.now for each in to_concat]
        found = concatenated(held) if all(isinstance(each, Vectors) for each in held) else None
        if found is None:
            found = np.concatenate([each._figures for each in to_concat])
        return cls(found, to_concat[0].dtype)

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
        # pandas asks for it before matplotlib or a notebook sees the column.
        plotting.register_if_loaded()
        display.register_if_loaded()
        return len(self._held)

    def __getitem__(self, item: object) -> Quantity | Self:
        item = check_array_indexer(self, item)
        found = self._held[item]
        if isinstance(found, Vectors):
            return type(self)(found, self.dtype)
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
            self._held.write(key, self._cell(value))
        elif is_scalar(key):
            raise ValueError("setting an array element with a sequence.")
        else:
            self._held.write(key, objects([self._cell(each) for each in value]))

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
        return self._held.isna()

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
        held = self._held.now
        if isinstance(held, Vectors) and (not allow_fill or fill is pd.NA):
            rows = np.asarray(indices, dtype=np.intp)
            checked = take(np.arange(len(self)), rows, allow_fill=allow_fill, fill_value=-1)
            if (checked >= 0).all():
                return type(self)(held.take(checked), self.dtype)
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
        return type(self)(self._held.copy(), self.dtype)

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
        return type(self)(self._held, self.dtype)
