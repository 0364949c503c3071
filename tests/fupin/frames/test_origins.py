"""What the rows of a column were computed from."""

import pickle

import numpy as np

from fupin import exact
from fupin.frames.origins import Computed, Numbers, Printed, Rows
from fupin.frames.vector_building import vectors_of


def test_rows_keep_their_prints(made):
    """In any order."""
    figures = [made("m", 1), made("n", 2), made("o", 3)]
    part = vectors_of(figures).take(np.array([2, 0]))
    assert isinstance(part.origin, Printed)
    assert [part.quantity(row) for row in (0, 1)] == [figures[2], figures[0]]
    assert part.quantity(0).observation is figures[2].observation


def test_numbers_have_no_print():
    """Nor parents."""
    assert isinstance(vectors_of([exact(1, "yuan")]).origin, Numbers)


def test_a_computed_row_has_its_own_parents(made):
    """A quantity among them is the same in each row."""
    column = vectors_of([made("m", 1), made("n", 2), made("o", 3)])
    origin = Computed("*", (column, exact(2))).take(np.array([1, 2])).take(np.array([1]))
    found = origin.quantity(0, exact(6).value, "yuan")
    assert [parent.value for parent in found.parents] == [3, 2]
    assert len(origin.aligned()[0]) == 1


def test_the_parents_of_a_total_are_made_when_looked_at(made):
    """And are like a tuple."""
    column = vectors_of([made("m", 1), made("n", 2), made("o", 3)])
    rows = Rows(column, np.array([0, 2]))
    assert len(rows) == 2
    assert [q.value for q in rows] == [q.value for q in rows[:]] == [1, 3]
    assert rows[1].value == 3
    assert pickle.loads(pickle.dumps(rows)) == tuple(rows)  # noqa: S301
