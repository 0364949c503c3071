"""Which rows the guard has to look at."""

import numpy as np
import pandas as pd
import pytest

from fupin.frames import vector_guard
from fupin.frames.vector_building import vectors_of
from fupin.frames.vector_guard import doubtful_groups, refused_row, same, shared


def test_the_guard_is_asked_once_for_each_pair(made, monkeypatch):
    """Not once a row, and not at all where traits are the same."""
    asked, guard = [], vector_guard.guard
    monkeypatch.setattr(vector_guard, "guard", lambda items, use: asked.append(guard(items, use)))
    left = vectors_of([made("m", n) for n in range(300)])
    assert refused_row((left, vectors_of([made("n", n) for n in range(300)])), "+", set()) is None
    assert len(asked) == 0
    elsewhere = vectors_of([made("n", n, place=n % 2 + 2) for n in range(300)])
    assert refused_row((left, elsewhere), "+", set()) is None
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("said", "use"), [({"population": "x"}, "-"), ({"place": 1}, "+"), ({"measure": "m"}, "+")], ids=["traits", "places", "twice"]
)  # fmt: skip
def test_the_first_refused_row_is_found(made, said, use):
    """Behind rows that pass, and one that is missing."""
    measure = said.pop("measure", "n")
    left = vectors_of([made("m"), pd.NA, made("m"), made("m")])
    right = vectors_of([made("o"), made(measure, **said), made("o"), made(measure, **said)])
    assert refused_row((left, right), use, shared(left, right)) == 3


def test_a_print_on_both_sides(made):
    """Is found where it is in one row, not elsewhere."""
    left = vectors_of([made("m"), made("n")])
    assert shared(left, left) == {0}
    assert shared(left, left.take(np.array([1, 0]))) == set()


def doubtful(figures, groups):
    """Return the doubtful groups of figures."""
    ids = np.array(groups)
    order = np.argsort(ids, kind="stable")
    starts = np.unique(ids[order], return_index=True)[1]
    return doubtful_groups(vectors_of(figures), ids, order, starts)


def test_groups_that_may_not_add_up(made):
    """Unlike figures, places in places, several places, one thing twice."""
    a, b = made("m"), made("n")
    assert doubtful([a, b, a, b], [0, 0, 1, 1]) == set()
    assert doubtful([a, made("n", period="2021"), a], [0, 0, 1]) == {0}
    assert doubtful([a, b, made("n", place=1), a], [0, 1, 1, 2]) == {1}
    assert doubtful([a, made("n", place=3)], [0, 1]) == {1}
    assert doubtful([a, a, b, b], [0, 1, 2, 2]) == {2}


def test_arrays_are_compared_in_whole():
    """Also those that hold one number once."""
    once = np.broadcast_to(np.int64(3), 4)
    assert same(once, np.broadcast_to(np.int64(3), 4))
    assert same(once, np.array([3, 3, 3, 3]))
    assert not same(once, np.array([3, 3, 3, 4]))
