"""Sums, differences, shares and ratios by name: what they take, and what a reason does."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd
import pytest

from fupin.errors import (
    FupinError,
    UnitError,
)
from fupin.quantities.operations import difference, ratio, share, total
from fupin.quantities.ranking import rank


def test_a_share_is_in_percent_and_a_ratio_in_what_remains(figure):
    """215 of 218 projects are 98.6 %; 36.99 over 36.29 is 1.019."""
    done = figure("215个", "project", "exact", measure="done")
    planned = figure("218个", "project", "exact", measure="planned")
    assert share(done, planned).value == Fraction(21500, 218)
    assert share(done, planned).unit == "percent"
    assert ratio(done, planned).unit == "dimensionless"
    assert ratio(done, planned).to("percent").value == share(done, planned).value


def test_a_total_takes_quantities_and_nothing_else(income):
    """All that is strange is listed at once; nothing at all is strange too."""
    with pytest.raises(FupinError, match=r"Item 1 is 5\.\nItem 2 is None\."):
        total([income, 5, None])
    with pytest.raises(FupinError, match="list is empty"):
        total([])


def test_a_total_of_mixed_units_lists_them_all(income, trips, figure):
    """Three units, three lines, each with its figures."""
    households = figure("3858户", "household", "exact", measure="households")
    with pytest.raises(UnitError) as raised:
        total([income, trips, households, figure("18万元", measure="grant")])
    assert str(raised.value).splitlines() == [
        "We cannot add yuan, person-times and households.",
        "In yuan: Income (13132万元, income.ngari.2020); Grant (18万元, grant.ngari.2020).",
        "In person-times: Trips (14189人次, trips.ngari.2020).",
        "In households: Households (3858户, households.ngari.2020).",
        "Take figures of one unit, or divide one by the other for a rate: a / b.",
    ]


def test_a_reason_overrides_and_stays_in_the_lineage(figure, fund):
    """because= lets the two stand together, on the record, in every use that takes it."""
    other = figure("51万元", measure="stake", status="planned")
    reason = "the plan was carried out in full"
    for result in (
        total([fund, other], because=reason),
        difference(fund, other, because=reason),
        share(other, fund, because=reason),
        rank([fund, other], because=reason)[0].quantity,
    ):
        assert result.note == reason
        assert reason in result.explain(text=False)


def test_a_ratio_keeps_the_units_that_remain_and_says_what_it_is(income, trips):
    """It is ``/`` by name; unlike a share it takes any two figures."""
    each = ratio(income, trips)
    assert (each.value, each.unit, each.op) == ((income / trips).value, "yuan/person_time", "ratio")
    with pytest.raises(UnitError):
        share(income, trips)


def test_a_column_without_its_missing_rows_is_totalled(figure):
    """Any iterable will do, a generator too; one figure is its own total in value."""
    parts = [figure(f"{n}万元", measure=f"part {n}") for n in (18, 49)]
    assert total(pd.Series(parts, dtype=object)).value == 670_000
    assert total(part for part in parts).op == "total"
    assert total(parts[:1]).interval == parts[0].interval
