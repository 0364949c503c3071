"""Questions that are asked of a claim once it is read."""

from __future__ import annotations

import ast

import pytest

from fupin.audit.claim_parser import parse_claim, parse_expression
from fupin.audit.claims import Claim, FigureName, figure_name, figure_names, uses


@pytest.mark.parametrize("text", ["a", "a['ngari']", "a['ngari','2020']"])
def test_a_figure_name_is_written_as_it_is_read(text):
    """The name that a node stands for reads back to the same text."""
    assert str(figure_name(parse_expression(text))) == text


@pytest.mark.parametrize("text", ["12", "a + b", "named", "base", "share(a, b)"])
def test_what_names_no_figure_has_no_name(text):
    """Numbers, sums, functions and the two words of the language are no figures."""
    assert figure_name(parse_expression(text)) is None


def test_a_subscript_that_is_not_text_names_no_figure():
    """Labels are texts in quotes, all of them."""
    for text in ("a[1]", "a['ngari', 2]", "a[b]", "f()['x']"):
        assert figure_name(ast.parse(text, mode="eval").body) is None


def test_all_figures_of_an_expression_are_named_in_their_order():
    """A figure that a calendar function asks for its period only is not among them."""
    names = figure_names(parse_expression("share(b + a['2020'], c * 2) - months(d) - named * b"))
    assert [*map(str, names)] == ["b", "a['2020']", "c", "b"]
    assert FigureName("a", ("2020",)) == figure_name(parse_expression("a['2020']"))


def test_words_of_the_language_are_found_wherever_they_stand():
    """In a share as in a product; a label of that name is none."""
    assert uses(parse_expression("share(a, base)"), "base")
    assert not uses(parse_expression("share(a, base)"), "named")
    assert not uses(parse_expression("a['base']"), "base")


@pytest.mark.parametrize(
    ("text", "tested"), [("a", 0), ("a == b", 0), ("a >= b", 0), ("a <= b <= c", 1)]
)
def test_the_first_side_is_tested_or_the_middle_one(text, tested):
    """A figure between two others is the one in question."""
    claim = parse_claim(text)
    assert isinstance(claim, Claim)
    assert claim.tested == tested
