"""One figure out of many."""

import pandas as pd
import pytest

import fupin
from fupin import FupinError, exact
from fupin.errors import CannotTellError, ComparabilityError, UnitError
from fupin.frames.reductions import REDUCTIONS


@pytest.mark.parametrize("name", ["sum", "mean"])
def test_what_total_refuses_is_refused_alike(frame, name):
    """In the same words, for units and for unlike figures."""
    yuan = frame[frame["unit"] == "yuan"]
    for column, kind in ((frame["quantity"], UnitError), (yuan["quantity"], ComparabilityError)):
        with pytest.raises(kind) as ours:
            getattr(column, name)()
        with pytest.raises(kind) as theirs:
            fupin.total(column)
        assert str(ours.value) == str(theirs.value)


def test_results_keep_unit_range_and_lineage(frame):
    """The sum of two counties' figures is a quantity that names both."""
    column = frame["quantity"].iloc[:0]
    rows = frame[frame["unit"] == "person"]["quantity"]
    column = rows.iloc[:2]
    found = column.figure.total(because="a test of sums")
    assert found == fupin.total(column, because="a test of sums")
    assert found.note == "a test of sums"
    assert column.figure.mean(because="a test") == found / exact(2)


def test_extremes_and_median_of_exact_figures():
    """Are those of their values."""
    column = pd.Series([exact(n, "yuan") for n in (3, 1, 2, 10)]).astype("figure")
    assert (column.min(), column.max()) == (exact(1, "yuan"), exact(10, "yuan"))
    assert float(column.median()) == 2.5
    assert column.iloc[:3].median() == exact(2, "yuan")


def test_an_open_extreme_is_refused(frame):
    """Where two ranges overlap at the end of the column, nobody knows which is less."""
    rough = next(q for q in frame["quantity"] if q.low < q.value < q.high)
    column = pd.Series([rough, exact(rough.value, rough.unit)]).astype("figure")
    for name in ("min", "max"):
        with pytest.raises(CannotTellError):
            getattr(column, name)()


@pytest.mark.parametrize("name", REDUCTIONS)
def test_nothing_has_no_reduction(name):
    """A sum of nothing would have no unit."""
    with pytest.raises(FupinError):
        getattr(pd.Series([], dtype="figure"), name)()
