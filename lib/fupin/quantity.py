"""Quantities that remember: an exact value, its interval, its unit, and where it was printed.

A quantity is a tree. Its leaves are printed figures (`Observation`) and plain numbers, its nodes
are operations. The value is the tree at the printed values; the interval is the true range over
the intervals of the prints (`fupin.bounds`); what may be added is for `fupin.comparability` to say.

Arithmetic and comparison come from `fupin.arithmetic`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, reduce
from operator import mul, or_
from pathlib import Path
from typing import Literal

from fupin import bounds, display, lineage, units
from fupin.arithmetic import Arithmetic, Number, as_fraction
from fupin.comparability import Traits, label
from fupin.errors import UnitError
from fupin.intervals import Interval
from fupin.observation import Observation

__all__ = ["Observation", "Quantity", "exact"]


@dataclass(frozen=True, eq=False, repr=False)
class Quantity(Arithmetic):
    """An exact value with interval, unit and lineage; immutable.

    Make one with `Quantity.of` from a printed figure, with `exact` from a plain number, or by
    arithmetic. The fields are for the modules that walk the tree.

    Attributes
    ----------
    op : str
        ``observation``, ``number``, or the operation: ``+ - * / total difference ratio share
        negative to``.
    unit : str
        Over the table of `fupin.units`.
    value : Fraction
        The value at the printed figures.
    parents : tuple of Quantity
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
    parents: tuple[Quantity, ...] = ()
    factor: Fraction = Fraction(1)
    observation: Observation | None = None
    label: tuple[str, str] | None = None
    note: str = ""

    @classmethod
    def of(cls, figure: Observation) -> Quantity:
        """Return a printed figure as a quantity."""
        unit = units.canonical(figure.unit)
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
    def uses(self) -> Counter:
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

    def name(self, lang: str = "en") -> str:
        """Return what it is called."""
        return lineage.name(self, lang)

    def named(self, en: str, zh: str) -> Quantity:
        """Return the same quantity under a name of its own."""
        return replace(self, label=(en, zh))

    def because(self, reason: str) -> Quantity:
        """Return the same quantity with a reason in its lineage."""
        return replace(self, note=reason)

    def text(self, lang: str = "en", scale: str | None = None) -> str:
        """Return it in words with the digits it has earned; see `fupin.display.text`."""
        return display.text(self, lang, scale)

    def explain(
        self, lang: str = "en", text: str | Path | Literal[False] | None = None
    ) -> lineage.Explanation:
        """Return its lineage down to the printed characters.

        Parameters
        ----------
        lang : {"en", "zh"}
        text : path, False or None
            Folder of the source texts, whose sentences are then shown; False shows none, None
            looks where `fupin.paths.sources` says.
        """
        return lineage.explain(self, lang, text)

    def to(self, unit: str) -> Quantity:
        """Return it in another unit of the same kind: years in months, a ratio in percent.

        Raises
        ------
        UnitError
            If the two are different things.
        """
        unit = units.canonical(unit)
        factor = units.factor(self.unit, unit)
        if factor is None:
            raise UnitError(
                f"{label(self)} cannot be put into {units.named(unit) or 'a pure ratio'}.",
                f"It is in {units.named(self.unit) or 'no unit'}; these are different things.",
                "Divide by a quantity in the unit you want to be rid of.",
            )
        if unit == self.unit:
            return self
        return Quantity("to", unit, self.value * factor, (self,), factor)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self is other or self._identity == other._identity

    def __hash__(self) -> int:
        return hash((self.value, self.unit))

    @property
    def _identity(self) -> tuple:
        return self.value, self.unit, self.interval, self.sources()

    def __float__(self) -> float:
        return float(self.value)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        if self.low == self.high:
            return self.text()
        return f"{self.text()} [{' to '.join(display.ends(self))}]"

    def __format__(self, spec: str) -> str:
        """Format as text (``""``, ``"en"``, ``"zh"``), or the value as a float would be."""
        if spec in ("", "en", "zh"):
            return self.text(spec or "en")
        return format(float(self), spec)

    def _repr_html_(self) -> str:
        return lineage.folded(self, "en")

    def __copy__(self) -> Quantity:
        return self

    def __deepcopy__(self, memo: dict) -> Quantity:
        return self


def exact(value: Number, unit: str = units.PURE, en: str = "", zh: str = "") -> Quantity:
    """Return a number of our own as a quantity: twelve months, a whole of 100 %.

    Parameters
    ----------
    value : int, Fraction, Decimal or float
        A float is read as its shortest decimal text: 0.1 is one tenth.
    unit : str
        Over the table of `fupin.units`.
    en, zh : str
        A name, in both languages or in neither.
    """
    label = (en, zh) if en or zh else None
    return Quantity("number", units.canonical(unit), as_fraction(value), label=label)
