"""A line joins what one method counted in one place, and nothing else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from matplotlib.colors import to_hex

from fupin import charts, style


@pytest.fixture
def yearly(figure):
    """Return a function that makes a series: ``yearly({2011: 5, 2012: 4, 2013: 3})``."""

    def make(values, name=("People", "人数"), **traits):
        return [
            figure(f"{value}人", period=str(year), name=name, **traits)
            for year, value in values.items()
        ]

    return make


def test_a_line_breaks_before_a_new_method(made, drawn):
    """The line has one piece before the break and one after it, and together every point."""
    lines = drawn(made("line")).ax.lines
    pieces = [list(line.get_ydata()) for line in lines if len(line.get_xdata()) > 2]
    assert pieces == [[17.2, 12.7, 10.2], [8.5, 7.2, 5.7, 4.5, 3.1, 1.7, 0.6, 0.0]]


def test_a_dotted_rule_stands_in_the_break(made, drawn):
    """It stands between the last point of the old method and the first of the new."""
    lines = drawn(made("line")).ax.lines
    old, new = (line.get_xdata() for line in lines if len(line.get_xdata()) > 2)
    (rule,) = [line for line in lines if list(line.get_ydata()) == [0, 1]]
    assert old[-1] < rule.get_xdata()[0] < new[0]
    assert rule.get_linestyle() != "-"


def test_a_break_is_explained_in_a_note(made):
    """The note says when the method changed, and how, in both languages."""
    chart = made("line")
    assert "End of 2013: the survey was redesigned." in " ".join(chart.notes("en"))
    assert "2013年底：调查改版。" in "".join(chart.notes("zh"))
    assert chart.settings() == {"break 2013-12-31": "the survey was redesigned | 调查改版"}


def test_a_line_breaks_where_a_year_is_missing(yearly, said, drawn):
    """Over years without a figure the line is dotted, and the reader is told."""
    chart = charts.line(yearly(dict.fromkeys((2011, 2012, 2013, 2016, 2017), 5)), said)
    lines = drawn(chart).ax.lines
    solid = [list(line.get_xdata()) for line in lines if line.get_linestyle() == "-"]
    dotted = [list(line.get_xdata()) for line in lines if line.get_linestyle() != "-"]
    assert solid == [[2011.5, 2012.5, 2013.5], [2016.5, 2017.5]]
    assert dotted == [[2013.5, 2016.5]]
    assert "Dotted: no figure for the years between." in " ".join(chart.notes("en"))


def test_a_year_and_its_end_share_a_place_on_a_line(figure, said, drawn):
    """Rates of years beside rates at years' ends stand above the same years; a break lies between."""
    ways = (("", ("Of the year", "全年")), ("-12-31", ("At its end", "年底")))
    items = [
        figure(f"{year - 2000}%", "percent", precision="rounded", period=f"{year}{end}", name=name)
        for end, name in ways
        for year in (2011, 2012, 2013, 2014)
    ]
    chart = charts.line(items, said, because=said, breaks={"2014-12-31": said})
    found = {float(x) for line in drawn(chart).ax.lines for x in line.get_xdata()}
    assert sorted(found) == pytest.approx([2011.5, 2012.5, 2013.5, 2014.0, 2014.5], abs=0.01)


def test_a_line_never_joins_two_regions(figure, said, drawn):
    """Two regions make two lines even where their years do not meet."""
    items = [
        figure(f"{year}人", period=str(year), region=place, region_en=place, region_zh=zh)
        for place, zh, years in (("a", "甲", (2011, 2012, 2013)), ("b", "乙", (2014, 2015, 2016)))
        for year in years
    ]
    assert len(drawn(charts.line(items, said)).ax.lines) == 2


