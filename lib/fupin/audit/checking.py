"""Relations put to the test on figures, each with every base that it names."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from fupin.audit import claims, verdicts
from fupin.audit.evaluation import Evaluator, MissingFigureError
from fupin.audit.figure_index import FigureIndex
from fupin.audit.relations import FILE, Relation
from fupin.audit.results import Outcome, Result
from fupin.errors import FupinError, RelationError
from fupin.quantities.intervals import Interval
from fupin.quantities.observation import Observation
from fupin.quantities.quantity import Quantity, exact
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE
from fupin.tables.problems import Problem


def check_relations(
    relations: Sequence[Relation], figures: FigureIndex
) -> tuple[list[Result], list[Problem]]:
    """Put relations to the test.

    Returns
    -------
    list of Result
        Of those that could be tested.
    list of Problem
        What is wrong with the others: unknown figures, circles, units that do not fit, divisors
        that may be zero.
    """
    results, malformed = [], []
    for relation in relations:
        try:
            results.append(_result(relation, figures))
        except RelationError as error:
            said = [f"'{relation.name}': {reason}" for reason in error.why.splitlines()]
            malformed += [Problem(FILE, relation.line, reason) for reason in said]
    return results, malformed


def _in_one_line(error: FupinError) -> str:
    if isinstance(error, RelationError):
        return error.why
    beats = [beat.replace("\n", " ") for beat in (error.what, error.why, error.instead) if beat]
    return f"{type(error).__name__}: " + " ".join(beats)


def _result(relation: Relation, figures: FigureIndex) -> Result:
    named = _observations(relation, figures)
    outcomes, implied, reasons = [], None, _circular(relation, figures)
    for base in relation.choices:
        try:
            outcomes.append(_outcome(relation, figures, base))
        except FupinError as error:
            reasons.append(_in_one_line(error))
    try:
        implied = Evaluator(relation, figures).value(relation.implies) if relation.implies else None
    except FupinError as error:
        reasons.append(_in_one_line(error))
    if reasons:
        raise RelationError(f"'{relation.name}' cannot be tested.", reasons)
    return Result(relation, tuple(outcomes), implied, named)


def _observations(relation: Relation, figures: FigureIndex) -> tuple[Observation, ...]:
    """Return the figures that a row names; raise with all the names that it cannot mean."""
    found: dict[Observation, None] = {}
    reasons = []
    names = [n for node in relation.expressions() for n in claims.figure_names(node)]
    for name in dict.fromkeys(names):
        if name.measure in relation.missing:
            if name.measure in figures:
                reasons.append(f"{name.measure} is listed as missing, but it is printed")
            continue
        try:
            found[figures.find(name)] = None
        except FupinError as error:
            reasons.append(_in_one_line(error))
    if reasons:
        raise RelationError(f"'{relation.name}' cannot be tested.", reasons)
    return tuple(found)


def _circular(relation: Relation, figures: FigureIndex) -> list[str]:
    """Return the figures that are used to compute what they are held against."""
    reasons = []
    for base in relation.choices:
        sides = [_keys(side, base, relation, figures) for side in relation.claim.sides]
        for i, side in enumerate(sides):
            both = set(side).intersection(*[set().union(*sides[:i])])
            reasons += [f"it is circular: {key} stands on both sides" for key in sorted(both)]
    return list(dict.fromkeys(reasons))


def _keys(
    side: ast.expr, base: ast.expr | None, relation: Relation, figures: FigureIndex
) -> set[str]:
    nodes = [side, base] if base is not None and claims.uses(side, "base") else [side]
    names = [name for node in nodes for name in claims.figure_names(node)]
    return {figures.find(name).key for name in names if name.measure not in relation.missing}


def _outcome(relation: Relation, figures: FigureIndex, base: ast.expr | None) -> Outcome:
    evaluator = Evaluator(relation, figures, base)
    sides = _in_one_unit([_value_of(side, evaluator) for side in relation.claim.sides], relation)
    outcome = Outcome(base, sides, verdicts.CANNOT)
    if relation.stands_alone or not outcome.quantities:
        return outcome
    ranges = [Interval(side.low, side.high) for side in outcome.quantities]
    links = zip(relation.claim.operators, ranges, ranges[1:], strict=False)
    return replace(outcome, verdict=verdicts.weakest(verdicts.judge(*link) for link in links))


def _value_of(side: ast.expr, evaluator: Evaluator) -> Quantity | None:
    try:
        return evaluator.value(side)
    except MissingFigureError:
        return None


def _in_one_unit(sides: list[Quantity | None], relation: Relation) -> tuple[Quantity | None, ...]:
    """Return the sides in one unit; a plain number takes the unit of what it is held against."""
    known = [side for side in sides if side is not None]
    unit = next((side.unit for side in known if side.sources()), PURE)
    strange = [
        side for side in known if side.sources() and conversion_factor(side.unit, unit) is None
    ]
    if strange:
        said = " against ".join(unit_name(side.unit, "en") or "a pure ratio" for side in known)
        raise RelationError(
            f"'{relation.name}' mixes units.", [f"its sides do not compare: {said}"]
        )
    return tuple(side if side is None else _in_unit(side, unit) for side in sides)


def _in_unit(side: Quantity, unit: str) -> Quantity:
    if not side.sources() and side.unit == PURE:
        return exact(side.value, unit)
    return side.to(unit)
