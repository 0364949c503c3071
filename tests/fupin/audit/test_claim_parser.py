"""What a claim may say: the language is read, and everything else is refused."""

from __future__ import annotations

import ast

import pytest

from fupin.audit.claim_parser import parse_claim, parse_expression
from fupin.errors import RelationError


@pytest.mark.parametrize(
    "text",
    [
        "a == b", "a <= b", "a >= 1", "low <= a <= high", "a['ngari','2020'] == b['2018/2020']",
        "a == share(b, c) + total * 2 - d / e", "a <= b * atmost('person/person_time')",
        "a == months(b)", "a",
    ],
)  # fmt: skip
def test_claims_of_the_language_are_read(text):
    """These are claims."""
    assert parse_claim(text).sides


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a ==", "cannot be read"),
        ("a + b", "compares nothing"),
        ("a < b", "Lt is no comparison of ours"),
        ("a == b == c", "three sides are joined with <= twice"),
        ("a >= b >= c", "three sides are joined with <= twice"),
        ("a == __import__('os').system('true')", "is not part of the language"),
        ("a == open('x')", "there is no function open"),
        ("a == (lambda: 1)()", "is not part of the language"),
        ("a == b ** 2", "is not part of the language"),
        ("a == -b", "is not part of the language"),
        ("a == [b, c]", "is not part of the language"),
        ("a == b.c", "is not part of the language"),
        ("a == b[1]", "names no figure"),
        ("a == True", "is not part of the language"),
        ("a == 'b'", "is not part of the language"),
        ("a == share(b)", "share takes 2, not 1"),
        ("a == share(part=b, whole=c)", "is not part of the language"),
        ("a == b * one(c)", "takes a unit in quotes"),
        ("a == b * one('yeti')", "No unit named 'yeti'"),
        ("a == years(b + c)", "years takes a figure"),
    ],
)
def test_anything_else_is_refused(text, problem):
    """Python that is not of the language is refused, and never run."""
    with pytest.raises(RelationError, match=problem.replace("(", r"\(")):
        parse_claim(text)


def test_every_problem_of_a_claim_is_listed():
    """One claim with three faults lists three."""
    with pytest.raises(RelationError) as caught:
        parse_claim("-a == share(b) + open(c)")
    assert len(caught.value.why.splitlines()) == 3


def test_a_claim_has_its_sides_and_operators():
    """The sides as they stand, and what joins them."""
    claim = parse_claim("low <= a <= share(b, c)")
    assert [ast.unparse(side) for side in claim.sides] == ["low", "a", "share(b, c)"]
    assert claim.operators == ("<=", "<=")
    assert parse_claim(" a >= 1 ").operators == (">=",)


def test_an_expression_compares_nothing():
    """A base, or what a claim implies, is one side alone."""
    assert ast.unparse(parse_expression("treated / rate")) == "treated / rate"
    with pytest.raises(RelationError, match="is not part of the language"):
        parse_expression("a == b")
