"""A legend: coloured squares with their texts, one below the other."""

from __future__ import annotations

from itertools import pairwise

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from fupin import style
from fupin.charts.elements.legend import write_legend
from fupin.charts.layout.canvas import LEADING, Sheet

PAGE = style.size("page")


@pytest.fixture
def written():
    """Return a sheet with a legend of two texts, the first in two lines, and its bottom edge."""
    sheet = Sheet(PAGE, 200)
    blocks = [["One", "and more"], ["Two"]]
    return sheet, write_legend(sheet, (10, 20), blocks, style.PALETTE, indent=15, gap=4)


def test_the_bottom_edge_is_below_all_lines(written):
    """Three lines and two gaps below the top edge."""
    assert written[1] == pytest.approx(20 + 3 * LEADING * PAGE.label + 2 * 4)


def test_each_text_stands_beside_its_colour(written):
    """Squares stand at the left edge, beside the first line of their text."""
    sheet, _ = written
    squares = [each for each in sheet.figure.artists if isinstance(each, Rectangle)]
    assert [to_hex(each.get_facecolor()) for each in squares] == list(style.PALETTE[:2])
    assert [each.get_x() * sheet.width for each in squares] == pytest.approx([10, 10])
    texts = {text.get_text(): text.get_position() for text in sheet.figure.texts}
    assert all(x * sheet.width == pytest.approx(25) for x, _ in texts.values())
    for square, name in zip(squares, ("One", "Two"), strict=True):
        baseline = texts[name][1]
        assert square.get_y() <= baseline <= square.get_y() + square.get_height()


def test_lines_follow_each_other_downwards(written):
    """The second text begins below the last line of the first."""
    heights = [text.get_position()[1] for text in written[0].figure.texts]
    assert all(after < before for before, after in pairwise(heights))
