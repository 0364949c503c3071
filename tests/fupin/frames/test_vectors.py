"""Figures of one unit as whole numbers."""

from fractions import Fraction

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact
from fupin.frames.vector_building import vectors_of
from fupin.frames.vectors import compact, constant, taken


@given(
    st.lists(
        st.fractions() | st.builds(Fraction, st.integers(2**52, 2**60), st.sampled_from([3, 7])),
        min_size=1,
        max_size=5,
    )
)
def test_floats_are_rounded_once(numbers):
    """As Python turns a fraction into a float."""
    vectors = vectors_of([exact(number, "yuan") for number in numbers])
    if vectors is not None:
        assert vectors.floats(vectors.value).tolist() == [float(number) for number in numbers]


def test_ends_of_ranges(made):
    """In numerators of one scale, with gaps."""
    vectors = vectors_of([made("m", 3), pd.NA, made("n", 4, Fraction(1, 4))])
    assert vectors.floats(vectors.low)[[0, 2]].tolist() == [2.5, 3.75]
    assert vectors.floats(vectors.high)[[0, 2]].tolist() == [3.5, 4.25]
    assert np.isnan(vectors.floats(vectors.high)[1])
    assert vectors.cell(1) is pd.NA
    assert [q.high for q in vectors.take(np.array([2, 0])).quantities()] == [4.25, 3.5]


def test_a_number_that_all_rows_share_is_held_once():
    """And stays so."""
    once = compact(np.array([4, 4, 4]))
    assert constant(once)
    assert constant(taken(once, np.array([0, 1])))
    assert not constant(compact(np.array([4, 5])))
