"""A column of figures as pandas holds it.

The column is an array of quantities, shared and never copied: a row's lineage is the quantity's
own. Each operation is done row by row by `fupin.quantities`, so that ranges are true where one
print stands on both sides, and the guard sees every pair.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Self

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray, ExtensionScalarOpsMixin, take
from pandas.api.indexers import check_array_indexer
from pandas.api.types import is_float_dtype, is_list_like, is_scalar, pandas_dtype

from fupin.errors import FupinError
from fupin.frames import plotting
from fupin.frames.dtype import FigureDtype, dtype_of
from fupin.frames.ordering import places_in_order
from fupin.frames.reading import as_figure, is_missing
from fupin.frames.records import to_record
from fupin.frames.reductions import REDUCTIONS, RUNNING
from fupin.frames.refusals import ColumnError, unsupported
from fupin.quantities import CannotTell, Quantity, exact


class FigureArray(ExtensionScalarOpsMixin, ExtensionArray):
    """A column of figures; make one with ``pd.array(quantities, dtype="figure")``.

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
        found = _objects([pd.NA if is_missing(x) else as_figure(x, asked or FigureDtype())
                          for x in scalars])  # fmt: skip
        return cls(found, asked or dtype_of(_present(found)))

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
            return _yes_or_no(values)
        return pd.Series(_objects(values)).infer_objects().array

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
            self._figures[key] = _objects([self._cell(each) for each in value])

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

    def astype(self, dtype: object, copy: bool = True) -> ExtensionArray | np.ndarray:  # noqa: FBT001, FBT002
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

    def __array__(self, dtype: object = None, copy: bool | None = None) -> np.ndarray:  # noqa: FBT001
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
        self, dtype: object = None, copy: bool = False, na_value: object = pd.NA  # noqa: FBT001, FBT002
    ) -> np.ndarray:
        """Return quantities, or float64 values if that is asked."""
        found = np.array(self, dtype=dtype) if copy else np.asarray(self, dtype=dtype)
        if na_value is not pd.NA and self.isna().any():
            found = found.copy()
            found[self.isna()] = na_value
        return found

    def _each(self, turn: Callable[[Quantity], object]) -> np.ndarray:
        return _objects([pd.NA if f is pd.NA else turn(f) for f in self._figures])

    def value_counts(self, dropna: bool = True) -> pd.Series:  # noqa: FBT001, FBT002
        """Return how often each figure stands in the column: the same value, range and prints."""
        return super().value_counts(dropna=dropna).astype("Int64")

    def _values_for_argsort(self) -> np.ndarray:
        places = np.full(len(self), np.nan)
        places[~self.isna()] = places_in_order(self.present)
        return places

    def _values_for_factorize(self) -> tuple[np.ndarray, object]:
        return self._figures, pd.NA

    def _values_for_json(self) -> np.ndarray:
        return _objects([None if f is pd.NA else to_record(f) for f in self._figures])

    def _formatter(self, boxed: bool = False) -> Callable[[object], str]:  # noqa: FBT001, FBT002
        return str

    def __neg__(self) -> Self:
        return self._cast_pointwise_result(self._each(operator.neg))

    def __pos__(self) -> Self:
        return self.copy()

    def __abs__(self) -> Self:
        return self._cast_pointwise_result(self._each(_size))

    @classmethod
    def _create_method(
        cls, op: Callable, coerce_to_dtype: bool = True, result_dtype: object = None  # noqa: FBT001, FBT002
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
            return _yes_or_no(found)
        if not _present(_objects(found)):
            return type(self)(_objects(found), self._dtype_after(op, other))
        return self._cast_pointwise_result(found)

    def _dtype_after(self, op: Callable, other: object) -> FigureDtype:
        """Return the dtype of a result without rows: what one pair would give."""
        dtype = getattr(other, "dtype", self.dtype if is_list_like(other) else None)
        if dtype == object:
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
        return type(self)(_objects([found]), self.dtype if gap else FigureDtype(found.unit))

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
            found = _objects([pd.NA] * len(self))
            for group in range(ngroups):
                found[ids == group] = self[ids == group]._accumulate(how)._figures
            return self._cast_pointwise_result(found)
        raise unsupported(how)


def _objects(items: Sequence) -> np.ndarray:
    found = np.empty(len(items), dtype=object)
    found[:] = items
    return found


def _present(figures: np.ndarray) -> list[Quantity]:
    return [figure for figure in figures if figure is not pd.NA]


def _yes_or_no(answers: Sequence) -> ExtensionArray:
    """Return answers as a nullable boolean column, missing where the prints cannot tell."""
    return pd.array(
        [pd.NA if is_missing(a) or isinstance(a, CannotTell) else bool(a) for a in answers],
        dtype="boolean",
    )


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
