"""What is drawn is what the quantities say: lengths, places and counts of the artists."""

from __future__ import annotations

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PatchCollection
from matplotlib.figure import Figure

from fupin import charts, share
from fupin.charts.words import unit_labels


def axes(chart, number: int = 0):
    """Draw a chart and return one of its axes."""
    return chart.draw("en").axes[number]


def lengths(ax) -> list[float]:
    """Return the lengths of all bars."""
    return [patch.get_width() for patch in ax.patches]


def segments(ax) -> list[list]:
    """Return all straight pieces drawn on axes, as lists of points."""
    return [
        piece.tolist()
        for found in ax.collections
        if isinstance(found, LineCollection)
        for piece in found.get_segments()
    ]


def test_bars_are_as_long_as_their_values(made):
    """A bar starts at zero and is as long as its quantity, largest first."""
    chart = made("bars")
    ax = axes(chart)
    assert lengths(ax) == [float(mark.quantity.value) for mark in chart.marks]
    assert lengths(ax) == sorted(lengths(ax), reverse=True)
    assert all(patch.get_x() == 0 for patch in ax.patches)
    assert ax.get_xlim()[0] == 0


def test_bars_keep_the_order_given(several, said):
    """With order="given" the first figure stands on top."""
    chart = charts.bars(several(1, 3, 2), said, order="given")
    tops = [patch.get_y() for patch in axes(chart).patches]
    assert lengths(axes(chart)) == [1, 3, 2]
    assert tops == sorted(tops)


def test_bars_show_a_loss_left_of_zero(figure, said):
    """A difference below zero is drawn to the left of the zero line."""
    first, second = (figure(f"{n}人", name=(f"F{n}", f"数{n}")) for n in (3, 8))
    loss = (first - second).named("Loss", "减少")
    ax = axes(charts.bars([loss, (second - first).named("Gain", "增加")], said))
    assert sorted(lengths(ax)) == [-5, 5]
    assert ax.get_xlim()[0] == -5


def test_bars_draw_the_intervals_that_the_eye_can_see(figure, said):
    """A range of a sixteenth is drawn from low to high; an exact figure has none."""
    vague = figure("1.6亿元", "yuan", precision="rounded", name=("Vague", "约数"))
    exact = figure("100000000元", "yuan", name=("Exact", "确数"))
    chart = charts.bars([vague, exact], said)
    drawn = [piece for piece in segments(axes(chart)) if piece[0][1] == piece[1][1]]
    assert [[x for x, _ in piece] for piece in drawn] == [[155_000_000, 165_000_000]]
    assert "Line through a mark" in " ".join(chart.notes("en"))


def test_bars_leave_out_intervals_too_thin_to_see(figure, said):
    """A range of a ten-thousandth of the axis is neither drawn nor explained."""
    money = [
        figure(f"{n}.05万元", "yuan", precision="rounded", name=(f"M{n}", f"款{n}"))
        for n in (6000, 7000)
    ]
    chart = charts.bars(money, said)
    assert not [piece for piece in segments(axes(chart)) if piece[0][1] == piece[1][1]]
    assert not chart.notes("en")


def test_highlighted_bars_have_the_accent_alone(several, said):
    """One bar is coloured, by label, and the others step back."""
    ax = axes(charts.bars(several(3, 2, 1), said, highlight="数字2"))
    colours = [patch.get_facecolor() for patch in ax.patches]
    assert colours[0] == colours[2] != colours[1]


def test_dots_stand_at_their_values_with_their_intervals(figure, said):
    """A dot stands at its value and its line runs from low to high."""
    items = [
        figure(f"{text}万人", precision="rounded", name=(f"About {text}", f"约{text}"))
        for text in ("1.4", "2.3")
    ]
    ax = axes(charts.dots(items, said))
    assert [line.get_xdata()[0] for line in ax.lines] == [23_000, 14_000]
    ranges = [[x for x, _ in p] for p in segments(ax)]
    assert [22_500, 23_500] in ranges
    assert [13_500, 14_500] in ranges


def test_dots_may_start_above_zero_or_at_it(several, said):
    """The axis hugs the figures unless zero is asked for."""
    items = several(101, 109)
    assert axes(charts.dots(items, said)).get_xlim()[0] >= 100
    assert axes(charts.dots(items, said, zero=True)).get_xlim()[0] == 0


def test_a_share_bar_lays_its_parts_end_to_end(made):
    """Parts begin where the one before ends, and reach the whole."""
    ax = axes(made("sharebar"))
    assert lengths(ax) == [50, 35, 10, 5]
    assert [patch.get_x() for patch in ax.patches] == [0, 50, 85, 95]
    assert ax.get_xlim() == (0, 100)


def test_a_share_bar_says_the_share_of_an_amount(figure, said):
    """Parts of an amount carry their share of the whole, computed."""
    whole, town, firm = (
        figure(f"{n}元", "yuan", name=(f"Part of {n}", f"{n}元部分")) for n in (100, 51, 49)
    )
    chart = charts.sharebar([town, firm], said, whole=whole)
    texts = [text.get_text() for text in chart.draw("en").texts]
    assert {"51 (51 %)", "49 (49 %)"} <= set(texts)
    assert [mark.role for mark in chart.marks] == ["value", "value", "whole"]


def test_steps_lie_on_the_track_of_the_first(made):
    """Each step is a bar of its own length on a track as long as the first."""
    assert lengths(axes(made("steps"))) == [24, 24, 24, 20, 24, 12]


def test_steps_of_rounded_figures_may_touch(figure, said):
    """A step that may be as large as the one before is drawn: the rounding allows it."""
    first = figure("1.4万人", precision="rounded", name=("Started", "开始"))
    second = figure("14200人", name=("Finished", "完成"))
    assert len(charts.steps([first, second], said).marks) == 2


