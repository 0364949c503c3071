"""Figures find their series and their place in time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin import charts
from fupin.charts.time_series import by_series, grouped, instant, period_of, span
from fupin.errors import ChartError


@pytest.mark.parametrize(
    ("period", "start", "stop"),
    [
        ("2015", 2015, 2016),
        ("2003/2015", 2003, 2016),
        ("2020-07", 2020.5, 2020 + 7 / 12),
        ("2015-12-31", 2015 + 364 / 365, 2016),
    ],
)
def test_periods_have_ends_in_time(period, start, stop):
    """A period is a piece of time, and stands at its middle."""
    assert span(period) == pytest.approx((start, stop))
    assert instant(period) == pytest.approx((start + stop) / 2)


@given(some.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_days_months_and_years_fit_into_each_other(day):
    """A day ends where the next begins, and lies within its year; so does its month."""
    start, stop = span(day.isoformat())
    assert start < stop == pytest.approx(span((day + timedelta(1)).isoformat())[0])
    for longer in (f"{day:%Y}", f"{day:%Y-%m}"):
        first, last = span(longer)
        # Months are twelfths, days are counted: at a month's edge they differ by two days at most.
        assert first - 2.1 / 365 < start < stop < last + 2.1 / 365
    months = [span(f"{day.year}-{month:02}") for month in range(1, 13)]
    assert (months[0][0], months[-1][1]) == span(f"{day:%Y}")
    assert all(one[1] == pytest.approx(two[0]) for one, two in pairwise(months))


def test_two_figures_of_one_series_at_one_time(figure, said):
    """Rivals from one publisher cannot stand on one line."""
    items = [figure(f"{n}人", name=("P", "人"), period="2020") for n in (1, 2)]
    with pytest.raises(ChartError, match="one series at one time"):
        charts.line(items, said)


def test_a_figure_without_one_period_has_no_place_in_time(figure, said):
    """A sum over two years stands at neither."""
    both = [figure(f"{y}人", period=str(y), name=("P", "人")) for y in (2019, 2020)]
    mixed = (both[0] / both[1]).named("Ratio", "比")
    with pytest.raises(ChartError, match="at its time") as caught:
        charts.timeline([mixed, both[0]], said)
    assert "2019, 2020" in caught.value.why


def test_rivals_are_named_with_their_values(figure):
    """The error says which series, when, and both values."""
    items = [figure(f"{n}人", name=("People", "人数"), period="2020") for n in (1, 2)]
    with pytest.raises(ChartError, match="one series at one time") as caught:
        grouped(items, "auto", "line")
    assert caught.value.why == "People, 2020: 1 person and 2 people."
    assert "q.named(" in caught.value.instead


def test_a_period_is_that_of_all_sources(figure):
    """A ratio within one year is of that year."""
    ratio = figure("5人", period="2020") / figure("4人", name=("Other", "其他"), period="2020")
    assert period_of(ratio, "timeline") == "2020"


def test_series_stand_one_after_the_other_each_in_time(figure):
    """Marks are labelled by period and stand by its middle, grouped by what tells the series apart."""
    items = [
        figure("5人", name=(name, zh), period=year)
        for name, zh, year in (
            ("B", "乙", "2020"), ("A", "甲", "2003/2015"), ("B", "乙", "2018"), ("A", "甲", "2005"),
        )
    ]  # fmt: skip
    marks = grouped(items, "auto", "line")
    assert [(mark.group, mark.label[0]) for mark in marks] == [
        (("B", "乙"), "2018"),
        (("B", "乙"), "2020"),
        (("A", "甲"), "2005"),
        (("A", "甲"), "2003–2015"),
    ]
    assert {group: len(found) for group, found in by_series(marks).items()} == {
        ("B", "乙"): 2,
        ("A", "甲"): 2,
    }


def test_a_series_is_named_by_as_little_as_tells_it_apart(figure):
    """Same name, two places: the places are the names; two names in two places need both."""
    places = {"x": ("Here", "此"), "y": ("There", "彼")}

    def series(name, place):
        english, chinese = places[place]
        return [
            figure("5人", name=(name, name), period=year, region=place, region_en=english,
                   region_zh=chinese)
            for year in ("2019", "2020")
        ]  # fmt: skip

    apart = grouped([*series("P", "x"), *series("P", "y")], "auto", "line")
    assert list(by_series(apart)) == [("Here", "此"), ("There", "彼")]
    crossed = [item for name in "PQ" for place in "xy" for item in series(name, place)]
    assert list(by_series(grouped(crossed, "auto", "line"))) == [
        ("P, Here", "P，此"), ("P, There", "P，彼"), ("Q, Here", "Q，此"), ("Q, There", "Q，彼"),
    ]  # fmt: skip


def test_rival_publishers_make_two_series(figure):
    """Where name and place are the same, the publisher tells the series apart."""
    items = [
        figure("5人", period=year, publisher=publisher)
        for publisher in ("Paper (报)", "Office (局)")
        for year in ("2019", "2020")
    ]
    assert list(by_series(grouped(items, "auto", "line"))) == [("Paper", "报"), ("Office", "局")]


def test_series_cannot_go_by_everything(figure):
    """A period tells no series apart: they run through periods."""
    with pytest.raises(ChartError, match="cannot tell series apart by 'period'") as caught:
        grouped([figure("5人")], "period", "slope")
    assert caught.value.what.startswith("charts.slope")
    assert "auto, name, region, publisher" in caught.value.why
    assert 'label="auto"' in caught.value.instead
