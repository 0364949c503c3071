"""How a column is held, and turned into others."""

import pickle

import numpy as np
import pandas as pd
import pytest

from fupin import FupinError, exact, total
from fupin.frames import FigureArray, FigureDtype


def test_load_returns_a_column_of_figures(frame):
    """And rows of one unit may say so."""
    assert frame["quantity"].dtype == FigureDtype()
    yuan = frame[frame["unit"] == "yuan"]["quantity"].astype("figure[yuan]")
    assert yuan.dtype == FigureDtype("yuan")


def test_windows_can_be_totalled_one_by_one():
    """As the refusal says."""
    column = pd.Series([exact(n, "yuan") for n in (1, 2, 4)]).astype("figure")
    assert [total(window).value for window in column.rolling(2)] == [1, 3, 6]


def test_a_pickle_keeps_everything(frame):
    """Prints, ranges and dtype."""
    back = pickle.loads(pickle.dumps(frame["quantity"]))  # noqa: S301
    pd.testing.assert_series_equal(back, frame["quantity"])


def test_rows_are_shared_and_not_copied(frame):
    """A part of a column holds the same quantities."""
    part = frame["quantity"].iloc[5:9].sort_values(key=lambda c: c.figure.value)
    assert {id(q) for q in part} == {id(q) for q in frame["quantity"].iloc[5:9]}


def test_a_bare_number_is_not_put_in():
    """A cell has a unit and an origin."""
    column = FigureArray._from_sequence([exact(1, "yuan")])
    with pytest.raises(FupinError, match=r"fupin\.exact"):
        column[0] = 5
    assert np.asarray(column)[0] == exact(1, "yuan")
