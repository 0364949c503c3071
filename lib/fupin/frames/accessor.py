"""``column.figure``: what pandas has no word for, said by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pandas as pd

from fupin.frames.array import FigureArray
from fupin.frames.dtype import FigureDtype
from fupin.frames.refusals import ColumnError
from fupin.quantities import Quantity


@pd.api.extensions.register_series_accessor("figure")
class FigureAccessor:
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

    def __init__(self, column: pd.Series) -> None:
        if not isinstance(column.array, FigureArray):
            raise ColumnError(
                "This column has no figures.",
                f"Its dtype is {column.dtype}; .figure needs dtype figure.",
                'Turn quantities into figures first: column.astype("figure").',
            )
        self._column = column

    @property
    def _figures(self) -> FigureArray:
        return cast("FigureArray", self._column.array)

    @property
    def value(self) -> pd.Series:
        """The values as float64, without range, unit and origin.

        Examples
        --------
        >>> jobs = fupin.load("employment", region="ngari", period="2020")["quantity"]
        >>> jobs.figure.value.head(3)
        key
        training_classes.ngari.2020              80.0
        transfer_placements.ngari.2020        14189.0
        transfer_income.ngari.2020        131320000.0
        Name: quantity, dtype: float64
        """
        return self._floats("value")

    @property
    def low(self) -> pd.Series:
        """The least that the prints allow, as float64 in each figure's unit.

        Examples
        --------
        >>> owed = fupin.load("finance", region="ngari", period="2020-12-31")["quantity"]
        >>> owed.figure.low
        key
        microcredit_balance.ngari.2020-12-31       155000000.0
        microcredit_households.ngari.2020-12-31         3858.0
        Name: quantity, dtype: float64
        """
        return self._floats("low")

    @property
    def high(self) -> pd.Series:
        """The most that the prints allow, as float64 in each figure's unit.

        Examples
        --------
        >>> owed = fupin.load("finance", region="ngari", period="2020-12-31")["quantity"]
        >>> owed.figure.high - owed.figure.low
        key
        microcredit_balance.ngari.2020-12-31       10000000.0
        microcredit_households.ngari.2020-12-31           0.0
        Name: quantity, dtype: float64
        """
        return self._floats("high")

    @property
    def unit(self) -> pd.Series:
        """The unit of each figure.

        Examples
        --------
        >>> jobs = fupin.load("employment", region="ngari", period="2020")["quantity"]
        >>> jobs.figure.unit.value_counts().head(2)
        quantity
        enterprise    3
        class_        1
        Name: count, dtype: int64
        """
        return self._each(lambda figure: figure.unit)

    @property
    def printed(self) -> pd.Series:
        """The characters of the print; missing for a computed figure.

        Examples
        --------
        >>> owed = fupin.load("finance", region="ngari", period="2020-12-31")["quantity"]
        >>> owed.figure.printed.tolist()
        ['1.6亿元', '3858户']
        >>> (owed * 2).figure.printed.isna().tolist()
        [True, True]
        """
        return self._each(lambda f: f.observation.printed if f.observation else pd.NA)

    def text(self, lang: str = "en") -> pd.Series:
        """Return the figures in words, with no more digits than the prints support.

        Parameters
        ----------
        lang : {"en", "zh"}
            The language of the words.

        Returns
        -------
        Series
            Of text.

        Raises
        ------
        UnknownNameError
            If the language is neither English nor Chinese.

        Examples
        --------
        >>> owed = fupin.load("finance", region="ngari", period="2020-12-31")["quantity"]
        >>> owed.figure.text().tolist(), owed.figure.text("zh").tolist()
        (['160 million yuan', '3,858 households'], ['1.6亿元', '3,858户'])
        """
        return self._each(lambda figure: figure.text(lang))

    def to(self, unit: str) -> pd.Series:
        """Return the column in another unit of the same kind.

        Parameters
        ----------
        unit : str
            The unit to turn every figure into.

        Returns
        -------
        Series
            Of dtype ``figure[unit]``.

        Raises
        ------
        UnitError
            If a figure measures something else.

        Examples
        --------
        >>> years = fupin.load("plan").loc[["plan_years.ngari.2018/2020"], "quantity"]
        >>> years.figure.to("month").iloc[0]
        36 months
        >>> years.figure.to("person")
        Traceback (most recent call last):
            ...
        fupin.errors.UnitError: Years of the action plan (三年, plan_years.ngari.2018/2020)
            cannot be put into people.
        It is in years; these are different things.
        Divide by a figure in the unit that has to go: yuan / people gives yuan per person.
        """
        return self._column.astype(FigureDtype(unit))

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
        How many townships has a county of Ngari?

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

        Where ranges overlap in the middle, the prints do not tell which figure it is.

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
            If ranges overlap where it matters.
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

        A balance and what was lent in a year do not stand in one order:

        >>> money = fupin.load("finance", region="ngari")
        >>> money.loc[money["unit"] == "yuan", "quantity"].figure.max()
        Traceback (most recent call last):
            ...
        fupin.errors.ComparabilityError: We do not rank 'Microcredit lent' and 'Microcredit
            outstanding'.
        Population: Microcredit lent (6873万元, microcredit_lent.ngari.2020) counts microcredit;
            Poverty loans to co-operatives and small firms (1710万元,
            enterprise_loans.ngari.2020) counts poverty_enterprise_loans.
        Nature: Microcredit lent (6873万元, microcredit_lent.ngari.2020) is a flow; Microcredit
            outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31) is a stock.
        Period: Microcredit lent (6873万元, microcredit_lent.ngari.2020) is of 2020; Microcredit
            outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31) is of 2020-12-31.
        If it makes sense all the same, say why: rank([…], because="…").
        """
        return self._figures.reduced("max", because)

    def _floats(self, name: str) -> pd.Series:
        found = self._figures.floats(name)
        return pd.Series(found, self._column.index, name=self._column.name)

    def _each(self, part: Callable[[Quantity], object]) -> pd.Series:
        found = [pd.NA if figure is pd.NA else part(figure) for figure in self._figures]
        return pd.Series(found, self._column.index, dtype=object, name=self._column.name)
