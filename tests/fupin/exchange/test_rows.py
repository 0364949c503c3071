"""Rows of text: exact, complete, and in the order of the figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.errors import FupinError
from fupin.exchange.concepts import CONCEPTS
from fupin.exchange.rows import decimal_text, rows


@given(st.integers(-(10**15), 10**15), st.integers(0, 9))
def test_a_decimal_is_written_exactly(digits, places):
    """Reading the text gives the number; no exponent, no zeros at the end."""
    number = Fraction(digits, 10**places)
    text = decimal_text(number)
    assert Fraction(text) == number
    assert "e" not in text.lower()
    assert "." not in text or not text.endswith("0")


@pytest.mark.parametrize("number", [Fraction(1, 3), Fraction(-7, 6)])
def test_a_number_without_end_is_refused(number):
    """Three beats; nothing is rounded in silence."""
    with pytest.raises(FupinError, match="have no end") as caught:
        decimal_text(number)
    assert str(number) in caught.value.what
    assert caught.value.instead


def test_every_figure_has_a_row_with_every_concept(figures):
    """One row a figure, every cell text, and the required ones filled."""
    made = rows(figures)
    assert len(made) == len(figures)
    for figure, row in zip(figures, made, strict=True):
        assert set(row) == {concept.column for concept in CONCEPTS}
        assert all(row[c.column] for c in CONCEPTS if c.required)
        assert (Fraction(row["low"]), Fraction(row["high"])) == (figure.low, figure.high)
        assert (row["obs_status"] == "U") == bool(figure.flags) == bool(row["remark"])
