"""A number line: figures above it, references below it, each at its value."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_hex
from matplotlib.lines import Line2D

from fupin import charts, style


def places(drawn) -> list[tuple[float, str]]:
    """Return where each mark stands on the line, with its shape."""
    return [
        (line.get_xdata()[0], line.get_marker())
        for line in drawn.ax.lines
        if line.get_marker() not in ("None", None, "")
    ]


def test_a_number_line_has_dots_and_diamonds(made, drawn):
    """Every mark stands at its value; the figure is round, references are diamonds."""
    chart = made("numberline")
    assert places(drawn(chart)) == [
        (mark.value, "o" if mark.role == "value" else "D") for mark in chart.marks
    ]
    assert [mark.role for mark in chart.marks] == ["value", "reference", "reference", "reference"]


def test_figures_stand_above_the_line_and_references_below(several, figure, said, drawn):
    """Their names stand on different sides of the numbers of the axis."""
    reference = figure("60人", name=("Standard", "标准"))
    line = drawn(charts.numberline(several(30), said, references=[reference]))
    assert line.place("Figure 1")[1] < line.place("20")[1] < line.place("Standard")[1]


def test_a_leader_line_joins_each_label_to_its_place(several, figure, said, drawn):
    """Beside every label stands an upright rule at the place of its mark."""
    line = drawn(charts.numberline(several(30, 60), said))
    box = line.ax.get_position()
    low, high = line.ax.get_xlim()
    wanted = [box.x0 + (value - low) / (high - low) * box.width for value in (30, 60)]
    upright = {
        round(rule.get_xdata()[0], 6)
        for rule in line.figure.artists
        if isinstance(rule, Line2D) and rule.get_xdata()[0] == rule.get_xdata()[1]
    }
    assert {round(x, 6) for x in wanted} <= upright


def test_a_number_under_a_leader_line_is_left_out(several, figure, said, drawn):
    """A reference at 40 has its leader line where the axis's 40 would stand."""
    reference = figure("40人", name=("Standard", "标准"))
    texts = drawn(charts.numberline(several(80), said, references=[reference])).texts
    assert {"0", "20", "60", "80"} <= set(texts)
    assert texts.count("40") == 1  # the reference's own value


def test_labels_that_would_meet_stand_in_two_tiers(figure, said, drawn):
    """Figures close together have their labels one above the other or on both sides."""
    items = [
        figure(f"{n}人", name=(f"A rather long name for {n}", f"{n}的名称")) for n in (48, 50, 52)
    ]
    line = drawn(charts.numberline(items, said, size="column"))
    heights = {round(line.place(str(n))[1]) for n in (48, 50, 52)}
    assert len(heights) > 1


def test_the_line_reaches_zero_unless_told_otherwise(several, said, drawn):
    """By default zero is on the line; without it, the axis starts at a round number near the figures."""
    items = several(101, 109)
    assert drawn(charts.numberline(items, said)).ax.get_xlim()[0] == 0
    near = charts.numberline(items, said, zero=False)
    assert drawn(near).ax.get_xlim() == (100, 110)
    assert near.settings() == {"axis": "not from zero"}


def test_a_range_is_a_thick_piece_of_the_line(vague, said, drawn):
    """It runs from low to high in the colour of its mark, and the note says what it is."""
    chart = charts.numberline(vague("1.6亿元", unit="yuan"), said)
    line = drawn(chart)
    assert [155_000_000, 165_000_000] in line.across
    assert "Line through a mark" in " ".join(chart.notes("en"))


def test_the_figure_has_the_accent_and_references_are_black(made, drawn):
    """Colour tells what the chart is about from what it is set against."""
    lines = drawn(made("numberline")).ax.lines
    colours = [to_hex(line.get_color()) for line in lines if line.get_marker() in ("o", "D")]
    assert colours == [style.ACCENT, style.INK, style.INK, style.INK]


def test_one_reference_needs_no_list(several, figure, said):
    """A single quantity is taken as a list of one."""
    reference = figure("40人", name=("Standard", "标准"))
    chart = charts.numberline(several(80), said, references=reference)
    assert [mark.role for mark in chart.marks] == ["value", "reference"]


def test_seven_figures_are_refused(several, said, beats):
    """Dots are named, which have a row for each."""
    assert beats(charts.numberline, several(*range(7)), said) == (
        "charts.numberline shows 6 figures at most.",
        "It has 7.",
        "Use charts.dots.",
    )


def test_labels_too_close_to_be_told_apart_are_refused(figure, said, beats):
    """Three figures at one value have one leader line, and no room for three labels."""
    items = [figure("5人", name=(f"Figure {n}", f"数{n}")) for n in range(3)]
    what, why, instead = beats(charts.numberline(items, said).draw)
    assert what == "charts.numberline has no room for its labels."
    assert why == "3 stand too close on 430 points: 5, 5, 5."
    assert instead == "Use charts.dots."


@pytest.mark.parametrize("traits", [{"population": "others"}, {"period": "2019"}])
def test_figures_that_do_not_compare_may_be_references(traits, figure, several, said):
    """What could not stand above the line may stand below it: only units count there."""
    other = figure("4人", name=("Other", "其他"), **traits)
    assert charts.numberline(several(5), said, references=[other])
