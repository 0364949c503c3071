"""Rows as quantities or as vectors."""

import pickle

import pandas as pd
import pytest

from fupin import exact
from fupin.frames import FigureArray, held
from fupin.frames.held import Held
from fupin.frames.vectors import Vectors


@pytest.fixture
def column(made, both_ways):
    """Return a column of vectors with a gap."""
    return both_ways[1]([made("m", 1), pd.NA, made("n", 3)])


def test_rows_are_made_when_looked_at(column):
    """One without the others."""
    assert column[0].value == 1
    assert column[1] is pd.NA
    assert column._held._made is None
    assert list(column[1:].isna()) == [True, False]
    assert isinstance(column[[0, 2]]._held.now, Vectors)
    assert list(column.isna()) == [False, True, False]


def test_what_is_written_is_seen_in_all_views(column):
    """But not in copies."""
    view, copy = column.view(), column.copy()
    view[0] = exact(9, "yuan")
    assert (column[0].value, copy[0].value) == (9, 1)


def test_a_pickle_of_vectors(column):
    """Printed, and computed."""
    for each in (column, -column):
        back = pickle.loads(pickle.dumps(each))  # noqa: S301
        pd.testing.assert_extension_array_equal(back, each)
        assert (back + exact(1, "yuan"))[2].low == (each + exact(1, "yuan"))[2].low


def test_long_columns_are_turned_into_vectors(monkeypatch, made):
    """Short ones are not worth it."""
    rows = FigureArray._from_sequence([made("m")] * 3)
    assert rows.vectors is None
    monkeypatch.setattr(held, "WORTH", 3)
    assert Held(rows._figures).vectors is not None
    assert Held((rows + rows.take([-1], allow_fill=True)[0])._figures).vectors is None


def test_columns_say_their_size(column):
    """Without lineage."""
    assert 0 < column.nbytes < 1000
    assert column.take([0, -1], allow_fill=True).isna().tolist() == [False, True]