def test_funds_are_bars_and_the_reference_is_a_line(made):
    """Received and paid out are bars; the plan is a line across them at its value."""
    chart = made("funds")
    ax = axes(chart)
    assert lengths(ax) == [3_699_000_000, 3_620_000_000]
    assert [3_629_000_000] * 2 in [[x for x, _ in piece] for piece in segments(ax)]
    assert chart.marks[0].role == "reference"


def test_a_slope_joins_two_dates(made):
    """Each series is one line from its first value to its second."""
    chart = made("slope")
    lines = [tuple(line.get_ydata()) for line in axes(chart).lines]
    assert lines == [(28.3, 8.3), (25.26, 6.04), (25.32, 6.0)]


def test_a_unit_grid_has_a_square_for_each_thing(made):
    """Seventy squares are filled and the rest of the 206 are pale."""
    grids = [c for c in axes(made("units")).collections if isinstance(c, PatchCollection)]
    assert [len(grid.get_paths()) for grid in grids] == [70, 136]


def test_a_unit_grid_says_how_many_squares_are_pale(made):
    """The key's second line counts the rest, lest the pale squares be read as the whole."""
    said = [text.get_text() for text in made("units").draw("en").texts]
    assert any("206 people; pale: the other 136 people" in line for line in said)


def test_a_unit_grid_fills_the_last_square_in_part(figure, said):
    """With ten to a square, 25 people are two squares and a half."""
    chart = charts.units(figure("25人"), said, per=10)
    grid = axes(chart).collections[0]
    widths = [path.get_extents().width for path in grid.get_paths()]
    assert len(widths) == 3
    assert widths[2] == pytest.approx(widths[0] / 2)
    assert "One square: 10 people." in chart.notes("en")


def test_a_number_line_has_dots_and_diamonds(made):
    """Figures are dots and references diamonds, each at its value."""
    chart = made("numberline")
    drawn = [(line.get_marker(), float(line.get_xdata()[0])) for line in axes(chart).lines[1:]]
    values = [mark.value for mark in chart.marks]
    assert drawn == list(zip("oDDD", values, strict=True))


def test_a_timeline_has_amounts_and_spans_of_time(made):
    """Bars are the amounts; the longer period has the longer piece of the line of time."""
    figure = made("timeline").draw("en")
    assert lengths(figure.axes[0]) == [2_700_000, 6_652_200]
    spans = [line.get_ydata() for line in figure.axes[1].lines]
    first, second = (stop - start for start, stop in spans)
    assert first / second == pytest.approx(13)


def test_multiples_have_a_panel_and_a_scale_for_each_unit(made):
    """Only units with two figures or more have bars; a lone figure is written large."""
    chart = made("multiples")
    figure = chart.draw("en")
    assert len(chart.panels) == 7
    assert [sorted(lengths(ax)) for ax in figure.axes] == [[78, 105, 110]]
    assert max(figure.texts, key=lambda text: text.get_fontsize()).get_text() in {
        "80", "14,189", "131.32 million", "5,893", "298", "1,600",
    }  # fmt: skip


def test_a_table_sets_every_figure_as_it_was_printed(made, lang):
    """Each row has label, value and print."""
    chart = made("table")
    texts = "".join(text.get_text() for text in chart.draw(lang).texts)
    for mark in chart.marks:
        assert mark.quantity.text(lang).replace(" ", "") in texts.replace(" ", "")
        assert mark.quantity.observation.printed in texts


def test_a_chart_draws_in_the_place_of_given_axes(several, said):
    """With axes of the caller's, bars and words stay within their place and no figure is made."""
    figure = Figure(figsize=(10, 4))
    renderer = FigureCanvasAgg(figure).get_renderer()
    left, right = figure.subplots(1, 2)
    place = left.get_position()
    chart = charts.bars(several(3, 2, 1), said, ax=left)
    assert figure.axes == [left, right]
    assert lengths(left) == [3, 2, 1]
    to_shares = figure.transFigure.inverted()
    boxes = [text.get_window_extent(renderer).transformed(to_shares) for text in figure.texts]
    assert all(place.x0 - 0.01 <= box.x0 and box.x1 <= place.x1 + 0.01 for box in boxes)
    assert chart.draw("zh") is not figure


@pytest.mark.parametrize(
    ("part", "whole", "english", "chinese"),
    [
        ("12个", "24个", "50 %", "50%"),
        ("20个", "24个", "83.3 %", "83.3%"),
        ("36.20亿个", "36.29亿个", "99.7 to 99.8 %", "99.7%至99.8%"),
        ("1.4万个", "2.33万个", "57.8 to 62.4 %", "57.8%至62.4%"),
        ("24个", "24个", "100 %", "100%"),
    ],
)
def test_a_share_is_as_exact_as_its_figures(part, whole, english, chinese, figure):
    """A decimal where the interval allows it; what falls short of 100 never reads 100."""
    sizes = ["rounded" if "." in text else "exact" for text in (part, whole)]
    low, high = (
        figure(text, "project", precision=size, name=(text, text))
        for text, size in zip((part, whole), sizes, strict=True)
    )
    of = share(low, high)
    assert unit_labels.share_text(of, "en") == english
    assert unit_labels.share_text(of, "zh") == chinese


def test_a_table_labels_what_its_columns_do_not_say(figure, said):
    """With a column of periods the label does not repeat the period."""
    items = [
        figure(f"{year}人", period=str(year), name=("People", "人数")) for year in (2019, 2020)
    ]
    beside = charts.table(items, said, columns=("when",))
    assert [mark.label[0] for mark in beside.marks] == ["People", "People"]
    assert [mark.label[0] for mark in charts.table(items, said).marks] == ["2019", "2020"]
