"""The parts of a column's figures as columns of their own: value, range, unit, print and text."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pandas as pd
from pandas.api.typing import NAType

from fupin.frames.array import FigureArray
from fupin.frames.dtype import FigureDtype
from fupin.frames.refusals import ColumnError
from fupin.quantities import Quantity


class ColumnParts:
    """The parts of a column of figures.

    Parameters
    ----------
    column : Series
        Of dtype ``figure``.

    Raises
    ------
    ColumnError
        If the column is of another dtype.
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
    def value(self) -> pd.Series[float]:
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
    def low(self) -> pd.Series[float]:
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
    def high(self) -> pd.Series[float]:
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
    def unit(self) -> pd.Series[str]:
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
    def printed(self) -> pd.Series[str]:
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

    def text(self, lang: str = "en") -> pd.Series[str]:
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
        UnknownNameError
            If there is no such unit.
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

    def _floats(self, name: str) -> pd.Series[float]:
        found = self._figures.floats(name)
        return pd.Series(found, self._column.index, name=self._column.name)

    def _each(self, part: Callable[[Quantity], str | NAType]) -> pd.Series[str]:
        found = [pd.NA if figure is pd.NA else part(figure) for figure in self._figures]
        return pd.Series(found, self._column.index, dtype=object, name=self._column.name)
