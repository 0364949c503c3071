"""Dots: figures of one kind on an axis that may start anywhere."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from fupin import charts, style
from fupin.charts.layout.line_breaks import width


def test_dots_stand_at_their_values_with_their_intervals(vague, said, drawn):
    """A dot stands at its value and its line runs from low to high."""
    dots = drawn(charts.dots(vague("1.4万人", "2.3万人"), said))
    assert [line.get_xdata()[0] for line in dots.ax.lines] == [23_000, 14_000]
    assert [22_500, 23_500] in dots.across
    assert [13_500, 14_500] in dots.across


def test_dots_may_start_above_zero_or_at_it(several, said, drawn):
    """The axis starts at a round number near the figures, unless zero is asked for."""
    items = several(101, 109)
    assert drawn(charts.dots(items, said)).ax.get_xlim()[0] >= 100
    assert drawn(charts.dots(items, said, zero=True)).ax.get_xlim()[0] == 0


def test_the_fingerprint_says_where_the_axis_starts(several, said):
    """An axis from zero is another picture, so another fingerprint."""
    items = several(101, 109)
    assert charts.dots(items, said).settings() == {}
    assert charts.dots(items, said, zero=True).settings() == {"axis": "from zero"}


def test_dots_stand_largest_first_or_as_given(several, said, drawn):
    """The order is by value, or the author's; the first stands on top."""
    for order, values in (("value", [3, 2, 1]), ("given", [1, 3, 2])):
        dots = drawn(charts.dots(several(1, 3, 2), said, order=order)).ax.lines
        assert [line.get_xdata()[0] for line in dots] == values
        heights = [line.get_ydata()[0] for line in dots]
        assert heights == sorted(heights)


def test_an_interval_that_its_dot_would_hide_is_not_drawn(vague, said, drawn):
    """A range narrower than a dot is neither drawn nor explained; the guide line stays."""
    chart = charts.dots(vague("100.1万人", "200.1万人"), said)
    dots = drawn(chart)
    assert dots.across == [list(dots.ax.get_xlim())] * 2
    assert not chart.notes("en")


def test_the_numbers_of_the_axis_stand_above_their_rules(several, said, drawn):
    """A rule runs down from each round number, and the outermost are the axis's ends."""
    dots = drawn(charts.dots(several(0, 40), said))
    rules = [x for x, _ in dots.upright]
    assert rules == [0, 10, 20, 30, 40]
    places = [dots.place(text) for text in ("10", "20", "30")]
    assert len({y for _, y in places}) == 1
    assert places[1][0] - places[0][0] == pytest.approx(places[2][0] - places[1][0])


def test_in_given_axes_the_first_number_starts_at_their_edge(figure, said):
    """Axes of the caller's have no margin, so a number at the left end is not moved in by one."""
    page = Figure(figsize=(5, 5))
    ax = page.add_axes((0.2, 0, 0.4, 1))
    items = [
        figure(f"{n}人", name=(f"A name that takes a line of its own {n}", f"名称{n}"))
        for n in (0, 40_000_000)
    ]
    charts.dots(items, said, ax=ax)
    (zero,) = [text for text in page.texts if text.get_text() == "0" and text.get_ha() == "center"]
    assert zero.get_position()[0] * 360 == pytest.approx(72 + width("0", zero.get_fontsize()) / 2)


def test_a_highlighted_dot_has_the_accent_alone(several, said, drawn):
    """One dot is coloured, by label, and the others are grey."""
    chart = charts.dots(several(3, 2, 1), said, highlight=["Figure 2"])
    colours = [to_hex(line.get_color()) for line in drawn(chart).ax.lines]
    assert colours == [style.MUTED, style.ACCENT, style.MUTED]
    assert chart.settings() == {"highlight": "Figure 2"}


def test_a_lone_dot_is_refused(figure, said, beats):
    """One dot compares nothing; the number line is named."""
    assert beats(charts.dots, figure("5人"), said) == (
        "charts.dots needs 2 figures or more.",
        "It has 1: Figure: 5 people.",
        "Use charts.numberline for one figure.",
    )
