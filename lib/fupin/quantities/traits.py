"""What a figure is about, beyond its unit: whom it counts, how, when and where.

Every figure carries *traits*: its population, whether it is a flow, a stock, a ratio or a rule,
whether it is reported, planned or promised, its period and its places. A plain number has none.

What an operation leaves behind:

sums, differences
    The union. After an override a sum over two periods goes with another over the same two.
a * b
    The union, but a ratio takes the nature of what it is a ratio of: 98 % of a flow is a flow.
a / b
    A ratio. It counts "A per B" where the populations differ, and remembers what it was divided by.
times or over a plain number
    Nothing changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from fupin.quantities.observation import Observation

Path = tuple[str, ...]
"""A place as its path from the root: ``("china", "tibet", "ngari")``."""


@dataclass(frozen=True)
class Traits:
    """What a quantity is about, beyond its unit: sets, empty for a plain number."""

    population: frozenset[str] = frozenset()
    nature: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset()
    period: frozenset[str] = frozenset()
    places: frozenset[Path] = frozenset()
    base: frozenset[tuple[str, str]] = frozenset()  # (measure, key) of what it was divided by

    @classmethod
    def of(cls, figure: Observation) -> Traits:
        """Return the traits of a printed figure."""
        return cls(
            frozenset([figure.population]),
            frozenset([figure.nature]),
            frozenset([figure.status]),
            frozenset([figure.period]),
            frozenset(figure.places),
        )

    def __or__(self, other: Traits) -> Traits:
        names = (each.name for each in fields(self))
        return Traits(*(getattr(self, name) | getattr(other, name) for name in names))

    def __mul__(self, other: Traits) -> Traits:
        natures = self.nature | other.nature
        return replace(self | other, nature=natures - {"ratio"} or natures)

    def over(self, divisor: Traits, figures: Iterable[Observation]) -> Traits:
        """Return the traits of a quotient, given the divisor's traits and printed figures."""
        if not divisor.nature:
            return self
        population = divisor.population
        if self.population and self.population != divisor.population:
            above, below = ("+".join(sorted(t.population)) for t in (self, divisor))
            population = frozenset([f"{above} per {below}"])
        base = self.base | {(figure.measure, figure.key) for figure in figures}
        ratio = frozenset(["ratio"])
        return replace(self | divisor, population=population, nature=ratio, base=base)
