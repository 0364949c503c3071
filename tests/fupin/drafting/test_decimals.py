"""Exact values as decimals."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.drafting.decimals import decimal


@given(st.integers(-(10**30), 10**30), st.integers(0, 20), st.integers(0, 20))
def test_a_decimal_is_exact(numerator, twos, fives):
    """Whatever has an end is written to its end."""
    value = Fraction(numerator, 2**twos * 5**fives)
    text, endless = decimal(value)
    assert (Fraction(text), endless) == (value, False)


@pytest.mark.parametrize(
    ("value", "text"), [(Fraction(3000), "3000"), (Fraction(-1, 2), "-0.5"), (Fraction(0), "0")]
)
def test_a_decimal_is_plain(value, text):
    """No exponent and no noughts at its end."""
    assert decimal(value) == (text, False)


def test_what_has_no_end_is_told():
    """A third, to fifteen digits."""
    assert decimal(Fraction(1, 3)) == ("0.333333333333333", True)
