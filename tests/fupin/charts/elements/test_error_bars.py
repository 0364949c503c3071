"""Error bars: the range that a print leaves open, drawn where the eye can see it."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure

from fupin import style
from fupin.charts.elements.error_bars import draw_bar, draw_dot_range
from fupin.charts.layout.rows import Place
from fupin.charts.marks import Mark

PLACE = Place(0, 10, 10, 4)
PAGE = style.size("page")


@pytest.fixture
def ax():
    """Return empty axes."""
    return Figure().add_axes((0, 0, 1, 1))


@pytest.fixture
def mark(figure):
    """Return a mark of 14,000 people, between 13,500 and 14,500."""
    return Mark(figure("1.4万人", precision="rounded"), ("Vague", "约数"))


def pieces(ax) -> list:
    """Return the straight pieces on axes, as lists of points."""
    return [piece.tolist() for found in ax.collections for piece in found.get_segments()]


def test_a_bar_has_its_range_with_two_caps(ax, mark):
    """The line runs along the middle of the bar; the caps are two fifths of its thickness."""
    end = draw_bar(ax, mark, PLACE, (0, 14_500), colour=style.ACCENT, of=PAGE)
    assert end == 14_500
    assert ax.patches[0].get_bbox().bounds == (0, 8, 14_000, 4)
    assert pieces(ax) == [
        [[13_500, 10], [14_500, 10]],
        [[13_500, 9.2], [13_500, 10.8]],
        [[14_500, 9.2], [14_500, 10.8]],
    ]


def test_a_range_too_narrow_to_see_is_left_out(ax, mark):
    """On an axis to a million it would be too narrow to see; the bar ends at its value."""
    end = draw_bar(ax, mark, PLACE, (0, 1_000_000), colour=style.ACCENT, of=PAGE)
    assert end == 14_000
    assert pieces(ax) == []


def test_a_bar_left_of_zero_ends_at_zero(ax, figure):
    """Its value is written right of the zero line, clear of the bar."""
    loss = figure("5人", name=("A", "甲")) - figure("8人", measure="other", name=("B", "乙"))
    end = draw_bar(ax, Mark(loss, ("L", "减")), PLACE, (-3, 0), colour=style.MUTED, of=PAGE)
    assert end == 0
    assert ax.patches[0].get_width() == -3


@pytest.mark.parametrize(("top", "seen"), [(20_000, True), (40_000, False)])
def test_a_dot_hides_a_range_narrower_than_itself(ax, mark, top, seen):
    """A thousand is a twentieth of the shorter axis, and a fortieth of the longer one."""
    draw_dot_range(ax, 3, mark, (0, top), colour=style.ACCENT, of=PAGE)
    assert pieces(ax) == ([[[3, 13_500], [3, 14_500]]] if seen else [])
