"""One figure out of many."""

from fractions import Fraction
from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fupin
from fupin import FupinError, compare, exact
from fupin.errors import CannotTellError, ComparabilityError, UnitError
from fupin.frames.reductions import REDUCTIONS, check_order


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


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 4)), min_size=1, max_size=7))
def test_neighbours_are_enough_to_see_that_two_ranges_overlap(made, ranges):
    """Held against every pair of figures."""
    items = [made(f"m{n}", value, Fraction(reach, 2)) for n, (value, reach) in enumerate(ranges)]
    unsure = any(compare(one, two) == "cannot tell" for one, two in combinations(items, 2))
    try:
        check_order(items)
    except CannotTellError:
        assert unsure
    else:
        assert not unsure


def test_a_median_needs_its_middle_to_be_certain(made):
    """Whichever the two middle ones are among themselves, their mean is the median; others must keep off."""
    sure = [made("a", 1), made("b", 10), made("c", 10, Fraction(3)), made("d", 90)]
    assert REDUCTIONS["median"](sure, None).value == 10
    for other in (made("e", 9, Fraction(2)), made("e", 11, Fraction(2))):
        with pytest.raises(CannotTellError, match="median"):
            REDUCTIONS["median"]([made("a", 1), made("b", 10), other], None)
