"""What came of putting a relation to the test: one outcome for each base, and the verdict."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from fupin.audit import verdicts
from fupin.audit.relations import Relation
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity


@dataclass(frozen=True)
class Outcome:
    """What came of a claim with one of its bases.

    Attributes
    ----------
    base : ast.expr or None
        The base, where there is a choice.
    sides : tuple of Quantity or None
        The sides in one unit; None for a side that needs a missing figure.
    verdict : str
        One of `fupin.audit.verdicts.VERDICTS`.
    """

    base: ast.expr | None
    sides: tuple[Quantity | None, ...]
    verdict: str

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """All sides; none of them where one needs a missing figure."""
        known = tuple(side for side in self.sides if side is not None)
        return known if len(known) == len(self.sides) else ()


@dataclass(frozen=True)
class Result:
    """A relation, and what came of it.

    Attributes
    ----------
    relation : Relation
    outcomes : tuple of Outcome
        One for each base.
    implied : Quantity or None
        What the printed figures give in place of a missing one.
    observations : tuple of Observation
        Every printed figure that the row names.
    """

    relation: Relation
    outcomes: tuple[Outcome, ...]
    implied: Quantity | None
    observations: tuple[Observation, ...]

    @property
    def verdict(self) -> str:
        """The verdict over all bases."""
        return verdicts.best(outcome.verdict for outcome in self.outcomes)

    @property
    def deciding(self) -> Outcome:
        """The outcome that decides the verdict, the first such where several do."""
        return next(outcome for outcome in self.outcomes if outcome.verdict == self.verdict)
