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
        A name given in English and Chinese.
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
        """Return a printed figure as a quantity."""
        unit = canonical(figure.unit)
        return cls("observation", unit, Fraction(figure.value), observation=figure)

    @property
    def low(self) -> Fraction:
        """The least that the prints allow."""
        return self.interval.low

    @property
    def high(self) -> Fraction:
        """The most that the prints allow."""
        return self.interval.high

    @cached_property
    def interval(self) -> Interval:
        """The range of values that the prints allow."""
        if self.observation:
            return Interval(Fraction(self.observation.low), Fraction(self.observation.high))
        return bounds.bounds(self) if self.parents else Interval(self.value)

    @cached_property
    def uses(self) -> Counter[Observation]:
        """How often each inexact printed figure stands in the tree."""
        if self.observation:
            return Counter([self.observation] if self.interval.width else [])
        return bounds.uses(self)

    @cached_property
    def traits(self) -> Traits:
        """What it is about: population, nature, status, period, places."""
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
        """Return the printed figures it rests on, each once, in the order of the sources."""
        return self._sources

    @property
    def flags(self) -> tuple[tuple[str, str], ...]:
        """What is odd about the printed figures it rests on, in English and Chinese."""
        return tuple(dict.fromkeys(flag for figure in self.sources() for flag in figure.flags))

    def named(self, en: str, zh: str) -> Self:
        """Return the same figure under a name of its own."""
        return replace(self, label=(en, zh))

    def because(self, reason: str) -> Self:
        """Return the same figure with a reason in its lineage."""
        return replace(self, note=reason)


AnyFigure = TypeVar("AnyFigure", bound=Figure)
"""A figure of any kind, in functions that return the kind that they were given."""
