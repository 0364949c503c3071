"""A column of figures made less: reductions, running reductions, and groups, past the guard."""

from __future__ import annotations

from typing import Self

import numpy as np
import pandas as pd

from fupin.frames.cells import objects
from fupin.frames.converting_array import ConvertingArray
from fupin.frames.dtype import FigureDtype
from fupin.frames.reductions import REDUCTIONS, RUNNING, check_order
from fupin.frames.refusals import unsupported
from fupin.frames.vector_totals import GROUPED
from fupin.quantities import Quantity


class ReducingArray(ConvertingArray):
    """The reductions of a column of figures."""

    def _reduce(
        self, name: str, *, skipna: bool = True, keepdims: bool = False, **kwargs: object
    ) -> object:
        count = len(self) - int(self.isna().sum())
        if name == "count":
            return count
        if name not in REDUCTIONS:
            raise unsupported(name)
        gap = count < kwargs.get("min_count", 0) or (not skipna and count < len(self))
        found = pd.NA if gap else self.reduced(name)
        if not keepdims:
            return found
        return type(self)(objects([found]), self.dtype if gap else FigureDtype(found.unit))

    def reduced(self, name: str, because: str | None = None) -> Quantity:
        """Return one figure of all that are there.

        Parameters
        ----------
        name : {"sum", "mean", "min", "max", "median"}
            As pandas calls the reduction.
        because : str, optional
            Why unlike figures may be put together; it stays in the lineage.

        Returns
        -------
        Quantity
            Missing rows are left out.

        Raises
        ------
        UnitError, ComparabilityError
            If the guard refuses the figures.
        CannotTellError
            If ranges overlap where the order matters.
        FupinError
            If the column holds no figure.

        Examples
        --------
        >>> villages = fupin.load("administration", period="2020-06-30")
        >>> villages = villages[villages["measure"] == "village_units"]
        >>> villages["quantity"].array.reduced("max")
        156 villages
        """
        whole = because is None and name in GROUPED and self._vectors is not None
        if whole and not self.isna().all():
            (found,) = GROUPED[name](self._vectors, np.zeros(len(self), dtype=np.intp), 1)
            return found
        return REDUCTIONS[name](self.present, because)

    def argmax(self, skipna: bool = True) -> int:
        """Return the place of the largest figure, where the prints tell which it is.

        Parameters
        ----------
        skipna : bool
            Whether missing rows are left out; otherwise one is an error.

        Returns
        -------
        int
            From 0 on; of equal figures the first.

        Raises
        ------
        UnitError, ComparabilityError, CannotTellError
            As ``max`` does, so that both answer for the same columns.

        Examples
        --------
        >>> villages = fupin.load("administration", period="2020-06-30")
        >>> villages = villages[villages["measure"] == "village_units"]
        >>> villages["quantity"].idxmax()
        'village_units.baqing.2020-06-30'
        """
        self._check_extreme("max")
        return super().argmax(skipna)

    def argmin(self, skipna: bool = True) -> int:
        """Return the place of the least figure; see `argmax`.

        Parameters
        ----------
        skipna : bool
            Whether missing rows are left out; otherwise one is an error.

        Returns
        -------
        int
            From 0 on; of equal figures the first.

        Examples
        --------
        >>> villages = fupin.load("administration", period="2020-06-30")
        >>> villages = villages[villages["measure"] == "village_units"]
        >>> villages["quantity"].idxmin()
        'village_units.pulan.2020-06-30'
        """
        self._check_extreme("min")
        return super().argmin(skipna)

    def _check_extreme(self, name: str) -> None:
        """Raise where the column has no extreme figure that is certain."""
        if not self.isna().all():
            self.reduced(name)

    def _rank(self, **how: object) -> np.ndarray:
        if not self.isna().all():
            check_order(self.present)
        return super()._rank(**how)

    def _quantile(self, qs: np.ndarray, interpolation: str) -> Self:
        raise unsupported("quantile")

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
        if how in GROUPED and self._vectors is not None and kwargs.get("skipna", True):
            few = np.bincount(ids[(ids >= 0) & ~self.isna()], minlength=ngroups) < max(min_count, 1)
            found = GROUPED[how](self._vectors, ids, ngroups)
            return self._cast_pointwise_result(
                [pd.NA if gap else one for gap, one in zip(few, found, strict=True)]
            )
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
