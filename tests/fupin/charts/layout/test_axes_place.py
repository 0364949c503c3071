"""The room that a size gives, or the axes of an author's figure."""

from __future__ import annotations

import pytest

from fupin import style
from fupin.charts.layout.axes_place import axes_size, figure_of, figure_size, room
from fupin.errors import ChartError

PAGE = style.size("page")


def test_a_size_says_how_wide_a_chart_is_and_a_slide_how_tall():
    """Column and page grow with their content; a slide does not."""
    assert room(PAGE) == (PAGE.width, None)
    assert room(style.size("slide")) == (864, 486)


def test_given_axes_are_all_the_room_there_is(quarter):
    """Five by two and a half inches are 360 by 180 points, whatever the size."""
    assert room(PAGE, quarter) == pytest.approx((360, 180))


def test_axes_are_measured_on_their_figure(quarter):
    """A figure of ten by five inches is 720 by 360 points; a quarter of it half as wide and tall."""
    figure = figure_of(quarter)
    assert figure is quarter.get_figure()
    assert figure_size(figure) == (720, 360)
    assert axes_size(quarter) == pytest.approx((360, 180))


def test_axes_without_a_figure_are_refused(quarter):
    """Removed axes have no place; the error says how to make new ones."""
    quarter.remove()
    with pytest.raises(ChartError, match="belong to no figure") as caught:
        room(PAGE, quarter)
    assert "plt.subplots()" in caught.value.instead
