"""Exact fractions as decimal text."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin.charts.words.decimals import decimal


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(3), "3"),
        (Fraction(-5, 2), "−2.5"),
        (Fraction(1, 8), "0.125"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-1, 3), "−1/3"),
        (Fraction(36_990_000_00, 1), "3699000000"),
    ],
)
def test_a_short_decimal_is_written_out_and_a_long_one_as_a_fraction(number, text):
    """Nothing is rounded: a third stays a third."""
    assert decimal(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(Fraction(12_345), "12,345"), (Fraction(200, 3), "66.67"), (Fraction(999, 10), "99.9")],
)
def test_grouped_numbers_are_for_people(number, text):
    """Thousands are parted by commas; what has no short decimal is rounded."""
    assert decimal(number, grouped=True) == text


@given(some.integers(-(10**9), 10**9), some.integers(0, 6))
def test_a_decimal_of_up_to_six_places_reads_back_exactly(digits, places):
    """What is written is the very number."""
    number = Fraction(digits, 10**places)
    assert Fraction(decimal(number).replace("−", "-")) == number
