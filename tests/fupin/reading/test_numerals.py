"""Numerals in digits, grouped or mixed with characters, end where the number ends."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.reading.number import IllFormedError
from fupin.reading.numerals import number_at


@pytest.mark.parametrize(
    ("text", "end", "value", "last", "step"),
    [
        ("13132万元", 6, 131_320_000, 10_000, 10_000),
        ("36.20亿元", 6, 3_620_000_000, 1_000_000, 1_000_000),
        ("1,234户", 5, 1234, 1, 1),
        ("1 200户", 5, 1200, 1, 100),
        ("0人", 1, 0, 1, 1),
        ("1亿3000万元", 7, 130_000_000, 10_000, 10_000_000),
        ("3千克", 1, 3, 1, 1),
        ("1.4 million people", 11, 1_400_000, 100_000, 100_000),
    ],
)
def test_a_numeral_knows_its_end_and_its_places(text, end, value, last, step):
    """The last printed digit and the last that is not a trailing zero."""
    number = number_at(text, 0)
    assert (number.end, number.low, number.last, number.step) == (end, value, last, step)


@pytest.mark.parametrize(
    "text",
    ["12,34", "007", "1.2.3", "1 23", "13万2元", "1万2万", "13万20000", "100几户", "5万多千"],
)
def test_digits_that_make_no_one_number_are_refused(text):
    """Groups that are not of three, places that are not said or do not fall."""
    with pytest.raises(IllFormedError):
        number_at(text, 0)


def test_a_word_inside_multiplies_only_what_it_stands_in():
    """In 1亿3000多万 the 万 is of the 3000 and not of the 1亿."""
    number = number_at("1亿3000多万元", 0)
    assert (number.low, number.inside) == (Fraction(130_000_000), "多")
