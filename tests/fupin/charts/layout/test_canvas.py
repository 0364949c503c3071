"""Places in points come out where they were meant, on a whole figure and on a part of one."""

from __future__ import annotations

import pytest

from fupin import style
from fupin.charts.layout.canvas import LEADING, MIDDLE, Sheet, bar, block_height, widest
from fupin.charts.layout.line_breaks import width
from fupin.errors import MissingGlyphError

PAGE = style.size("page")


def test_a_sheet_is_a_figure_of_its_measures(sheet):
    """A point is a 72nd of an inch."""
    assert 72 * sheet.figure.get_size_inches() == pytest.approx([PAGE.width, 400])
    assert (sheet.left, sheet.top, sheet.width, sheet.height) == (0, 0, PAGE.width, 400)


def test_a_sheet_may_be_a_part_of_a_figure(quarter, written):
    """The corner of the given axes is the corner of the sheet."""
    sheet = Sheet(PAGE, 999.0, quarter)
    assert sheet.figure is quarter.get_figure()
    assert (sheet.left, sheet.top) == pytest.approx((360, 180))
    assert (sheet.width, sheet.height) == pytest.approx((360, 180))
    sheet.text(10, 20, "here", 9)
    assert written(sheet) == [("here", pytest.approx(370), pytest.approx(200))]


def test_text_has_its_baseline_where_it_was_asked_for(sheet, written):
    """Position, size and colour are as given."""
    text = sheet.text(30, 50, "A line", 9, colour=style.QUIET, ha="right")
    assert written(sheet) == [("A line", pytest.approx(30), pytest.approx(50))]
    assert (text.get_va(), text.get_ha()) == ("baseline", "right")
    assert (text.get_fontsize(), text.get_color()) == (9, style.QUIET)


def test_a_character_that_the_font_lacks_is_not_drawn(sheet):
    """An empty box is an error, not a picture."""
    with pytest.raises(MissingGlyphError, match="U\\+0F56"):
        sheet.text(0, 0, "བ", 9)


def test_lines_stand_one_leading_apart_and_end_where_they_say(sheet, written):
    """Baselines are evenly apart; the block ends as far down as its height says."""
    bottom = sheet.lines(10, 100, ["One", "Two", "Three"], 10)
    baselines = [y for _, _, y in written(sheet)]
    assert baselines[1] - baselines[0] == pytest.approx(10 * LEADING)
    assert baselines[2] - baselines[1] == pytest.approx(10 * LEADING)
    assert bottom == pytest.approx(100 + block_height(["One", "Two", "Three"], 10))
    assert baselines[0] - 0.7 * 10 > 100
    assert baselines[2] + 0.2 * 10 < bottom


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_block_has_its_middle_where_it_was_asked_for(count, sheet, written):
    """However many lines, their optical middles lie evenly around the place."""
    sheet.middle(10, 200, ["Line"] * count, 10)
    middles = [y - MIDDLE * 10 for _, _, y in written(sheet)]
    assert sum(middles) / count == pytest.approx(200)


def test_rules_and_blocks_lie_under_marks(sheet):
    """A leader line may cross axes without covering what is drawn on them."""
    rule = sheet.rule(10, 20, 30, 20, thick=2)
    block = sheet.block(10, 300, 40, 50, colour=style.ACCENT)
    ax = sheet.axes(0, 0, 100, 100, xlim=(0, 1), ylim=(0, 1))
    assert max(rule.get_zorder(), block.get_zorder()) < ax.get_zorder()
    assert rule.get_xdata() == pytest.approx((10 / PAGE.width, 30 / PAGE.width))
    assert rule.get_ydata() == pytest.approx([1 - 20 / 400] * 2)
    assert rule.get_linewidth() == 2
    assert block.get_y() == pytest.approx(1 - 350 / 400)
    assert block.get_height() == pytest.approx(50 / 400)
    assert block.get_width() == pytest.approx(40 / PAGE.width)


def test_axes_stand_on_their_rectangle_with_their_limits(sheet):
    """Marks are drawn in the figures' own unit, and nothing else is drawn."""
    ax = sheet.axes(20, 100, 200, 60, xlim=(0, 7e6), ylim=(60, 0))
    place = ax.get_position()
    assert (place.x0, place.width) == pytest.approx((20 / PAGE.width, 200 / PAGE.width))
    assert (1 - place.y1, place.height) == pytest.approx((100 / 400, 60 / 400))
    assert (ax.get_xlim(), ax.get_ylim()) == ((0, 7e6), (60, 0))
    assert not ax.axison


def test_given_axes_are_used_first(quarter):
    """The caller's axes carry the marks; only further axes are new."""
    sheet = Sheet(PAGE, 0.0, quarter)
    first = sheet.axes(0, 90, 180, 90, xlim=(0, 1), ylim=(0, 1))
    second = sheet.axes(0, 0, 180, 90, xlim=(0, 1), ylim=(0, 1))
    assert first is quarter
    assert quarter.get_position().bounds == pytest.approx((0.5, 0, 0.25, 0.25))
    assert sheet.figure.axes == [first, second]


def test_a_bar_spans_what_it_is_given(sheet):
    """From start to stop, around its middle; a bar over another is drawn later."""
    ax = sheet.axes(0, 0, 100, 100, xlim=(-10, 10), ylim=(0, 100))
    under, over = (bar(ax, 50, (-2, 5), 8, style.ACCENT, over=n) for n in (0, 1))
    assert (under.get_x(), under.get_width()) == (-2, 7)
    assert (under.get_y(), under.get_height()) == (46, 8)
    assert under.get_zorder() < over.get_zorder()
    assert list(ax.patches) == [under, over]


def test_the_widest_text_counts():
    """Of no texts the widest is nothing wide."""
    assert widest(["a", "wide", "阿里地区"], 10) == width("阿里地区", 10) == pytest.approx(40)
    assert widest([], 10) == 0
    assert block_height([], 10) == 0
