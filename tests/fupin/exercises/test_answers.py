"""Answers are taken in any form that a student has them in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fupin
from fupin.exercises.answers import read_answer
from fupin.exercises.checking import Feedback


@pytest.mark.parametrize(
    "written",
    [
        3, 3.0, "3", "３", Decimal(3), Fraction(3), np.int64(3), np.float32(3), [3], (3,),
        np.array([3]), np.array(3), pd.Series([3]), pd.array([3]), "3.0",
    ],
)  # fmt: skip
def test_a_number_is_read_whatever_holds_it(written):
    """Python's, NumPy's and pandas' numbers, and lists of one."""
    assert read_answer(written) == 3


def test_a_percent_sign_makes_a_figure_in_percent():
    """Half-width and full-width alike; thousands may be grouped."""
    for written in ("3.4 %", "3.4%", "３．４％", ["3.4 %"]):
        assert read_answer(written) == fupin.exact(Fraction(17, 5), "percent")
    assert read_answer("13,132") == 13132


@pytest.mark.parametrize("written", ["b", "B", "(b)", "b.", "B)", " b ", "ｂ", "（ｂ）", ["b"]])
def test_a_letter_is_read_with_its_brackets(written):
    """As it stands in the list of choices, or bare."""
    assert read_answer(written) == "b"


@pytest.mark.parametrize(
    "written",
    [
        True, np.nan, float("inf"), pd.NA, pd.NaT, 1j, {}, {"a": 1}, [], [1, 2], np.array([1, 2]),
        pd.Series(dtype=float), pd.DataFrame({"a": [1, 2]}), object(), print, [[]], b"3", {3},
    ],
)  # fmt: skip
def test_anything_else_gets_a_sentence(written):
    """Never a traceback."""
    assert read_answer(written) is None
    said = fupin.check("employment-1", written)
    assert said.right is False
    assert "We read one number, one quantity or one letter" in said.text


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.complex_numbers()
        | st.text() | st.binary() | st.fractions() | st.dates(),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
        max_leaves=4,
    )
)  # fmt: skip
def test_check_answers_whatever_it_is_given(written):
    """Feedback, for anything at all."""
    assert isinstance(fupin.check("employment-1", written), Feedback)
