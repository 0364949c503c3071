"""A timeline: amounts beside the time they belong to."""

from __future__ import annotations

import pytest

from fupin import charts


def spans(drawn) -> list[list[float]]:
    """Return the pieces of the time axis, in points from the top of the panel."""
    return [list(line.get_ydata()) for line in drawn.figure.axes[1].lines]


def test_a_timeline_has_amounts_and_spans_of_time(made, drawn):
    """Bars are as long as the amounts; the longer period has the longer piece of the time axis."""
    timeline = drawn(made("timeline"))
    assert timeline.widths == [2_700_000, 6_652_200]
    first, second = (stop - start for start, stop in spans(timeline))
    assert first / second == pytest.approx(13)


def test_time_runs_down_without_gap_or_overlap(made, drawn):
    """2003 to 2015 stands above 2018, two years of nothing between them."""
    (top, end), (start, bottom) = spans(drawn(made("timeline")))
    assert top < end < start < bottom
    assert (start - end) / (bottom - start) == pytest.approx(2)


def test_bars_start_at_zero_and_the_longest_fills_the_axis(made, drawn):
    """The axis runs from zero to the largest that any mark may be."""
    chart = made("timeline")
    timeline = drawn(chart)
    assert timeline.starts == [0, 0]
    assert timeline.ax.get_xlim() == (0, max(mark.high for mark in chart.marks))


def test_figures_stand_in_the_order_of_time(figure, said, drawn):
    """The order given does not count; the earliest stands on top."""
    items = [figure(f"{n}人", period=str(y), name=("P", "人")) for n, y in ((3, 2020), (5, 2011))]
    timeline = drawn(charts.timeline(items, said))
    assert timeline.widths == [5, 3]
    assert timeline.tops == sorted(timeline.tops)
    assert timeline.place("2011")[1] < timeline.place("2020")[1]


def test_rows_of_crowded_years_keep_apart(figure, said, drawn):
    """Two neighbouring years in thirty have rows that do not touch."""
    items = [
        figure(f"{year - 1900}人", period=str(year), name=("P", "人"))
        for year in (1990, 1991, 2020)
    ]
    patches = drawn(charts.timeline(items, said)).ax.patches
    first, second, _ = sorted(patches, key=lambda patch: patch.get_y())
    assert second.get_y() > first.get_y() + first.get_height()


def test_the_dates_stand_beside_the_bars_and_not_in_their_labels(made, drawn):
    """A label says what, the column of dates says when."""
    chart = made("timeline")
    timeline = drawn(chart)
    assert {"2003–2015", "2018"} <= set(timeline.texts)
    assert not any("20" in mark.label[0] for mark in chart.marks)


def test_ranges_wide_enough_to_see_are_drawn(figure, said, drawn):
    """A rounded amount has its range as an error bar, explained in a note."""
    items = [
        figure(f"{n}万人", precision="rounded", period=str(year), name=("P", "人"))
        for n, year in (("1.4", 2011), ("2.6", 2012))
    ]
    chart = charts.timeline(items, said)
    assert drawn(chart).across == [[13_500, 14_500], [25_500, 26_500]]
    assert "Line through a mark" in " ".join(chart.notes("en"))


def test_one_date_is_refused(several, said, beats):
    """Where all figures are of one date, bars do better."""
    assert beats(charts.timeline, several(3, 4), said) == (
        "charts.timeline needs two dates or more.",
        "There is one: 2020.",
        "Use charts.bars, which needs no time.",
    )


def test_an_amount_below_zero_is_refused(figure, said, beats):
    """A loss has no length on an axis from zero; dots are named."""
    items = [figure(f"{n}人", period=str(y), name=("P", "人")) for n, y in ((3, 2019), (8, 2019))]
    loss = (items[0] - items[1]).named("Loss", "减少")
    other = figure("4人", period="2020", name=("P", "人"))
    what, why, instead = beats(charts.timeline, [loss, other], said)
    assert what == "charts.timeline cannot show figures below zero."
    assert why == "Loss: −5 people"
    assert instead == "Use charts.dots."
