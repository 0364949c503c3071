"""Plain numbers, read exactly or refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.errors import (
    FupinError,
)
from fupin.quantities.numbers import as_fraction, decimal_text


@pytest.mark.parametrize(
    ("number", "exactly"),
    [
        (5, Fraction(5)),
        (True, Fraction(1)),
        (np.int64(7), Fraction(7)),
        (0.1, Fraction(1, 10)),
        (np.float64(0.1), Fraction(1, 10)),
        (1e-7, Fraction(1, 10**7)),
        (Decimal("1.10"), Fraction(11, 10)),
        (Fraction(2, 3), Fraction(2, 3)),
    ],
)
def test_a_number_is_read_exactly(number, exactly):
    """A float means its shortest decimal text, not its binary neighbour."""
    assert as_fraction(number) == exactly


@pytest.mark.parametrize(
    "number", [float("nan"), float("inf"), Decimal("Infinity"), Decimal("nan"), "5", None, 1j]
)
def test_what_is_not_finite_or_no_number_is_refused(number):
    """With all three beats."""
    with pytest.raises(FupinError, match="is not a number to compute with") as raised:
        as_fraction(number)
    assert raised.value.instead == "Drop the missing rows first."


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_decimal_text_and_fraction_agree(number):
    """A decimal is what it says."""
    assert as_fraction(number) == Fraction(str(number))


@given(st.integers(-(10**15), 10**15), st.integers(0, 9))
def test_a_decimal_is_written_exactly(digits, places):
    """Reading the text gives the number; no exponent, no zeros at the end."""
    number = Fraction(digits, 10**places)
    text = decimal_text(number)
    assert Fraction(text) == number
    assert "e" not in text.lower()
    assert "." not in text or not text.endswith("0")


@pytest.mark.parametrize(
    ("value", "text"),
    [("21.68", "21.68"), ("1/3", None), ("-0.05", "-0.05"), ("130000000", "130000000"), ("0", "0")],
)
def test_a_decimal_has_no_exponent(value, text):
    """As a person would write it."""
    assert decimal_text(Fraction(value)) == text


@given(st.fractions(max_denominator=10**6))
def test_a_decimal_without_end_is_none(number):
    """A denominator of twos and fives alone has an end, and no other."""
    text = decimal_text(number)
    divides = any(10**power % number.denominator == 0 for power in range(30))
    assert (text is not None) == divides
    assert text is None or Fraction(text) == number
