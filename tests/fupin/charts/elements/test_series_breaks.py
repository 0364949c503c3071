"""Where a series over time may not be joined, and where its points stand."""

from __future__ import annotations

import pytest

from fupin.charts.elements.series_breaks import SeriesBreaks
from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.errors import ChartError

CHANGED = ("counted anew", "重新统计")


@pytest.fixture
def series(figure):
    """Return a function that makes a series with a point in each period."""

    def make(*periods: object) -> list[Mark]:
        return [Mark(figure("5人", period=str(p)), (str(p), str(p))) for p in periods]

    return make


def labels(pieces) -> list[list[str]]:
    """Return the periods of each piece."""
    return [[mark.label[0] for mark in piece] for piece in pieces]


def test_a_series_without_gap_is_one_piece(series):
    """Yearly points, and points every five years, are joined."""
    for years in ((2011, 2012, 2013), (2000, 2005, 2010)):
        found = series(*years)
        breaks = SeriesBreaks([found], {}, "line")
        assert len(breaks.pieces(found)) == 1
        assert not list(breaks.gaps(found))


def test_a_series_is_cut_at_a_missing_year(series):
    """The points on both sides of the gap are given, for the dotted line."""
    found = series(2011, 2012, 2015, 2016)
    breaks = SeriesBreaks([found], {}, "line")
    assert labels(breaks.pieces(found)) == [["2011", "2012"], ["2015", "2016"]]
    assert labels(breaks.gaps(found)) == [["2012", "2015"]]


def test_one_missing_year_is_a_gap_and_a_leap_day_is_none(series):
    """Twice the usual distance is a gap; a year of 366 days is not."""
    found = series(2011, 2012, 2014)
    assert labels(SeriesBreaks([found], (), "line").gaps(found)) == [["2012", "2014"]]
    ends = series("2011-12-31", "2012-12-31", "2013-12-31")
    assert not list(SeriesBreaks([ends], (), "line").gaps(ends))


def test_a_series_is_cut_before_a_new_method(series):
    """The first point of the new method begins a piece; no year is missing."""
    found = series(2011, 2012, 2013, 2014)
    breaks = SeriesBreaks([found], {"2013": CHANGED}, "line")
    assert labels(breaks.pieces(found)) == [["2011", "2012"], ["2013", "2014"]]
    assert not list(breaks.gaps(found))
    assert breaks.break_positions() == [2013]


def test_a_gap_with_a_new_method_in_it_is_a_break_alone(series):
    """Points of two methods are not joined, not even by a dotted line."""
    found = series(2011, 2012, 2015, 2016)
    breaks = SeriesBreaks([found], {"2014": CHANGED}, "line")
    assert len(breaks.pieces(found)) == 2
    assert not list(breaks.gaps(found))


def test_what_is_usual_is_told_by_all_series(series):
    """Beside a yearly series, one with points every five years has gaps."""
    yearly, rare = series(2010, 2011, 2012), series(2000, 2005, 2010)
    breaks = SeriesBreaks([yearly, rare], {}, "line")
    assert len(breaks.pieces(yearly)) == 1
    assert len(breaks.pieces(rare)) == 3


def test_the_end_of_a_year_stands_with_its_year_where_both_are_drawn(series):
    """Alone, it stands at the last day; among months, nothing is moved."""
    for others, place in (((2014,), 2015.5), ((), 2015.9986), (("2015-05",), 2015.9986)):
        found = series(*others, "2015-12-31", "2016-12-31")
        breaks = SeriesBreaks([found], {}, "line")
        assert breaks.position("2015-12-31") == pytest.approx(place, abs=1e-3)
        assert breaks.x(found[-2]) == breaks.position("2015-12-31")


def test_a_figure_of_two_periods_has_no_place(figure):
    """A ratio across years is refused, with the form's name in the error."""
    first, second = (figure("5人", period=p, name=(p, p)) for p in ("2019", "2020"))
    mixed = Mark((first / second).named("Ratio", "比"), ("Ratio", "比"))
    with pytest.raises(ChartError, match=r"charts\.line places every figure at its time"):
        SeriesBreaks([[mixed, mixed]], {}, "line").x(mixed)


def test_a_break_says_what_changed_and_a_gap_that_periods_are_missing(series):
    """In either language; a series that is whole says nothing."""
    broken = SeriesBreaks([series(2011, 2012, 2013)], {"2013": CHANGED}, "line")
    assert broken.remarks("en") == ["2013: counted anew"]
    assert broken.remarks("zh") == ["2013年：重新统计"]
    whole, holed = series(2011, 2012, 2013), series(2011, 2012, 2015, 2016)
    assert SeriesBreaks([whole], {}, "line").remarks("en") == []
    assert SeriesBreaks([whole, holed], {}, "line").remarks("en") == [phrases.word("gaps", "en")]
