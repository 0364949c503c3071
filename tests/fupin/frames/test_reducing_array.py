"""Reductions of columns and groups."""

import pandas as pd
import pytest

import fupin
from fupin import exact
from fupin.errors import CannotTellError, ComparabilityError
from fupin.frames.refusals import ColumnError


def test_groups_are_totalled_past_the_guard(frame):
    """What total refuses in one group, the sum by groups refuses; else it gives figures."""
    with pytest.raises(ComparabilityError):
        frame.groupby("unit")["quantity"].sum()
    table = pd.DataFrame({"k": [1, 1, 2], "q": [exact(n, "yuan") for n in (1, 2, 4)]})
    found = table.astype({"q": "figure"}).groupby("k")["q"].sum()
    assert [q.value for q in found] == [3, 4]
    assert found.dtype == "figure[yuan]"
    assert found.loc[1].op == "total"


def test_running_totals_keep_their_parts():
    """The third row is the sum of three."""
    column = pd.Series([exact(n, "yuan") for n in (1, 2, 4)]).astype("figure")
    assert [q.value for q in column.cumsum()] == [1, 3, 7]
    assert len(column.cumsum().iloc[2].parents) == 3


def test_describe_and_spread_are_refused(frame):
    """Three beats instead of floats."""
    exactly = pd.Series([exact(n, "yuan") for n in (1, 2, 4)]).astype("figure")
    with pytest.raises(ColumnError, match=r"figure\.value"):
        exactly.describe()
    with pytest.raises(ColumnError, match="std"):
        exactly.std()
    with pytest.raises(fupin.FupinError):
        frame.describe()


@pytest.mark.parametrize("name", ["sum", "mean"])
def test_columns_with_gaps(made, both_ways, name):
    """A gap counts when it is asked to, and few figures can be too few."""
    column = pd.Series(both_ways[1]([made("m", 1), pd.NA, made("n", 3)]))
    assert getattr(column, name)().value == (4 if name == "sum" else 2)
    assert getattr(column, name)(skipna=False) is pd.NA
    assert column.sum(min_count=3) is pd.NA


def test_the_place_of_an_extreme_is_told_where_the_extreme_is(frame):
    """What max and min refuse, idxmax and idxmin refuse: ranges that overlap, and unlike figures."""
    printed = fupin.get("plan_disbursed_rate")
    paid, received = fupin.get("plan_funds_disbursed"), fupin.get("plan_funds_received")
    rates = pd.Series([printed, fupin.share(paid, received)], ["a", "b"]).astype("figure")
    people = frame[frame["unit"] == "person"]["quantity"]
    for column, error in ((rates, CannotTellError), (people, ComparabilityError)):
        for name in ("max", "idxmax", "argmax", "min", "idxmin", "argmin"):
            with pytest.raises(error):
                getattr(column, name)()
    known = pd.Series([exact(n, "yuan") for n in (2, 4, 1)], list("xyz")).astype("figure")
    assert (known.idxmax(), known.idxmin(), known.argmax()) == ("y", "z", 1)


def test_ranks_are_told_where_the_prints_tell_them(frame):
    """As max does: unlike figures and overlapping ranges are refused, and what is sure is ranked."""
    printed = fupin.get("plan_disbursed_rate")
    paid, received = fupin.get("plan_funds_disbursed"), fupin.get("plan_funds_received")
    half = exact(50, "percent")
    rates = pd.Series([half, fupin.share(paid, received), printed]).astype("figure")
    with pytest.raises(CannotTellError, match="overlap") as caught:
        rates.rank()
    assert "fupin.rank" in caught.value.instead
    assert list(rates[:2].rank()) == [1, 2]
    with pytest.raises(ComparabilityError):
        frame[frame["unit"] == "person"]["quantity"].rank()
    known = pd.Series([exact(n, "yuan") for n in (4, 2, 4)]).astype("figure")
    assert list(known.rank()) == [2.5, 1, 2.5]
