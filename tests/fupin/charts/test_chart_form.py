"""A chart of any form: its panel between header and footer, its measures, and what has no room."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from matplotlib.figure import Figure

from fupin import charts, style
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions
from fupin.errors import ChartError


class Panel(NamedTuple):
    """A panel that only has a height."""

    height: float
    least: float


class Empty(ChartForm[Panel]):
    """A form that draws nothing, and remembers where."""

    form = "bars"
    panel = Panel(100.0, 50.0)

    def _layout(self, lang, width):
        self.width = width
        return self.panel

    def _draw_panel(self, sheet, box, layout, lang):
        self.sheet, self.box = sheet, box


@pytest.fixture
def empty(several, said):
    """Return a function that makes a chart with an empty panel of a height."""

    def make(height=100.0, least=50.0, **options):
        chart = Empty(several(3, 2), ChartOptions(said, **options))
        chart.panel = Panel(height, least)
        return chart

    return make


def test_a_chart_too_tall_for_its_place(several, said):
    """Forty bars do not fit a slide; the reader is told by how much."""
    chart = charts.bars(several(*range(40)), said, size="slide")
    with pytest.raises(ChartError, match="more height") as caught:
        chart.draw("en")
    assert "points; there are 486." in caught.value.why


@pytest.mark.parametrize("size", ["column", "page"])
def test_a_figure_is_as_tall_as_its_panel_wants(size, empty):
    """Ten points more for the panel are ten points more of figure, within the margins."""
    low, high = empty(100.0, size=size), empty(110.0, size=size)
    tall = [72 * chart.draw("en").get_figheight() for chart in (low, high)]
    assert tall[1] - tall[0] == pytest.approx(10)
    assert low.box.height == pytest.approx(100)
    assert low.box.width == low.width == low.of.width - 2 * low.of.margin
    assert low.box.left == low.of.margin


def test_a_panel_gives_way_where_the_figure_is_as_tall_as_it_may_be(empty):
    """A panel that would like more gets what is left, down to what it needs at least."""
    chart = empty(5000.0, 10.0)
    assert 72 * chart.draw("en").get_figheight() == pytest.approx(chart.of.tallest)
    assert 10 < chart.box.height < chart.of.tallest


def test_a_slide_has_one_height_whatever_the_panel(empty):
    """A low panel is given all the room of a slide."""
    chart = empty(10.0, 10.0, size="slide")
    assert 72 * chart.draw("en").get_figheight() == pytest.approx(style.size("slide").height)
    assert chart.box.height > 200


@pytest.mark.parametrize(("size", "offered"), [("column", True), ("page", False)])
def test_a_panel_that_needs_too_much_is_refused(size, offered, empty):
    """The error says how much there is and how much it takes; a page is offered where it helps."""
    chart = empty(5000.0, 2000.0, size=size)
    with pytest.raises(ChartError, match="needs more height") as caught:
        chart.draw("en")
    assert f"there are {chart.of.tallest}." in caught.value.why
    needed = int(caught.value.why.split()[2])
    assert needed > 2000
    assert ('size="page"' in caught.value.instead) == offered


def test_a_chart_in_given_axes_is_drawn_at_once(several, said):
    """With ``ax`` the chart draws itself when made, and says if the axes are too small."""
    figure = Figure(figsize=(6, 4))
    Empty(several(3, 2), ChartOptions(said, ax=figure.subplots()))
    assert said[0] in [text.get_text() for text in figure.texts]
    small = Figure(figsize=(6, 1)).subplots()
    with pytest.raises(ChartError, match="there are 55"):
        Empty(several(3, 2), ChartOptions(said, ax=small))


def test_a_form_has_to_draw_its_panel(several, said):
    """A form that neither measures nor draws is an error of ours, not an empty picture."""

    class Unfinished(ChartForm[Panel]):
        form = "bars"

    with pytest.raises(NotImplementedError):
        Unfinished(several(3, 2), ChartOptions(said)).draw("en")
