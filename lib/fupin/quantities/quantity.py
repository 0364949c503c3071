"""Quantities: figures with operators, names, text and explanations.

Plain numbers multiply and divide anything, and add to a pure ratio (``1 - ratio``). A percent or
an amount takes no bare number, since ``98 % + 1`` could mean two things: write
``exact(1, "percent_point")``. Zero alone adds to everything, so that `sum` works.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from numbers import Real
from pathlib import Path
from typing import Literal

from fupin.quantities.arithmetic import divided, minus, negative, plus, times
from fupin.quantities.conversion import to_unit
from fupin.quantities.explanation import Explanation, explain, folded
from fupin.quantities.figure import Figure, named_pair
from fupin.quantities.intervals import Interval
from fupin.quantities.names import name
from fupin.quantities.numbers import Number, as_fraction
from fupin.quantities.observation import Observation
from fupin.quantities.ordering import CannotTell, is_less
from fupin.quantities.text import text, with_interval
from fupin.quantities.unit_table import PURE
from fupin.quantities.units import canonical


@dataclass(frozen=True, eq=False, repr=False)
class Quantity(Figure):
    """An exact value with its range, unit and lineage; immutable.

    Make one with `fupin.get` or `Quantity.of` from a printed figure, with `fupin.exact` from a
    plain number, or by arithmetic. The operators ``+ - * /`` and the comparisons ``< <= > >=`` work
    on them, and keep range and lineage. Plain numbers multiply and divide anything, and add to a
    pure ratio; to add to anything else they need a unit, from `fupin.exact`.

    Attributes
    ----------
    value : Fraction
        The value at the printed figures, exact.
    unit : str
        One of our units, or a product of them: ``yuan``, ``person_time``, ``yuan/person``.
    op : str
        ``observation``, ``number``, or the operation that made it: ``+ - * / total difference ratio
        share negative to``.
    parents : tuple of Quantity
        What it was computed from.
    factor : Fraction
        What the operation's result is multiplied by, such as 100 in a share.
    observation : Observation or None
        The printed figure, if it is one.
    label : (str, str) or None
        A name given with `named`, in English and Chinese.
    note : str
        The reason given with ``because=``.

    See Also
    --------
    fupin.get : One figure of the data as a quantity.
    fupin.exact : A number of our own as a quantity.
    fupin.total, fupin.difference, fupin.share, fupin.ratio : Operations by name.

    Examples
    --------
    What did a placement bring?

    >>> income = fupin.get("transfer_income", region="ngari", period="2020")
    >>> placements = fupin.get("transfer_placements", region="ngari", period="2020")
    >>> income / placements
    9,255 yuan per person-time [9,254.704 to 9,255.410]

    The range comes from the print, which is rounded to ten thousand yuan. Unlike things do not add:

    >>> income + placements
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot add yuan and person-times.
    In yuan: Income from labour transfer (13132万元, transfer_income.ngari.2020).
    In person-times: Labour-transfer placements (14189人次, transfer_placements.ngari.2020).
    Take figures of one unit, or divide one by the other for a rate: a / b.

    Where ranges overlap, a comparison says so, and is neither true nor false:

    >>> balance = fupin.get("microcredit_balance")
    >>> balance < fupin.exact(158_000_000, "yuan")
    cannot tell: 160 million yuan [155,000,000 to 165,000,000] and 158,000,000 yuan overlap
    """

    def name(self, lang: str | None = None) -> str:
        """Return what it is called: its given name, its measure's, or how it was computed.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the name; that of `fupin.use_language` where it is left out.

        Returns
        -------
        str
            The name, without the value.

        Examples
        --------
        >>> lent, firms = fupin.get("microcredit_lent.ngari.2020"), fupin.get("enterprise_loans")
        >>> lent.name(), lent.name("zh")
        ('Microcredit lent', '投放的扶贫小额信贷')
        >>> (lent / firms).name()
        'Microcredit lent ÷ Poverty loans to co-operatives and small firms'
        """
        return name(self, lang)

    def text(self, lang: str | None = None, scale: str | None = None) -> str:
        """Return it in words, with its unit and no more digits than the prints support.

        English writes plain digits up to a million; Chinese turns to 万 and 亿, and a printed
        figure keeps the 万 or 亿 of its print.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the words; that of `fupin.use_language` where it is left out.
        scale : {None, "1", "万", "亿", "万亿", "million", "billion", "trillion"}
            What the digits count; None chooses. English takes the Chinese ones too, with their
            unit.

        Returns
        -------
        str
            A rounded result whose digits are in doubt is written as a range: ``40,000 to 43,000``.

        Raises
        ------
        UnknownNameError
            If the language is neither English nor Chinese.
        FupinError
            If there is no such scale in the language.

        Examples
        --------
        >>> income = fupin.get("transfer_income", region="ngari", period="2020")
        >>> income.text(), income.text("zh"), income.text(scale="万")
        ('131.32 million yuan', '13,132万元', '13,132 万元')
        >>> (fupin.get("microcredit_balance") / fupin.get("microcredit_households")).text()
        '40,000 to 43,000 yuan per household'
        >>> income.text("zh", scale="million")
        Traceback (most recent call last):
            ...
        fupin.errors.FupinError: 'million' is not a scale in zh.
        We count in 1, 万, 亿 and 万亿, and in English in million, billion and trillion.
        Write scale="万".
        """
        return text(self, lang, scale)

    def explain(
        self, lang: str | None = None, text: str | Path | Literal[False] | None = None
    ) -> Explanation:
        """Return its lineage down to the printed characters.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The language of the explanation; that of `fupin.use_language` where it is left out.
        text : path, False or None
            Folder of the source texts, whose sentences are then shown; False shows none. With None
            we look at the environment variable ``FUPIN_SOURCES``, then beside the checkout.

        Returns
        -------
        str
            Several lines. In a notebook it shows as HTML that folds.

        Raises
        ------
        UnknownNameError
            If the language is neither English nor Chinese.
        FupinError
            If the texts are asked for from something that is not a folder.

        Examples
        --------
        >>> (fupin.get("plan_projects_completed") / fupin.get("plan_projects")).explain(text=False)
        Projects completed ÷ Projects planned: 0.986
        │   exactly 215/218
        ├── Projects completed, Ngari Prefecture, 2018/2020: 215 projects
        │       printed 215个: counted in full, or set by a rule
        │       Tibet Daily (西藏日报), 《足音铿锵战脱贫》, 2021, characters 4817 to 4821 of tibet-daily-2021
        │       note: To date; read as the plan's three years.
        └── Projects planned, Ngari Prefecture, 2018/2020: 218 projects
                printed 218个: counted in full, or set by a rule
                Tibet Daily (西藏日报), 《足音铿锵战脱贫》, 2021, characters 4808 to 4812 of tibet-daily-2021
                planned, not an outcome
                note: The plan's total over its three years.
        """  # noqa: E501  an explanation has long lines, and its tree must not break
        return explain(self, lang, text)

    def to(self, unit: str) -> Quantity:
        """Return it in another unit of the same kind: years in months, a ratio in percent.

        Parameters
        ----------
        unit : str
            The unit to turn it into, such as ``month`` or ``square_metre``.

        Returns
        -------
        Quantity
            The same figure; its value and range are converted exactly.

        Raises
        ------
        UnitError
            If the two units measure different things.
        UnknownNameError
            If there is no such unit.

        Examples
        --------
        >>> fupin.get("plan_years").to("month")
        36 months
        >>> fupin.get("transfer_placements", region="ngari", period="2020").to("person")
        Traceback (most recent call last):
            ...
        fupin.errors.UnitError: Labour-transfer placements (14189人次,
            transfer_placements.ngari.2020) cannot be put into people.
        It is in person-times; these are different things.
        Divide by a figure in the unit that has to go: yuan / people gives yuan per person.
        """
        return to_unit(self, unit)

    def _number(self, other: object) -> Quantity | None:
        """Return an operand as a quantity, None if it is neither that nor a number."""
        if isinstance(other, Quantity):
            return other
        if isinstance(other, (Real, Decimal)):
            return exact(other)
        return None

    def __neg__(self) -> Quantity:
        return negative(self)

    def __pos__(self) -> Quantity:
        return self

    def __add__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else plus(self, number)

    def __radd__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else plus(number, self)

    def __sub__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else minus(self, number)

    def __rsub__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else minus(number, self)

    def __mul__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else times(self, number)

    def __rmul__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else times(number, self)

    def __truediv__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else divided(self, number)

    def __rtruediv__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else divided(number, self)

    def __lt__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(self, number)

    def __le__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(self, number, or_equal=True)

    def __gt__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(number, self)

    def __ge__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(number, self, or_equal=True)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self is other or self._identity == other._identity

    def __hash__(self) -> int:
        return hash((self.value, self.unit))

    @property
    def _identity(self) -> tuple[Fraction, str, Interval, tuple[Observation, ...]]:
        return self.value, self.unit, self.interval, self.sources()

    def __float__(self) -> float:
        return float(self.value)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return with_interval(self)

    def __format__(self, spec: str) -> str:
        """Format as text (``""``, ``"en"``, ``"zh"``), or the value as a float would be."""
        if spec in ("", "en", "zh"):
            return self.text(spec or None)
        return format(float(self), spec)

    def _repr_html_(self) -> str:
        return folded(self)

    def __copy__(self) -> Quantity:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Quantity:
        return self


def exact(value: Number, unit: str = PURE, name: str = "", zh: str = "") -> Quantity:
    """Return a number of our own as a quantity: twelve months, a whole of 100 %.

    Parameters
    ----------
    value : int, Fraction, Decimal or float
        A float is read as its shortest decimal text: 0.1 is one tenth.
    unit : str
        One of our units, or a product of them such as ``yuan/person``; a pure number by default.
    name, zh : str
        A name in the language that the process speaks; or in English and, as `zh`, in Chinese.

    Returns
    -------
    Quantity
        Exact, and without a source.

    Raises
    ------
    UnknownNameError
        If there is no such unit.

    Examples
    --------
    What would the posts of a year pay in a month?

    >>> year = fupin.exact(12, "month")
    >>> paid = fupin.get("eco_payments.ngari.2020")
    >>> paid / fupin.get("eco_posts.ngari.2020") / year
    292.01 yuan per person-time per month [292.009129 to 292.009547]

    A unit that we do not have is refused:

    >>> fupin.exact(3, "yak")
    Traceback (most recent call last):
        ...
    fupin.errors.UnknownNameError: No unit named 'yak'.
    The units are: yuan, year and 49 others.
    Did you mean 'yuan'?
    """
    label = named_pair(name, zh) if name or zh else None
    return Quantity("number", canonical(unit), as_fraction(value), label=label)
