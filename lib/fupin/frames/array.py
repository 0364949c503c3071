"""A column of figures as pandas computes with it.

Each operation is done row by row by `fupin.quantities`, so that ranges are true where one print
stands on both sides, and the guard sees every pair.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Self

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray, ExtensionScalarOpsMixin
from pandas.api.types import is_list_like

from fupin.errors import FupinError
from fupin.frames.arrow import from_arrow, to_arrow
from fupin.frames.cells import objects, present, yes_or_no
from fupin.frames.dtype import FigureDtype
from fupin.frames.ordering import places_in_order
from fupin.frames.reading import is_missing
from fupin.frames.records import to_record
from fupin.frames.reductions import REDUCTIONS, RUNNING
from fupin.frames.refusals import ColumnError, unsupported
from fupin.frames.storage import FigureStorage
from fupin.quantities import Quantity, exact


class FigureArray(ExtensionScalarOpsMixin, FigureStorage):
    """A column of figures; make one with ``pd.array(quantities, dtype="figure")``.

    Operators work row by row as they do on quantities, so ranges and origins are kept. What pandas
    would compute with bare floats is refused.

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
        places[~self.isna()] = places_in_order(self.present)
        return places

    def _values_for_factorize(self) -> tuple[np.ndarray, object]:
        return self._figures, pd.NA

    def _values_for_json(self) -> np.ndarray:
        return objects([None if f is pd.NA else to_record(f) for f in self._figures])

    def __arrow_array__(self, type: object = None) -> object:  # noqa: A002
        return to_arrow(list(self._values_for_json()), self.dtype)

    def _formatter(self, boxed: bool = False) -> Callable[[object], str]:
        return str

    def __neg__(self) -> Self:
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

    def _reduce(
        self, name: str, *, skipna: bool = True, keepdims: bool = False, **kwargs: object
    ) -> object:
        if name == "count":
            return len(self.present)
        if name not in REDUCTIONS:
            raise unsupported(name)
        few = len(self.present) < kwargs.get("min_count", 0)
        gap = few or (not skipna and self.isna().any())
        found = pd.NA if gap else REDUCTIONS[name](self.present, None)
        if not keepdims:
            return found
        return type(self)(objects([found]), self.dtype if gap else FigureDtype(found.unit))

    def _accumulate(self, name: str, *, skipna: bool = True, **kwargs: object) -> Self:
        if name not in RUNNING:
            raise unsupported(name)
        found, before, broken = [], [], False
        for figure in self._figures:
            broken = broken or (figure is pd.NA and not skipna)
            if figure is not pd.NA and not broken:
                before.append(figure)
                figure = RUNNING[name](before, None) if len(before) > 1 else figure  # noqa: PLW2901
            found.append(pd.NA if broken else figure)
        return self._cast_pointwise_result(found)

    def _groupby_op(
        self, *, how: str, has_dropped_na: bool, min_count: int, ngroups: int,
        ids: np.ndarray, **kwargs: object,
    ) -> object:  # fmt: skip
        if how in ("first", "last"):
            return super()._groupby_op(
                how=how, has_dropped_na=has_dropped_na, min_count=min_count, ngroups=ngroups,
                ids=ids, **kwargs,
            )  # fmt: skip
        if how in REDUCTIONS:
            groups = [self[ids == group] for group in range(ngroups)]
            least = max(min_count, 1)
            skipna = kwargs.get("skipna", True)
            return self._cast_pointwise_result(
                [each._reduce(how, skipna=skipna, min_count=least) for each in groups]
            )
        if how in RUNNING:
            found = objects([pd.NA] * len(self))
            for group in range(ngroups):
                found[ids == group] = self[ids == group]._accumulate(how)._figures
            return self._cast_pointwise_result(found)
        raise unsupported(how)


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


FigureArray._add_arithmetic_ops()
FigureArray._add_comparison_ops()
FigureDtype._array_type = FigureArray
FigureDtype._from_arrow = staticmethod(from_arrow)
