"""Relations put to the test on figures: what came out, for each base."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from fupin.audit import claims, verdicts
from fupin.audit.evaluation import Figures, MissingFigureError, Reckoner
from fupin.audit.relations import FILE, Relation
from fupin.errors import FupinError, RelationError
from fupin.quantities.intervals import Interval
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity, exact
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE
from fupin.tables.schema import Misfit


@dataclass(frozen=True)
class Attempt:
    """A claim with one base.

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


@dataclass(frozen=True)
class Trial:
    """A relation, and what came of it.

    Attributes
    ----------
    relation : Relation
    attempts : tuple of Attempt
        One for each base.
    implied : Quantity or None
        What the printed figures give in place of a missing one.
    observations : tuple of Observation
        Every printed figure that the row names.
    """

    relation: Relation
    attempts: tuple[Attempt, ...]
    implied: Quantity | None
    observations: tuple[Observation, ...]

    @property
    def verdict(self) -> str:
        """The verdict over all bases."""
        return verdicts.best(attempt.verdict for attempt in self.attempts)

    @property
    def shown(self) -> Attempt:
        """The attempt that decides the verdict."""
        return next(attempt for attempt in self.attempts if attempt.verdict == self.verdict)


def try_all(relations: Sequence[Relation], figures: Figures) -> tuple[list[Trial], list[Misfit]]:
    """Put relations to the test.

    Returns
    -------
    list of Trial
        Of those that could be tried.
    list of Misfit
        What is wrong with the others: unknown figures, circles, units that do not fit, divisors
        that may be zero.
    """
    trials, misfits = [], []
    for relation in relations:
        try:
            trials.append(_trial(relation, figures))
        except RelationError as error:
            said = [f"'{relation.name}': {reason}" for reason in error.why.splitlines()]
            misfits += [Misfit(FILE, relation.line, reason) for reason in said]
    return trials, misfits


def _said(error: FupinError) -> str:
    if isinstance(error, RelationError):
        return error.why
    beats = [beat.replace("\n", " ") for beat in (error.what, error.why, error.instead) if beat]
    return f"{type(error).__name__}: " + " ".join(beats)


def _trial(relation: Relation, figures: Figures) -> Trial:
    named = _observations(relation, figures)
    attempts, implied, problems = [], None, _circles(relation, figures)
    for base in relation.choices:
        try:
            attempts.append(_attempt(relation, figures, base))
        except FupinError as error:
            problems.append(_said(error))
    try:
        implied = Reckoner(relation, figures).of(relation.implies) if relation.implies else None
    except FupinError as error:
        problems.append(_said(error))
    if problems:
        raise RelationError(f"'{relation.name}' cannot be tried.", problems)
    return Trial(relation, tuple(attempts), implied, named)


def _observations(relation: Relation, figures: Figures) -> tuple[Observation, ...]:
    """Return the figures that a row names; raise with all the names that it cannot mean."""
    found, problems = {}, []
    for figure in dict.fromkeys(f for node in relation.expressions() for f in claims.figures(node)):
        if figure.measure in relation.missing:
            if figure.measure in figures:
                problems.append(f"{figure.measure} is listed as missing, but it is printed")
            continue
        try:
            found[figures.find(figure)] = None
        except FupinError as error:
            problems.append(_said(error))
    if problems:
        raise RelationError(f"'{relation.name}' cannot be tried.", problems)
    return tuple(found)


def _circles(relation: Relation, figures: Figures) -> list[str]:
    """Return the figures that are used to compute what they are held against."""
    problems = []
    for base in relation.choices:
        sides = [_keys(side, base, relation, figures) for side in relation.claim.sides]
        for i, side in enumerate(sides):
            both = set(side).intersection(*[set().union(*sides[:i])])
            problems += [f"it is circular: {key} stands on both sides" for key in sorted(both)]
    return list(dict.fromkeys(problems))


def _keys(side: ast.expr, base: ast.expr | None, relation: Relation, figures: Figures) -> set[str]:
    nodes = [side, base] if base is not None and claims.uses(side, "base") else [side]
    named = [f for node in nodes for f in claims.figures(node) if f.measure not in relation.missing]
    return {figures.find(figure).key for figure in named}


def _attempt(relation: Relation, figures: Figures, base: ast.expr | None) -> Attempt:
    reckoner = Reckoner(relation, figures, base)
    sides = _aligned([_reckoned(reckoner, side) for side in relation.claim.sides], relation)
    if relation.stands_alone or None in sides:
        return Attempt(base, sides, verdicts.CANNOT)
    ranges = [Interval(side.low, side.high) for side in sides]
    links = zip(relation.claim.operators, ranges, ranges[1:], strict=False)
    return Attempt(base, sides, verdicts.weakest(verdicts.judge(*link) for link in links))


def _reckoned(reckoner: Reckoner, side: ast.expr) -> Quantity | None:
    try:
        return reckoner.of(side)
    except MissingFigureError:
        return None


def _aligned(sides: list[Quantity | None], relation: Relation) -> tuple[Quantity | None, ...]:
    """Return the sides in one unit; a plain number takes the unit of what it is held against."""
    known = [side for side in sides if side is not None]
    unit = next((side.unit for side in known if side.sources()), PURE)
    strange = [
        side for side in known if side.sources() and conversion_factor(side.unit, unit) is None
    ]
    if strange:
        said = " against ".join(unit_name(side.unit) or "a pure ratio" for side in known)
        raise RelationError(
            f"'{relation.name}' mixes units.", [f"its sides do not compare: {said}"]
        )
    return tuple(side if side is None else _in_unit(side, unit) for side in sides)


def _in_unit(side: Quantity, unit: str) -> Quantity:
    if not side.sources() and side.unit == PURE:
        return exact(side.value, unit)
    return side.to(unit)
