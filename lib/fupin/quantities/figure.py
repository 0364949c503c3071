"""A figure: an exact value with its range, its unit, and what it was computed from.

A figure is a tree. Its leaves are printed figures (`Observation`) and plain numbers, its nodes are
operations. The value is the tree at the printed values; the interval is the true range over the
intervals of the prints (`fupin.quantities.bounds`).

`Figure` holds these facts and computes nothing new. The modules beside this one say how figures are
added, compared and written; `fupin.quantities.quantity` puts their operators on top.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, reduce
from operator import mul, or_
from typing import Self, TypeVar

from fupin.languages import language
from fupin.quantities import bounds
from fupin.quantities.intervals import Interval
from fupin.quantities.observation import Observation
from fupin.quantities.traits import Traits
from fupin.quantities.units import canonical


@dataclass(frozen=True, eq=False, repr=False)
class Figure:
    """An exact value with interval, unit and lineage; immutable.

    Attributes
    ----------
    op : str
        ``observation``, ``number``, or the operation: ``+ - * / total difference ratio share
        negative to``.
    unit : str
        Over the table of `fupin.quantities.unit_table`.
    value : Fraction
        The value at the printed figures.
    parents : tuple of Figure
        What it was computed from.
    factor : Fraction
        What the operation's result is multiplied by, such as 100 in a share.
    observation : Observation or None
        The printed figure, in a leaf.
    label : (str, str) or None
        A name given in English and Chinese; one of the two is empty where it was given in one.
    note : str
        The reason given with ``because=``.
    """

    op: str
    unit: str
    value: Fraction
    parents: tuple[Self, ...] = ()
    factor: Fraction = Fraction(1)
    observation: Observation | None = None
    label: tuple[str, str] | None = None
    note: str = ""

    @classmethod
    def of(cls, figure: Observation) -> Self:
        """Return a printed figure as a quantity.

        `fupin.get` does this for you; it is for figures that you made or found yourself.

        Parameters
        ----------
        figure : Observation
            One printed figure, with its range and unit.

        Returns
        -------
        Quantity
            With the unit, value and range of the print.

        Raises
        ------
        UnknownNameError
            If its unit is not in the table of units.

        Examples
        --------
        >>> printed = fupin.get("transfer_income", region="ngari", period="2020").observation
        >>> fupin.Quantity.of(printed)
        131.32 million yuan [131,315,000 to 131,325,000]
        """
        unit = canonical(figure.unit)
        return cls("observation", unit, Fraction(figure.value), observation=figure)

    @property
    def low(self) -> Fraction:
        """The least that the prints allow, as a Fraction in the figure's unit.

        Examples
        --------
        A balance printed as 1.6亿元 is rounded to ten million yuan:

        >>> fupin.get("microcredit_balance").low
        Fraction(155000000, 1)
        """
        return self.interval.low

    @property
    def high(self) -> Fraction:
        """The most that the prints allow, as a Fraction in the figure's unit.

        Examples
        --------
        >>> balance = fupin.get("microcredit_balance")
        >>> balance.observation.printed, int(balance.high)
        ('1.6亿元', 165000000)
        """
        return self.interval.high

    @cached_property
    def interval(self) -> Interval:
        """The range of values that the prints allow, both ends included.

        It is the true range of the whole computation: a print that enters twice moves in both
        places at once, so that ``x / (x + y)`` is no wider than it must be.

        Examples
        --------
        >>> balance = fupin.get("microcredit_balance")
        >>> int(balance.interval.width)
        10000000
        >>> 158_000_000 in balance.interval
        True

        A figure taken from itself leaves exactly nothing:

        >>> (balance - balance).interval
        Interval(0, 0)
        """
        if self.observation:
            return Interval(Fraction(self.observation.low), Fraction(self.observation.high))
        return bounds.bounds(self) if self.parents else Interval(self.value)

    @cached_property
    def uses(self) -> Counter[Observation]:
        """How often each inexact printed figure stands in the computation.

        Where one stands there twice, its range is followed through the whole computation rather
        than taken twice.

        Examples
        --------
        >>> received, spent = fupin.get("plan_funds_received"), fupin.get("plan_funds_disbursed")
        >>> unspent = (received - spent) / received
        >>> {figure.measure: count for figure, count in unspent.uses.items()}
        {'plan_funds_received': 2, 'plan_funds_disbursed': 1}
        """
        if self.observation:
            return Counter([self.observation] if self.interval.width else [])
        return bounds.uses(self)

    @cached_property
    def traits(self) -> Traits:
        """What it is about, beyond its unit: population, nature, status, period, places.

        Figures whose traits differ do not add; see `fupin.total`.

        Examples
        --------
        >>> traits = fupin.get("microcredit_balance").traits
        >>> sorted(traits.population), sorted(traits.nature), sorted(traits.period)
        (['microcredit'], ['stock'], ['2020-12-31'])
        """
        if self.observation:
            return Traits.of(self.observation)
        if self.op in ("/", "ratio", "share"):
            above, below = self.parents
            return above.traits.over(below.traits, below.sources())
        join = mul if self.op == "*" else or_
        return reduce(join, (parent.traits for parent in self.parents), Traits())

    @cached_property
    def _sources(self) -> tuple[Observation, ...]:
        if self.observation:
            return (self.observation,)
        found = {figure for parent in self.parents for figure in parent.sources()}
        return tuple(sorted(found, key=lambda figure: figure.order))

    def sources(self) -> tuple[Observation, ...]:
        """Return the printed figures it rests on, each once, in the order of the sources.

        Returns
        -------
        tuple of Observation
            Empty for a plain number.

        Examples
        --------
        >>> income = fupin.get("transfer_income", region="ngari", period="2020")
        >>> placements = fupin.get("transfer_placements", region="ngari", period="2020")
        >>> [(figure.printed, figure.start) for figure in (income / placements).sources()]
        [('14189人次', 1049), ('13132万元', 1059)]
        """
        return self._sources

    @property
    def flags(self) -> tuple[tuple[str, str], ...]:
        """What is odd about the printed figures it rests on: pairs of English and Chinese.

        The remarks stand in ``data/remarks.csv``. A chart prints them as notes.

        Examples
        --------
        >>> cases, paid = fupin.get("hospital_cases"), fupin.get("hospital_reimbursement")
        >>> paid / cases
        56,090 to 56,190 yuan per person-time [56,096.4 to 56,184.3]
        >>> [english for english, chinese in (paid / cases).flags]
        ['56,140 yuan a stay: implausibly high']
        """
        return tuple(dict.fromkeys(flag for figure in self.sources() for flag in figure.flags))

    def named(self, name: str, zh: str = "") -> Self:
        """Return the same figure under a name of its own.

        Parameters
        ----------
        name : str
            The name as a chart or an explanation shows it, in the language that the process speaks;
            or in English, where `zh` is given.
        zh : str
            The name in Chinese.

        Returns
        -------
        Quantity
            The figure itself is not changed.

        Examples
        --------
        >>> loan = fupin.get("microcredit_balance") / fupin.get("microcredit_households")
        >>> loan.name()
        'Microcredit outstanding ÷ Households reached by microcredit'
        >>> loan.named("Owed a household").name()
        'Owed a household'
        >>> loan.named("Owed a household", "户均贷款余额").name("zh")
        '户均贷款余额'
        """
        return replace(self, label=named_pair(name, zh))

    def because(self, reason: str) -> Self:
        """Return the same figure with a reason in its lineage.

        Parameters
        ----------
        reason : str
            Why it was computed as it was, as a sentence.

        Returns
        -------
        Quantity
            The figure itself is not changed.

        Examples
        --------
        >>> rate = fupin.get("plan_funds_disbursed") / fupin.get("plan_funds_received")
        >>> rate = rate.because("the page does not say what its 98 % is of")
        >>> rate.explain(text=False).splitlines()[2]
        '│   Compared although they differ, because: the page does not say what its 98 % is of'
        """
        return replace(self, note=reason)


def named_pair(name: str, zh: str = "") -> tuple[str, str]:
    """Return a name as (English, Chinese); one alone is in the language that the process speaks."""
    return ("", name) if name and not zh and language() == "zh" else (name, zh)


AnyFigure = TypeVar("AnyFigure", bound=Figure)
"""A figure of any kind, in functions that return the kind that they were given."""
