"""Series that are too short for their form, and series that are not."""

from __future__ import annotations

import pytest

from fupin.charts.marks import Mark
from fupin.charts.series_checks import three_dates, two_dates
from fupin.errors import ChartError


@pytest.fixture
def series(figure):
    """Return a function that makes a series by name, with a mark in each year."""

    def make(name: str, *years: int) -> list[Mark]:
        return [
            Mark(figure("5人", period=str(year)), (str(year), str(year)), group=(name, name))
            for year in years
        ]

    return make


def test_two_dates_of_every_series_pass(series):
    """Two series at the same two dates."""
    two_dates([*series("A", 2015, 2020), *series("B", 2015, 2020)], "slope")


@pytest.mark.parametrize(
    ("years", "what", "why", "instead"),
    [
        ((2015,), "needs two dates", "There are 1: 2015.", "charts.dots"),
        ((2015, 2018, 2020), "two dates only", "There are 3: 2015, 2018, 2020.", "charts.line"),
    ],
)
def test_one_date_and_three_are_refused(years, what, why, instead, series):
    """The dates are named, and the form that takes them."""
    with pytest.raises(ChartError, match=what) as caught:
        two_dates(series("A", *years), "slope")
    assert caught.value.why == why
    assert instead in caught.value.instead


def test_a_series_without_one_of_the_dates_is_named(series):
    """Each of them, with the date that it has."""
    marks = [*series("A", 2015, 2020), *series("B", 2015), *series("C", 2020)]
    with pytest.raises(ChartError, match="both dates") as caught:
        two_dates(marks, "slope")
    assert caught.value.why == "B has 2015 only.\nC has 2020 only."


def test_three_dates_make_a_trend_and_two_do_not(series):
    """Each series that is too short is named with its dates."""
    long = series("A", 2015, 2018, 2020)
    three_dates(long, "line")
    with pytest.raises(ChartError, match="no trend") as caught:
        three_dates([*long, *series("B", 2015, 2020), *series("C", 2018)], "line")
    assert caught.value.why == "B has 2: 2015, 2020.\nC has 1: 2018."
    assert "charts.slope" in caught.value.instead
