"""Cells of a column."""

import pandas as pd

from fupin import exact
from fupin.frames.cells import objects, present, yes_or_no
from fupin.quantities import CannotTell


def test_objects_are_one_a_row():
    """Even where an item is a list."""
    assert objects([[1, 2], [3, 4]]).shape == (2,)


def test_cannot_tell_is_missing():
    """In a column of answers."""
    answers = yes_or_no([True, CannotTell(exact(1), exact(1)), pd.NA, False])
    assert answers.dtype == "boolean"
    assert list(answers.isna()) == [False, True, True, False]


def test_present_leaves_gaps_out():
    """And nothing else."""
    assert present(objects([exact(1), pd.NA])) == [exact(1)]
