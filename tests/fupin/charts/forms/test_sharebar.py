"""A share bar: parts laid end to end, that add up to the whole."""

from __future__ import annotations

import pytest

from fupin import charts, style


def test_a_share_bar_lays_its_parts_end_to_end(made, drawn):
    """Parts begin where the one before ends, and reach the whole."""
    bar = drawn(made("sharebar"))
    assert bar.widths == [50, 35, 10, 5]
    assert bar.starts == [0, 50, 85, 95]
    assert bar.ax.get_xlim() == (0, 100)


def test_a_share_bar_says_the_share_of_an_amount(figure, said, drawn):
    """Parts of an amount carry their share of the whole, computed."""
    whole, town, firm = (
        figure(f"{n}元", "yuan", name=(f"Part of {n}", f"{n}元部分")) for n in (100, 51, 49)
    )
    chart = charts.sharebar([town, firm], said, whole=whole)
    assert {"51 (51 %)", "49 (49 %)"} <= set(drawn(chart).texts)
    assert [mark.role for mark in chart.marks] == ["value", "value", "whole"]
    assert [mark.label[0] for mark in chart.parts] == ["Part of 51", "Part of 49"]


def test_parts_have_one_colour_each_and_a_gap_between(made, drawn):
    """Neighbours differ in colour, and a white line stands where one ends."""
    bar = drawn(made("sharebar"))
    assert bar.colours == list(style.PALETTE[:4])
    assert bar.upright == [(50, [0, 1]), (85, [0, 1]), (95, [0, 1])]


def test_labels_stand_under_their_parts_in_order(made, drawn):
    """With room, each value stands under the bar, further right than the one before."""
    bar = drawn(made("sharebar"))
    places = [bar.place(text) for text in ("50 %", "35 %", "10 %", "5 %")]
    lefts = [x for x, _ in places]
    assert lefts == sorted(lefts)
    assert len({round(y, 3) for _, y in places}) == 1


def test_labels_without_room_become_a_legend(figure, said, drawn):
    """Four narrow parts with long names are named one below the other, each with its colour."""
    items = [
        figure(f"{share}%", "percent", name=(f"A part with a long name, {n}", f"名称很长的部分{n}"))
        for n, share in enumerate((96, 1, 1, 1, 1))
    ]
    bar = drawn(charts.sharebar(items, said, size="column"))
    places = [
        bar.place(f"A part with a long name, {n}: {'96' if not n else '1'} %") for n in range(5)
    ]
    assert len({x for x, _ in places}) == 1
    heights = [y for _, y in places]
    assert heights == sorted(heights)
    assert bar.widths == [96, 1, 1, 1, 1]


def test_rounded_parts_fill_the_bar(several, said, drawn):
    """Three rounded thirds, 99.9 together, are drawn on an axis as long as they are."""
    parts = several("33.3%", "33.3%", "33.3%", unit="percent", precision="rounded")
    bar = drawn(charts.sharebar(parts, said))
    assert bar.ax.get_xlim()[1] == pytest.approx(99.9)
    assert bar.starts == pytest.approx([0, 33.3, 66.6])


def test_parts_short_of_the_whole_are_refused(several, said, beats):
    """The error says the sum, the whole, and two forms that fit."""
    assert beats(charts.sharebar, several("50%", "40%", unit="percent"), said) == (
        "charts.sharebar has parts that do not make the whole.",
        "50 % + 40 % = 90; the whole is 100 %.",
        "Use charts.bars, or charts.steps where each lies within the one before.",
    )


def test_counts_without_their_whole_are_refused(several, said, beats):
    """People may be all there is or not; the error asks for the whole."""
    assert beats(charts.sharebar, several(5, 4), said) == (
        "charts.sharebar does not know the whole.",
        "Parts in people do not say what they add up to; percents do.",
        "Give whole=fupin.get(...), or use charts.bars.",
    )


def test_one_part_is_refused(several, said, beats):
    """A bar with one part shows nothing of it; the number line is named."""
    assert beats(charts.sharebar, several("40%", unit="percent"), said) == (
        "charts.sharebar needs 2 figures or more.",
        "It has 1: Figure 1: 40 %.",
        "Use charts.numberline for one share.",
    )
