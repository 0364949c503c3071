"""Vectors out of quantities."""

from fractions import Fraction

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact
from fupin.frames.vector_building import concatenated, numbered, repeated, vectors_of
from fupin.frames.vectors import LIMIT, constant


@given(st.data())
def test_quantities_come_back(columns, data):
    """Each the same figure."""
    (column,) = data.draw(columns(1))
    vectors = vectors_of(column)
    if any(each is not pd.NA for each in column):
        assert list(vectors.quantities()) == column


def test_what_has_no_vectors(made):
    """Several units, several origins, a name, too many digits, nothing at all."""
    one = exact(1, "yuan")
    for column in (
        [one, exact(1, "person")], [one, made("m")], [one.named("a", "b")], [one + one],
        [one.because("why")], [exact(LIMIT, "yuan")], [exact(1, "yuan"), exact(Fraction(1, LIMIT), "yuan")], [pd.NA], [],
    ):  # fmt: skip
        assert vectors_of(column) is None


def test_one_row_is_repeated_without_space(made):
    """As often as asked."""
    found = repeated(vectors_of([made("m", 5)]), 3)
    assert [q.value for q in found.quantities()] == [5, 5, 5]
    assert all(map(constant, (found.value, found.below, *found.slots[0])))


def test_columns_are_put_below_one_another(made):
    """Those of one table; others are for quantities."""
    column = vectors_of([made("m", 1), pd.NA, made("n", 3)])
    found = concatenated([column.take(np.array([2])), column])
    assert list(found.quantities()) == [column.cell(row) for row in (2, 0, 1, 2)]
    assert concatenated([column, vectors_of([made("m", 1)])]) is None
    numbers = vectors_of([exact(1, "yuan")])
    assert len(concatenated([numbers, numbers])) == 2
    assert concatenated([numbers, column]) is None


def test_numerators(made):
    """Are taken as they are."""
    column = vectors_of([made("m", 1), made("n", 3)])
    missing = np.array([False, False])
    ends = (column.value, column.low, column.high)
    again = numbered("yuan", column.scale, ends, missing, column.origin)
    assert list(again.quantities()) == list(column.quantities())