def test_the_axis_reaches_zero_unless_told_otherwise(yearly, said, drawn):
    """By default zero is on the axis; without it, the axis starts at a round number near the figures."""
    items = yearly({2011: 101, 2012: 109, 2013: 105})
    assert drawn(charts.line(items, said)).ax.get_ylim()[0] == 0
    near = charts.line(items, said, zero=False)
    assert drawn(near).ax.get_ylim() == (100, 110)
    assert near.settings() == {"axis": "not from zero"}


def test_each_series_has_its_colour_and_its_name_at_its_end(yearly, said, drawn):
    """Names stand right of the last points, in the order of their heights."""
    high = yearly({2011: 50, 2012: 60, 2013: 90}, ("High", "高"))
    low = yearly({2011: 20, 2012: 15, 2013: 10}, ("Low", "低"))
    lines = drawn(charts.line([*low, *high], said))
    assert [to_hex(line.get_color()) for line in lines.ax.lines] == list(style.PALETTE[:2])
    assert lines.place("High")[1] < lines.place("Low")[1]
    assert lines.place("90")[0] > lines.place("2012")[0]


def test_years_stand_under_their_points(yearly, said, drawn):
    """The years stand on one baseline, as far apart as they are in time."""
    lines = drawn(charts.line(yearly({2010: 5, 2012: 4, 2014: 6}), said))
    places = [lines.place(year) for year in ("2010", "2012", "2014")]
    first, second = (b[0] - a[0] for a, b in pairwise(places))
    assert first == pytest.approx(second)
    assert len({y for _, y in places}) == 1


def test_a_range_is_an_upright_line_at_its_point(figure, said, drawn):
    """Wider than its dot, it runs from low to high; the note says what it is."""
    items = [
        figure(f"{text}万人", precision="rounded", period=str(year), name=("P", "人"))
        for text, year in (("1.4", 2011), ("2.6", 2012), ("1.9", 2013))
    ]
    chart = charts.line(items, said)
    assert drawn(chart).upright == [
        (2011.5, [13_500, 14_500]), (2012.5, [25_500, 26_500]), (2013.5, [18_500, 19_500]),
    ]  # fmt: skip
    assert "Line through a mark" in " ".join(chart.notes("en"))


def test_points_from_several_publishers_are_told(made):
    """Where one line joins the figures of two publishers, a note says so."""
    assert "The points come from 2 publishers." in " ".join(made("line").notes("en"))


def test_a_note_mark_stands_on_the_value_of_its_point(yearly, figure, said, drawn):
    """A line has no label at each point, so the dagger stands behind the value."""
    odd = figure("9人", period="2014", name=("People", "人数"), flags=(("Odd", "反常"),))
    texts = drawn(charts.line([*yearly({2011: 5, 2012: 4, 2013: 3}), odd], said)).texts
    assert {"9†", "† Odd."} <= set(texts)


def test_the_alt_text_names_the_two_ends_in_time(made):
    """Of many points on one line, the first and the last are said."""
    alt = made("line").alt("en")
    assert "from end of 2010 (17.2 %) to end of 2020 (0.0 %)" in alt


@pytest.mark.parametrize("years", [(2020,), (2019, 2020)])
def test_a_short_series_is_refused(years, figure, said, beats):
    """The error counts its points and lists them."""
    items = [figure(f"{y}人", period=str(y), name=("People", "人数")) for y in years]
    assert beats(charts.line, items, said) == (
        "charts.line draws no trend through one point, and none through two.",
        f"People has {len(years)}: {', '.join(map(str, years))}.",
        "Use charts.slope for two dates, charts.dots for one.",
    )


def test_six_series_are_refused(yearly, said, beats):
    """There are five colours that the eye keeps apart."""
    items = [
        item
        for n in range(6)
        for item in yearly({2011: 5, 2012: 4, 2013: 3}, (f"S{n}", f"系列{n}"))
    ]
    assert beats(charts.line, items, said) == (
        "charts.line shows 5 figures at most.",
        "It has 6.",
        "Use charts.slope, or fewer series.",
    )
