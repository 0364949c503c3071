"""A figure: an exact value with its range, its unit, and what it was computed from.

A figure is a tree. Its leaves are printed figures (`Observation`) and plain numbers, its nodes are
operations. The value is the tree at the printed values; the interval is the true range over the
intervals of the prints (`fupin.quantities.bounds`).

`Figure` holds these facts and computes nothing new. The modules beside this one say how figures are
added, compared and written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, reduce
from operator import mul, or_
from typing import Self, TypeVar

from fupin.quantities import bounds
from fupin.quantities.intervals import Interval
from fupin.quantities.observation import Observation
from fupin.quantities.traits import Traits
from fupin.quantities.units import canonical


@dataclass(frozen=True, eq=False, repr=False)
class Figure:
    """An exact value with interval, unit and lineage; immutable.

    The class docstring of `fupin.Quantity` says what each attribute holds.
    """

    op: str
    unit: str
    value: Fraction
    parents: Sequence[Self] = ()
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
        >>> fupin.get("microcredit_balance").low
        Fraction(155000000, 1)
        """
        return self.interval.low

    @property
    def high(self) -> Fraction:
        """The most that the prints allow, as a Fraction in the figure's unit.

        Examples
        --------
        >>> fupin.get("microcredit_balance").high
        Fraction(165000000, 1)
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
        >>> balance.interval
        Interval(155000000, 165000000)
        >>> (balance - balance).interval
        Interval(0, 0)
        """
        if self.observation:
            return Interval(Fraction(self.observation.low), Fraction(self.observation.high))
        return bounds.bounds(self) if self.parents else Interval(self.value)

    @cached_property
    def uses(self) -> Counter[Observation]:
        """How often each inexact printed figure stands in the computation.

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
        >>> [english for english, chinese in (paid / cases).flags]
        ['56,140 yuan a stay: implausibly high']
        """
        return tuple(dict.fromkeys(flag for figure in self.sources() for flag in figure.flags))


AnyFigure = TypeVar("AnyFigure", bound=Figure)
"""A figure of any kind, in functions that return the kind that they were given."""
