"""An axis of round numbers, fitted to its room."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin import style
from fupin.charts.elements.value_axis import (
    ValueAxis,
    bar_limits,
    dot_limits,
    draw_grid_lines,
    fit_axis,
    write_tick_labels,
)
from fupin.charts.layout.canvas import Sheet
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.line_breaks import width
from fupin.charts.marks import Mark

PAGE = style.size("page")


@pytest.fixture
def mark(figure):
    """Return a function that makes a mark of a print: ``mark("1.4万人")``."""

    def make(text: str) -> Mark:
        return Mark(figure(text, precision="rounded" if "万" in text else "exact"), (text, text))

    return make


def test_a_number_stands_in_proportion():
    """The first number is at the start of the axis and the last at its end."""
    axis = ValueAxis([Fraction(100), Fraction(150), Fraction(200)], ["100", "150", "200"])
    assert axis.limits == (100, 200)
    assert [axis.at(number, 80) for number in (100, 125, 200)] == [0, 20, 80]


def test_a_narrow_axis_has_fewer_numbers():
    """As the room shrinks numbers go, and the texts that are left fit side by side."""
    counts = []
    for room in (400, 150, 90, 10):
        axis = fit_axis((0, 1_000_000), room, PAGE, "en", "person")
        counts.append(len(axis.numbers))
        if room > 10:
            assert sum(width(text, PAGE.small) for text in axis.texts) < room
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1] == 2


def test_numbers_at_the_ends_stay_within_the_edges_and_avoid_lines():
    """The outermost are moved in; a number that a line would strike through is left out."""
    axis = ValueAxis([Fraction(0), Fraction(50), Fraction(100)], ["0", "50", "100"])
    sheet = Sheet(PAGE, 100)
    write_tick_labels(sheet, axis, (20, 200), 50, (20, 220), avoided=[121])
    found = {text.get_text(): text.get_position()[0] * sheet.width for text in sheet.figure.texts}
    assert found == pytest.approx({
        "0": 20 + width("0", PAGE.small) / 2,
        "100": 220 - width("100", PAGE.small) / 2,
    })  # fmt: skip


def test_grid_lines_cross_the_plot_at_their_numbers():
    """The lowest number is at the foot of the plot; each number stands left of its line."""
    axis = ValueAxis([Fraction(0), Fraction(50), Fraction(100)], ["0", "50", "100"])
    sheet = Sheet(PAGE, 200)
    draw_grid_lines(sheet, axis, Box(40, 20, 300, 100))
    lines = [
        [(x * sheet.width, (1 - y) * sheet.height) for x, y in line.get_xydata()]
        for line in sheet.figure.artists
    ]
    for line, y in zip(lines, (120, 70, 20), strict=True):
        assert line == [pytest.approx((40, y)), pytest.approx((340, y))]
    assert [text.get_text() for text in sheet.figure.texts] == ["0", "50", "100"]
    assert all(text.get_position()[0] * sheet.width < 40 for text in sheet.figure.texts)


def test_the_limits_of_dots_hold_every_range(mark):
    """From the least to the most that any mark may be; zero is added if it is asked for."""
    marks = [mark("1.4万人"), mark("23000人")]
    assert dot_limits(marks, zero=False) == (13_500, 23_000)
    assert dot_limits(marks, zero=True) == (0, 23_000)


def test_the_limits_of_bars_hold_zero_and_are_never_equal(mark, figure):
    """Bars are read from zero, to either side of it."""
    five, eight = mark("5人"), mark("8人")
    loss = Mark(
        figure("5人", name=("A", "甲")) - figure("8人", measure="other", name=("B", "乙")),
        ("L", "减"),
    )
    assert bar_limits([five, eight]) == (0, 8)
    assert bar_limits([loss, five]) == (-3, 5)
    assert bar_limits([loss]) == (-3, 0)
    assert bar_limits([mark("0人")]) == (0, 1)
