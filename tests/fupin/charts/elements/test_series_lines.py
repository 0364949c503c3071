"""A series as a line: its pieces, its gaps, its dots."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from fupin import style
from fupin.charts.elements.series_breaks import SeriesBreaks
from fupin.charts.elements.series_lines import draw_series
from fupin.charts.marks import Mark


@pytest.fixture
def lines(figure):
    """Return a function that draws a series of given years and returns matplotlib's lines."""

    def make(*years: int, breaks=()):
        found = [Mark(figure(f"{n}人", period=str(n)), (str(n), str(n))) for n in years]
        ax = Figure().subplots()
        where = SeriesBreaks([found], dict.fromkeys(breaks, ("new", "新")), "line")
        draw_series(ax, found, where, colour=style.ACCENT, of=style.size("page"))
        return ax.lines

    return make


def test_a_whole_series_is_one_line_with_a_dot_at_each_point(lines):
    """Years stand across in their middles, values upward."""
    (line,) = lines(2011, 2012, 2013)
    assert list(line.get_xdata()) == [2011.5, 2012.5, 2013.5]
    assert list(line.get_ydata()) == [2011, 2012, 2013]
    assert line.get_marker() == "o"
    assert to_hex(line.get_color()) == to_hex(style.ACCENT)


def test_a_gap_is_a_dotted_line_without_dots(lines):
    """It joins the points on both sides, thinner than the pieces."""
    gap, *pieces = lines(2011, 2012, 2015, 2016)
    assert list(gap.get_ydata()) == [2012, 2015]
    assert gap.get_marker() == "None"
    assert gap.is_dashed()
    assert gap.get_linewidth() < pieces[0].get_linewidth()
    assert [list(piece.get_ydata()) for piece in pieces] == [[2011, 2012], [2015, 2016]]


def test_a_break_is_left_open(lines):
    """Nothing joins the points before and after a new method."""
    pieces = lines(2011, 2012, 2013, 2014, breaks=["2013"])
    assert [list(piece.get_ydata()) for piece in pieces] == [[2011, 2012], [2013, 2014]]
