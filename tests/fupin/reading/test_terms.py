"""One number with its unit, its half and its sign."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.reading.number import IllFormedError
from fupin.reading.terms import term_at


@pytest.mark.parametrize(
    ("text", "end", "value", "unit", "form"),
    [
        ("3年半的", 3, Fraction(7, 2), "year", "and a half"),
        ("2个半月内", 4, Fraction(5, 2), "month", "and a half"),
        ("半个月", 3, Fraction(1, 2), "month", "half"),
        ("-3.2%", 5, Fraction(-16, 5), "percent", "negative"),
        ("3元5角2分", 6, Fraction(88, 25), "yuan", "yuan, jiao, fen"),
        ("壹佰元整", 4, 100, "yuan", "capitals"),
        ("5 842人", 6, 5842, "person", "grouped"),
        ("5842 yuan", 9, 5842, "yuan", "counted"),
        ("二〇二〇年", 5, 2020, "year", "digits in a row"),
    ],
)
def test_a_term_has_a_value_in_its_unit(text, end, value, unit, form):
    """Its end, value and unit, and the form that decided."""
    term = term_at(text, 0)
    assert (term.end, term.number.low, term.measure.unit, term.form) == (end, value, unit, form)


@pytest.mark.parametrize(("text", "word"), [("10余家", "余"), ("一年多", "多"), ("10多万元", "多")])
def test_a_word_inside_is_kept(text, word):
    """Between digits and unit, after the unit, or before the scale."""
    term = term_at(text, 0)
    assert (term.words, term.end) == ((word,), len(text))


@pytest.mark.parametrize("text", ["-10多人", "-0", "2.5个半月", "一百二户", "3.5元5角"])
def test_what_cannot_be_said_is_refused(text):
    """A sign with a word, half of a decimal, a unit left out before a measure word."""
    with pytest.raises(IllFormedError):
        term_at(text, 0)
