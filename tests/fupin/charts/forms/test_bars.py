"""Bars: amounts of one kind, compared by length from zero."""

from __future__ import annotations

from itertools import pairwise

import pytest

from fupin import charts, style


def test_bars_are_as_long_as_their_values(made, drawn):
    """A bar starts at zero and is as long as its quantity, largest first."""
    chart = made("bars")
    bars = drawn(chart)
    assert bars.widths == [float(mark.quantity.value) for mark in chart.marks]
    assert bars.widths == sorted(bars.widths, reverse=True)
    assert all(start == 0 for start in bars.starts)
    assert bars.ax.get_xlim()[0] == 0


def test_bars_keep_the_order_given(several, said, drawn):
    """With order="given" the first figure stands on top."""
    bars = drawn(charts.bars(several(1, 3, 2), said, order="given"))
    assert bars.widths == [1, 3, 2]
    assert bars.tops == sorted(bars.tops)


def test_bars_are_equally_thick_and_keep_apart(made, drawn):
    """Length alone tells bars apart: thickness and distance are the same for all."""
    patches = drawn(made("bars")).ax.patches
    thick = {round(patch.get_height(), 6) for patch in patches}
    middles = [patch.get_y() + patch.get_height() / 2 for patch in patches]
    steps = [after - before for before, after in pairwise(middles)]
    assert len(thick) == 1
    assert steps == pytest.approx([steps[0]] * len(steps))
    assert steps[0] > thick.pop()


def test_bars_show_a_loss_left_of_zero(figure, said, drawn):
    """A difference below zero is drawn to the left of the zero line."""
    first, second = (figure(f"{n}人", name=(f"F{n}", f"数{n}")) for n in (3, 8))
    loss = (first - second).named("Loss", "减少")
    bars = drawn(charts.bars([loss, (second - first).named("Gain", "增加")], said))
    assert sorted(bars.widths) == [-5, 5]
    assert bars.ax.get_xlim() == (-5, 5)
    assert [x for x, _ in bars.upright] == [0]


def test_bars_draw_the_intervals_that_the_eye_can_see(figure, said, drawn):
    """A range of a sixteenth is drawn from low to high; an exact figure has none."""
    vague = figure("1.6亿元", "yuan", precision="rounded", name=("Vague", "约数"))
    exact = figure("100000000元", "yuan", name=("Exact", "确数"))
    chart = charts.bars([vague, exact], said)
    assert drawn(chart).across == [[155_000_000, 165_000_000]]
    assert "Line through a mark" in " ".join(chart.notes("en"))


def test_a_visible_interval_has_two_caps(vague, said, drawn):
    """The ends of a range are marked, so that it is told from a line that runs on."""
    bars = drawn(charts.bars(vague("1.6亿元", "2.4亿元", unit="yuan"), said))
    ends = [x for x, (top, bottom) in bars.upright if x]
    assert ends == [235_000_000, 245_000_000, 155_000_000, 165_000_000]


def test_bars_leave_out_intervals_too_thin_to_see(vague, said, drawn):
    """A range of a ten-thousandth of the axis is neither drawn nor explained."""
    chart = charts.bars(vague("6000.05万元", "7000.05万元", unit="yuan"), said)
    assert not drawn(chart).across
    assert not chart.notes("en")


def test_highlighted_bars_have_the_accent_alone(several, said, drawn):
    """One bar is coloured, by label, and the others are grey."""
    chart = charts.bars(several(3, 2, 1), said, highlight="数字2")
    assert drawn(chart).colours == [style.MUTED, style.ACCENT, style.MUTED]
    assert chart.settings() == {"highlight": "数字2"}


def test_without_a_highlight_all_bars_have_the_accent(several, said, drawn):
    """Nothing is set off, so nothing is grey."""
    chart = charts.bars(several(3, 2), said)
    assert drawn(chart).colours == [style.ACCENT] * 2
    assert chart.settings() == {}


def test_the_value_stands_right_of_its_bar(several, said, drawn):
    """Each number stands beyond the end of its bar, a longer bar's further right."""
    bars = drawn(charts.bars(several(300, 200, 100), said))
    rights = [bars.place(text)[0] for text in ("300", "200", "100")]
    left, width = (
        bars.ax.get_position().x0 * bars.figure.get_figwidth() * 72,
        bars.ax.get_position().width * bars.figure.get_figwidth() * 72,
    )
    ends = [left + width * share for share in (1, 2 / 3, 1 / 3)]
    gaps = [right - end for right, end in zip(rights, ends, strict=True)]
    assert gaps == pytest.approx([gaps[0]] * 3)
    assert gaps[0] > 0


def test_the_value_of_a_loss_stands_right_of_zero(figure, said, drawn):
    """The bar runs to the left, so the number beyond the zero line is clear of it."""
    first, second = (figure(f"{n}人", name=(f"F{n}", f"数{n}")) for n in (3, 8))
    pair = [(first - second).named("Loss", "减少"), (second - first).named("Gain", "增加")]
    bars = drawn(charts.bars(pair, said))
    box, points = bars.ax.get_position(), bars.figure.get_figwidth() * 72
    zero = (box.x0 + box.width / 2) * points
    gap = bars.place("5")[0] - (box.x0 + box.width) * points
    assert gap > 0
    assert bars.place("−5")[0] - zero == pytest.approx(gap)


def test_bars_from_nothing_but_zeros_are_drawn(several, said, drawn):
    """Two zeros have no length, and an axis all the same."""
    bars = drawn(charts.bars(several(0, 0), said))
    assert bars.widths == [0, 0]
    assert bars.ax.get_xlim() == (0, 1)


def test_a_note_mark_stands_on_label_and_note(figure, said, drawn):
    """The dagger behind a label leads to the note with the same dagger."""
    items = [
        figure("5人", name=("A", "甲"), flags=(("Odd", "反常"),)),
        figure("4人", name=("B", "乙")),
    ]
    texts = drawn(charts.bars(items, said)).texts
    assert {"A†", "B", "† Odd."} <= set(texts)


def test_bars_are_never_cut_off(several, said, beats):
    """An axis that would start above zero is refused; dots are named."""
    assert beats(charts.bars, several(101, 109), said, start=90) == (
        "charts.bars starts at zero, not at 90.",
        "A bar is read by its length; cut off, twice as long is not twice as much.",
        "Use charts.dots, whose axis may start anywhere.",
    )


def test_a_lone_bar_is_refused(figure, said, beats):
    """One bar compares nothing; the error says the figure that there is."""
    assert beats(charts.bars, figure("5人"), said) == (
        "charts.bars needs 2 figures or more.",
        "It has 1: Figure: 5 people.",
        "Say one figure in a sentence, or use charts.numberline.",
    )
