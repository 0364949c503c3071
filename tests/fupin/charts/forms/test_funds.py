"""Funds: what was received and spent, against a reference."""

from __future__ import annotations

import pytest

from fupin import charts, style


def test_funds_are_bars_and_the_reference_is_a_line(made, drawn):
    """Received and paid out are bars; the plan is a line across them at its value."""
    chart = made("funds")
    funds = drawn(chart)
    assert funds.widths == [3_699_000_000, 3_620_000_000]
    assert 3_629_000_000 in [x for x, _ in funds.upright]
    assert chart.marks[0].role == "reference"
    assert [mark.label[0] for mark in chart.flows] == ["Funds received", "Funds disbursed"]


def test_bars_start_at_zero_and_the_longest_fills_the_axis(made, drawn):
    """The axis runs from zero to the largest that any mark may be."""
    chart = made("funds")
    funds = drawn(chart)
    assert funds.starts == [0, 0]
    assert funds.ax.get_xlim() == (0, max(mark.high for mark in chart.marks))
    assert funds.colours == list(style.PALETTE[:2])


def test_the_reference_line_crosses_every_bar(made, drawn):
    """It begins above the first bar and ends below the last."""
    funds = drawn(made("funds"))
    ((top, bottom),) = [ends for x, ends in funds.upright if x == 3_629_000_000]
    assert top < min(funds.tops)
    assert bottom > max(patch.get_y() + patch.get_height() for patch in funds.ax.patches)


def test_each_bar_says_its_share_of_the_reference(made, drawn):
    """A plan overfulfilled reads more than a hundred per cent; the note says of what."""
    chart = made("funds")
    texts = drawn(chart).texts
    received, spent = ([text for text in texts if text.startswith(n)] for n in ("3.699", "3.62"))
    assert received == ["3.699 billion (102 %)"]
    assert spent == ["3.620 billion (99.7 to 99.8 %)"]
    assert "100 %: Investment planned." in " ".join(chart.notes("en"))


def test_the_reference_is_named_above_its_line(made, drawn):
    """Name and value stand at the top of the panel, centred on the line where there is room."""
    funds = drawn(made("funds"))
    (named,) = [text for text in funds.texts if text.startswith("Investment planned")]
    first = funds.figure.get_size_inches()[1] * 72 * (1 - funds.ax.get_position().y1)
    assert named == "Investment planned: 3.629 billion"
    assert funds.place(named)[1] > first


def test_ranges_wide_enough_to_see_are_drawn(vague, figure, said, drawn):
    """A rounded amount has its range as an error bar, explained in a note."""
    plan = figure("2亿元", "yuan", name=("Plan", "规划"))
    chart = charts.funds(vague("1.6亿元", "2.4亿元", unit="yuan"), said, reference=plan)
    assert drawn(chart).across == [[155_000_000, 165_000_000], [235_000_000, 245_000_000]]
    assert "Line through a mark" in " ".join(chart.notes("en"))


@pytest.mark.parametrize("reference", [5, None])
def test_a_reference_without_origin_is_refused(reference, several, said, beats):
    """A bare number is no plan; the error shows what was given."""
    assert beats(charts.funds, several("3元", unit="yuan"), said, reference=reference) == (
        "charts.funds needs a reference.",
        f"reference is {reference!r}, no quantity.",
        "Give reference=fupin.get(...), or use charts.bars.",
    )


def test_a_reference_of_nothing_is_refused(several, figure, said, beats):
    """No share of nothing can be told."""
    nil = figure("0元", "yuan", name=("Nil", "零"))
    assert beats(charts.funds, several("3元", unit="yuan"), said, reference=nil) == (
        "charts.funds has nothing to set against.",
        "Nil (0 yuan) may be 0.",
        "Use charts.bars.",
    )
