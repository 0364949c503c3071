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
from fupin.quantities.numbers import as_fraction


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
