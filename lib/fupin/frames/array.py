"""A column of figures as pandas computes with it.

Long columns are computed as vectors (`fupin.frames.vector_arithmetic`). Where one print may stand
on both sides of a row, and in short columns, each row is computed by `fupin.quantities`, so that
ranges are true; the results are the same. The guard sees every pair of unlike rows.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from numbers import Real
from typing import Self

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray, ExtensionScalarOpsMixin
from pandas.api.types import is_list_like

from fupin.errors import FupinError
from fupin.frames.arrow import struct_of, to_arrow
from fupin.frames.arrow_vectors import from_struct, to_struct
from fupin.frames.cells import objects, present, yes_or_no
from fupin.frames.dtype import FigureDtype
from fupin.frames.ordering import places_in_order
from fupin.frames.reading import is_missing
from fupin.frames.records import to_record
from fupin.frames.reducing_array import ReducingArray
from fupin.frames.refusals import ColumnError
from fupin.frames.vector_arithmetic import computed, negated
from fupin.frames.vectors import Vectors
from fupin.quantities import Quantity, exact


class FigureArray(ExtensionScalarOpsMixin, ReducingArray):
    """A column of figures; make one with ``pd.array(quantities, dtype="figure")``.

    Operators work row by row as they do on quantities, so ranges and origins are kept. What pandas
    would compute with bare floats is refused. ``sort_values`` orders rows by their values, whether
    or not the prints tell which is larger: `fupin.rank` says which places are open.

    Parameters
    ----------
    figures : ndarray of object
        Quantities, and `pandas.NA` where one is missing; one a row.
    dtype : FigureDtype
        With the unit that they share, if they share one.

    Examples
    --------
    >>> grants = [fupin.get(f"student_{name}.ngari.2020") for name in ("grant_amount", "grants")]
    >>> column = pd.array(grants, dtype="figure")
    >>> column.dtype, len(column)
    (figure, 2)
    >>> (column * 2)[1]
    1,440 person-times
    >>> pd.array([720], dtype="figure[person_time]")[0]
    720 person-times

    A figure of another unit does not go into the column:

    >>> pd.array(grants, dtype="figure[yuan]")
    Traceback (most recent call last):
        ...
    fupin.frames.refusals.ColumnError: 720 person-times does not go into a column of
        figure[yuan].
    The figure is in person_time; the column is in yuan.
    Convert it first, figure.to("yuan"), or take a column of dtype "figure".
    """

    def value_counts(self, dropna: bool = True) -> pd.Series:
        """Return how often each figure stands in the column: the same value, range and prints.

        Parameters
        ----------
        dropna : bool
            Whether to leave missing rows out.

        Returns
        -------
        Series
            Of Int64, with the figures as its index.

        Examples
        --------
        >>> secretaries = fupin.get("first_secretaries.ngari.2020")
        >>> pd.array([secretaries, secretaries], dtype="figure").value_counts().tolist()
        [2]
        """
        return super().value_counts(dropna=dropna).astype("Int64")

    def _values_for_argsort(self) -> np.ndarray:
        places = np.full(len(self), np.nan)
        if self._vectors is not None:
            # Numerators of one scale are in the order of their values.
            found = np.unique(self._vectors.value[~self.isna()], return_inverse=True)[1]
        else:
            found = places_in_order(self.present)
        places[~self.isna()] = found
        return places

    def _values_for_factorize(self) -> tuple[np.ndarray, object]:
        return self._figures, pd.NA

    def _values_for_json(self) -> np.ndarray:
        return objects([None if f is pd.NA else to_record(f) for f in self._figures])

    def __arrow_array__(self, type: object = None) -> object:  # noqa: A002
        held = self._held.now
        struct = to_struct(held) if isinstance(held, Vectors) else None
        return to_arrow(list(self._values_for_json()) if struct is None else struct, self.dtype)

    def _formatter(self, boxed: bool = False) -> Callable[[object], str]:
        return str

    def __neg__(self) -> Self:
        if self._vectors is not None:
            return type(self)(negated(self._vectors), FigureDtype(self._vectors.unit))
        return self._cast_pointwise_result(self._each(operator.neg))

    def __pos__(self) -> Self:
        return self.copy()

    def __abs__(self) -> Self:
        return self._cast_pointwise_result(self._each(_size))

    @classmethod
    def _create_method(
        cls,
        op: Callable,
        coerce_to_dtype: bool = True,
        result_dtype: object = None,
    ) -> Callable:
        def method(self: Self, other: object) -> object:
            if isinstance(other, (pd.Series, pd.Index, pd.DataFrame)):
                return NotImplemented
            return self._pairwise(op, other, compares=not coerce_to_dtype)

        method.__name__ = f"__{op.__name__.strip('_')}__"
        return method

    def _pairwise(self, op: Callable, other: object, *, compares: bool) -> ExtensionArray:
        found = self._by_vectors(op, other)
        if found is not None:
            return found
        others = list(other) if is_list_like(other) else [other] * len(self)
        if len(others) != len(self):
            raise ValueError("Lengths must match to compare")
        found = [
            pd.NA if is_missing(a) or is_missing(b) else op(a, b)
            for a, b in zip(self._figures, others, strict=True)
        ]
        if compares:
            return yes_or_no(found)
        if not present(objects(found)):
            return type(self)(objects(found), self._dtype_after(op, other))
        return self._cast_pointwise_result(found)

    def _by_vectors(self, op: Callable, other: object) -> ExtensionArray | None:
        """Compute with whole columns, or say None if rows have to be looked at."""
        is_column = isinstance(other, FigureArray)
        if not is_column and (
            not isinstance(other, (Quantity, Real, Decimal)) or is_missing(other)
        ):
            return None
        ours, theirs = self._vectors, other._vectors if is_column else other
        if ours is None or theirs is None or (is_column and len(ours) != len(theirs)):
            return None
        found = computed(op, ours, theirs)
        return type(self)(found, FigureDtype(found.unit)) if isinstance(found, Vectors) else found

    def _dtype_after(self, op: Callable, other: object) -> FigureDtype:
        """Return the dtype of a result without rows: what one pair would give."""
        dtype = getattr(other, "dtype", self.dtype if is_list_like(other) else None)
        if pd.api.types.is_object_dtype(dtype):
            dtype = self.dtype  # nothing stands in it that could say another unit
        unit = dtype.unit if isinstance(dtype, FigureDtype) else getattr(other, "unit", None)
        pair = exact(1, self.dtype.unit or "dimensionless"), exact(1, unit or "dimensionless")
        try:
            return FigureDtype(op(*pair).unit)
        except FupinError:
            return FigureDtype()


def _size(figure: Quantity) -> Quantity:
    if figure.low >= 0:
        return figure
    if figure.high <= 0:
        return -figure
    raise ColumnError(
        f"We cannot take the size of {figure!r}.",
        "Its range holds numbers above and below zero.",
        "Compare it with zero first.",
    )


def _from_arrow(array: object, dtype: FigureDtype) -> FigureArray:
    struct = struct_of(array)
    found = from_struct(struct)
    if found is not None:
        return FigureArray(found, dtype)
    return FigureArray._from_sequence(struct.to_pylist(), dtype=dtype)


FigureArray._add_arithmetic_ops()
FigureArray._add_comparison_ops()
FigureDtype._array_type = FigureArray
FigureDtype._from_arrow = staticmethod(_from_arrow)
