"""Expressions of relations computed on figures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.audit.evaluation import Evaluator, MissingFigureError, evaluate
from fupin.audit.relations import read
from fupin.errors import ComparabilityError, RelationError


def test_sums_of_many_are_one_sum(observe, figures):
    """Three terms make one total of three, with the reason for adding them kept."""
    seen = figures(*(observe(name, "5人", "person") for name in "abc"))
    whole = evaluate("a + b + c", seen, because="they are ours")
    assert (whole.value, len(whole.parents), whole.note) == (15, 3, "they are ours")


def test_lineage_survives(observe, figures):
    """What a relation computes rests on the printed figures it names."""
    seen = figures(observe("a", "5人", "person"), observe("b", "2户", "household"))
    assert [figure.measure for figure in evaluate("a / b", seen).sources()] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("a", 5, "person"),
        ("a - 2 * a / 4", Fraction(5, 2), "person"),
        ("1.5 * a", Fraction(15, 2), "person"),
        ("a / b", Fraction(5, 2), "person/household"),
        ("share(a, a + a)", 50, "percent"),
        ("b * one('post/household')", 2, "post"),
        ("years(a)", 1, "dimensionless"),
        ("months(a) + weeks(a)", 65, "dimensionless"),
    ],
)
def test_an_expression_has_the_value_and_unit_of_its_arithmetic(
    observe, figures, text, value, unit
):
    """Every operator and function of the language, on five people and two households of 2020."""
    seen = figures(observe("a", "5人", "person"), observe("b", "2户", "household"))
    made = evaluate(text, seen, because="a test")
    assert (made.value, made.unit) == (value, unit)


def test_without_a_reason_unlike_figures_do_not_add(observe, figures):
    """The guard of sums holds here too; its reason is the row's."""
    seen = figures(observe("a", "5人", "person"), observe("b", "6人", "person"))
    with pytest.raises(ComparabilityError):
        evaluate("a + b", seen)
    with pytest.raises(RelationError):
        evaluate("a == b", seen)


def test_base_named_and_missing_figures_come_from_the_row(observe, row, figures):
    """`base` is the base that is tried, `named` counts the spans, a missing figure is said."""
    cells = {
        "bases": "b",
        "spans": "1-2; 3-4",
        "missing": "c",
        "settles_en": "c",
        "settles_zh": "丙",
    }
    (relation,), problems = read([row("a <= base * named + c", **cells)])
    assert not problems
    seen = figures(observe("a", "5人", "person"), observe("b", "2人", "person"))
    evaluator = Evaluator(relation, seen, relation.bases[0])
    whole = relation.claim.sides[1]
    assert evaluator.value(whole.left).value == 4
    with pytest.raises(MissingFigureError, match="c"):
        evaluator.value(whole)


def test_a_base_that_nobody_gives_is_refused_in_words(observe, figures):
    """A lone expression has no bases, so it may not say `base`."""
    seen = figures(observe("a", "5人", "person"))
    with pytest.raises(RelationError, match="no base is given"):
        evaluate("a / base", seen)
