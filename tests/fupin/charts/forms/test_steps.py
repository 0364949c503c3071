"""Nested steps: each lies within the one before."""

from __future__ import annotations

from itertools import pairwise

from fupin import charts, style


def test_steps_lie_on_the_track_of_the_first(made, drawn):
    """Each step is a bar of its own length on a track as long as the first."""
    steps = drawn(made("steps"))
    assert steps.widths == [24, 24, 24, 20, 24, 12]
    assert steps.starts == [0] * 6
    assert steps.colours == [style.TRACK, style.ACCENT] * 3


def test_steps_of_rounded_figures_may_touch(vague, figure, said):
    """A step that may be as large as the one before is drawn: the rounding allows it."""
    second = figure("14200人", name=("Finished", "完成"))
    assert len(charts.steps([*vague("1.4万人"), second], said).marks) == 2


def test_steps_keep_the_order_given(several, said, drawn):
    """The widest stands on top because it came first, and the others follow downwards."""
    steps = drawn(charts.steps(several(9, 5, 5), said))
    assert steps.widths[1::2] == [9, 5, 5]
    assert steps.tops[1::2] == sorted(steps.tops[1::2])


def test_a_step_says_its_share_of_the_first(made, drawn):
    """The first step is the hundred per cent, and a note says so."""
    chart = made("steps")
    assert {"24", "20 (83.3 %)", "12 (50 %)"} <= set(drawn(chart).texts)
    assert "100 %: New industry projects." in " ".join(chart.notes("en"))


def test_a_dashed_line_leads_from_step_to_step(made, drawn):
    """It falls from the end of each later step, between the two bars."""
    steps = drawn(made("steps"))
    bars = steps.ax.patches[::2]
    ends = [[above.get_y() + above.get_height(), below.get_y()] for above, below in pairwise(bars)]
    assert [x for x, _ in steps.upright] == [20, 12]
    assert [[round(y, 6) for y in span] for _, span in steps.upright] == [
        [round(y, 6) for y in span] for span in ends
    ]


def test_labels_above_their_bars_leave_no_room_for_the_dashed_line(figure, said, drawn):
    """Where long names stand above the bars, a line there would strike through them."""
    items = [
        figure(f"{n}人", name=(f"A step whose long name fills most of a line, {n}", f"第{n}步"))
        for n in (9, 5)
    ]
    assert not drawn(charts.steps(items, said, size="column")).upright


def test_a_growing_step_is_refused(several, said, beats):
    """The error names both steps with their values."""
    assert beats(charts.steps, several(20, 24), said) == (
        "charts.steps draws each step within the one before.",
        "Figure 2 (24 people) is more than Figure 1 (20 people).",
        "Give the widest step first, or use charts.bars, where nothing lies within.",
    )


def test_steps_from_nothing_are_refused(several, said, beats):
    """Nothing lies within nothing, and no share of it can be told."""
    assert beats(charts.steps, several(0, 0), said) == (
        "charts.steps needs a first step above zero.",
        "The first step, Figure 1, is 0 people.",
        "Use charts.table.",
    )
