"""``column.figure``: what pandas has no word for, said by name."""

from __future__ import annotations

import pandas as pd

from fupin.frames.column_parts import ColumnParts
from fupin.quantities import Quantity


@pd.api.extensions.register_series_accessor("figure")
class FigureAccessor(ColumnParts):
    """The parts of a column of figures, and its reductions on the record.

    Parameters
    ----------
    column : Series
        Of dtype ``figure``.

    Raises
    ------
    ColumnError
        If the column is of another dtype.

    Examples
    --------
    >>> figures = fupin.load("ecology", source="tibet-daily-2021")["quantity"]
    >>> figures.figure.unit.tolist()
    ['person_time', 'yuan']
    >>> figures.astype(str).figure
    Traceback (most recent call last):
        ...
    fupin.frames.refusals.ColumnError: This column has no figures.
    Its dtype is str; .figure needs dtype figure.
    Turn quantities into figures first: column.astype("figure").
    """

    def total(self, because: str | None = None) -> Quantity:
        """Return the sum of the column, as `fupin.total` does.

        Parameters
        ----------
        because : str, optional
            Why unlike figures may be added; it stays in the lineage.

        Returns
        -------
        Quantity
            The sum; missing rows are left out.

        Raises
        ------
        UnitError, ComparabilityError
            If the figures do not add up.
        FupinError
            If the column holds no figure.

        Examples
        --------
        >>> shares = fupin.load("enterprises", region="xide", period="2021-05")
        >>> shares[shares["unit"] == "percent"]["quantity"].figure.total()
        100 %
        >>> shares["quantity"].figure.total()
        Traceback (most recent call last):
            ...
        fupin.errors.UnitError: We cannot add percent and yuan per month.
        In percent: Profit share: contractor (50%, profit_share_contractor.xide.2021-05); Profit
            share: working capital (35%, profit_share_working_capital.xide.2021-05); Profit
            share: registered poor households (10%, profit_share_poor_households.xide.2021-05);
            Profit share: village collective (5%, profit_share_collective.xide.2021-05).
        In yuan per month: One worker's monthly wage (4800元, worker_monthly_wage.xide.2021-05).
        Take figures of one unit, or divide one by the other for a rate: a / b.
        """
        return self._figures.reduced("sum", because)

    def mean(self, because: str | None = None) -> Quantity:
        """Return the mean of the column: the sum over the number of figures.

        Parameters
        ----------
        because : str, optional
            Why unlike figures may be averaged; it stays in the lineage.

        Returns
        -------
        Quantity
            In the figures' unit; missing rows are left out.

        Raises
        ------
        UnitError, ComparabilityError
            If the figures do not add up.
        FupinError
            If the column holds no figure.

        Examples
        --------
        >>> townships = fupin.load("administration", period="2020-06-30")
        >>> townships = townships[townships["measure"] == "townships"].drop(
        ...     ["townships.ngari.2020-06-30", "townships.baqing.2020-06-30"]
        ... )
        >>> townships["quantity"].figure.mean()
        5.29 townships
        """
        return self._figures.reduced("mean", because)

    def median(self, because: str | None = None) -> Quantity:
        """Return the middle figure, or the mean of the middle two.

        Parameters
        ----------
        because : str, optional
            Why unlike figures may stand in one order; it stays in the lineage.

        Returns
        -------
        Quantity
            Missing rows are left out.

        Raises
        ------
        UnitError, ComparabilityError
            If the figures do not compare.
        CannotTellError
            If ranges overlap in the middle.
        FupinError
            If the column holds no figure.

        Examples
        --------
        >>> villages = fupin.load("administration", period="2020-06-30")
        >>> villages = villages[villages["measure"] == "village_units"]
        >>> villages["quantity"].figure.median()
        20 villages
        """
        return self._figures.reduced("median", because)

    def min(self, because: str | None = None) -> Quantity:
        """Return the least figure, where the prints tell which it is.

        Parameters
        ----------
        because : str, optional
            Why unlike figures may stand in one order.

        Returns
        -------
        Quantity
            The figure itself, with its origin.

        Raises
        ------
        UnitError, ComparabilityError
            If the figures do not compare.
        CannotTellError
            If ranges overlap where it matters.
        FupinError
            If the column holds no figure.

        Examples
        --------
        >>> villages = fupin.load("administration", period="2020-06-30")
        >>> villages = villages[villages["measure"] == "village_units"]
        >>> least = villages["quantity"].figure.min()
        >>> least.observation.region, least
        ('pulan', 10 villages)
        """
        return self._figures.reduced("min", because)

    def max(self, because: str | None = None) -> Quantity:
        """Return the largest figure, where the prints tell which it is.

        Parameters
        ----------
        because : str, optional
            Why unlike figures may stand in one order.

        Returns
        -------
        Quantity
            The figure itself, with its origin.

        Raises
        ------
        UnitError, ComparabilityError
            If the figures do not compare.
        CannotTellError
            If ranges overlap where it matters.
        FupinError
            If the column holds no figure.

        Examples
        --------
        >>> villages = fupin.load("administration", period="2020-06-30")
        >>> villages = villages[villages["measure"] == "village_units"]
        >>> most = villages["quantity"].figure.max()
        >>> most.observation.region, most
        ('baqing', 156 villages)
        """
        return self._figures.reduced("max", because)
