"""A line joins what one method counted in one place, and nothing else."""

from __future__ import annotations

import pytest

from fupin import charts


def test_a_line_breaks_before_a_new_method(made):
    """The line has one piece before the break and one after it, and together every point."""
    ax = made("line").draw("en").axes[0]
    pieces = [list(line.get_ydata()) for line in ax.lines if len(line.get_xdata()) > 2]
    assert pieces == [[17.2, 12.7, 10.2], [8.5, 7.2, 5.7, 4.5, 3.1, 1.7, 0.6, 0.0]]


def test_a_line_breaks_where_a_year_is_missing(figure, said):
    """Over years without a figure the line is dotted, and the reader is told."""
    items = [
        figure(f"{year}人", period=str(year), name=("People", "人数"))
        for year in (2011, 2012, 2013, 2016, 2017)
    ]
    chart = charts.line(items, said)
    lines = chart.draw("en").axes[0].lines
    solid = [list(line.get_xdata()) for line in lines if line.get_linestyle() == "-"]
    dotted = [list(line.get_xdata()) for line in lines if line.get_linestyle() != "-"]
    assert solid == [[2011.5, 2012.5, 2013.5], [2016.5, 2017.5]]
    assert dotted == [[2013.5, 2016.5]]
    assert "Dotted: no figure for the years between." in " ".join(chart.notes("en"))


def test_a_year_and_its_end_share_a_place_on_a_line(figure, said):
    """Rates of years beside rates at years' ends stand above the same years; a break lies between."""
    ways = (("", ("Of the year", "全年")), ("-12-31", ("At its end", "年底")))
    items = [
        figure(f"{year - 2000}%", "percent", precision="rounded", period=f"{year}{end}", name=name)
        for end, name in ways
        for year in (2011, 2012, 2013, 2014)
    ]
    chart = charts.line(items, said, because=said, breaks={"2014-12-31": said})
    found = {float(x) for line in chart.draw("en").axes[0].lines for x in line.get_xdata()}
    assert sorted(found) == pytest.approx([2011.5, 2012.5, 2013.5, 2014.0, 2014.5], abs=0.01)


def test_a_line_never_joins_two_regions(figure, said):
    """Two regions make two lines even where their years do not meet."""
    items = [
        figure(f"{year}人", period=str(year), region=place, region_en=place, region_zh=zh)
        for place, zh, years in (("a", "甲", (2011, 2012, 2013)), ("b", "乙", (2014, 2015, 2016)))
        for year in years
    ]
    assert len(charts.line(items, said).draw("en").axes[0].lines) == 2
