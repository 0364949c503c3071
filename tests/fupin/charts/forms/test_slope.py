"""A slope: each series as one line between two dates."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.colors import to_hex

from fupin import charts, style


def test_a_slope_joins_two_dates(made, drawn):
    """Each series is one line from its first value to its second."""
    lines = [tuple(line.get_ydata()) for line in drawn(made("slope")).ax.lines]
    assert lines == [(28.3, 8.3), (25.26, 6.04), (25.32, 6.0)]


def test_the_dates_stand_at_the_ends(made, drawn):
    """The earlier date is on the left, whatever the order of the figures."""
    slope = drawn(made("slope"))
    (left, top), (right, level) = slope.place("end of 2015"), slope.place("end of 2018")
    assert left < right
    assert top == level
    assert all(list(line.get_xdata()) == [0, 1] for line in slope.ax.lines)


def test_figures_in_any_order_run_forward_in_time(figure, said, drawn):
    """The second date given first is still the second."""
    items = [figure(f"{n}人", period=y, name=("P", "人")) for n, y in ((9, "2020"), (5, "2015"))]
    assert [list(line.get_ydata()) for line in drawn(charts.slope(items, said)).ax.lines] == [
        [5, 9]
    ]


def test_the_axis_reaches_zero_where_zero_is_near(figure, said, drawn):
    """A fall to a quarter is seen as one; 90 and 100 are not pressed together by a far zero."""
    for pair, low in (((100, 25), 0), ((100, 90), 90)):
        items = [
            figure(f"{n}人", period=year, name=("P", "人"))
            for n, year in zip(pair, ("2015", "2020"), strict=True)
        ]
        assert drawn(charts.slope(items, said)).ax.get_ylim() == (low, 100)


def test_a_highlighted_series_has_the_accent_alone(made, several, figure, said, drawn):
    """One line is coloured, by the name of its series, and the others are grey."""
    chart = made("slope")
    colours = [to_hex(line.get_color()) for line in drawn(chart).ax.lines]
    assert colours == [style.ACCENT, style.MUTED, style.MUTED]
    assert chart.settings() == {"highlight": "Ngari Prefecture"}


def test_ends_at_one_height_have_their_words_apart(figure, said, drawn):
    """Three series that end alike have three values one below the other, on the line's right."""
    items = [
        figure(f"{n}人", period=year, name=(f"Series {k}", f"系列{k}"))
        for k in range(3)
        for n, year in ((100 * (k + 1), "2015"), (60, "2020"))
    ]
    slope = drawn(charts.slope(items, said))
    heights = sorted(slope.place(f"Series {k}")[1] for k in range(3))
    assert all(after - before > 10 for before, after in pairwise(heights))


def test_a_single_series_needs_no_name(figure, said, drawn):
    """Where there is one line, the subtitle names it."""
    items = [
        figure(f"{n}人", period=y, name=("People", "人数")) for n, y in ((5, "2015"), (9, "2020"))
    ]
    texts = drawn(charts.slope(items, said)).texts
    assert "People" not in texts
    assert {"5", "9"} <= set(texts)


def test_a_range_is_an_upright_line_at_its_end(figure, said, drawn):
    """Wider than its dot, it runs from low to high at its date; the note says what it is."""
    items = [
        figure(text, precision="rounded", period=year, name=("P", "人"))
        for text, year in (("1.4万人", "2015"), ("2.3万人", "2020"))
    ]
    chart = charts.slope(items, said)
    assert drawn(chart).upright == [(0, [13_500, 14_500]), (1, [22_500, 23_500])]
    assert "Line through a mark" in " ".join(chart.notes("en"))


def test_one_date_is_refused(several, said, beats):
    """One date has no slope; dots and bars are named."""
    assert beats(charts.slope, several(3, 4), said) == (
        "charts.slope needs two dates.",
        "There are 1: 2020.",
        "Use charts.dots or charts.bars.",
    )


def test_three_dates_are_refused(figure, said, beats):
    """Three dates make a line; the error lists them."""
    items = [figure(f"{y}人", period=str(y), name=("P", "人")) for y in (2018, 2019, 2020)]
    assert beats(charts.slope, items, said) == (
        "charts.slope has two dates only.",
        "There are 3: 2018, 2019, 2020.",
        "Use charts.line, or keep two of them.",
    )


def test_a_series_with_one_end_is_refused(figure, said, beats):
    """The error names the series, and the date that it has."""
    ends = (("A", "甲", 2018), ("A", "甲", 2020), ("B", "乙", 2018))
    items = [figure("5人", period=str(y), name=(en, zh)) for en, zh, y in ends]
    assert beats(charts.slope, items, said) == (
        "charts.slope needs both dates of each series.",
        "B has 2018 only.",
        "Leave it out, or use charts.dots.",
    )


def test_a_highlight_of_no_series_is_refused(made, figure, said, beats):
    """The error lists the series that there are."""
    items = [mark.quantity for mark in made("slope").marks]
    what, why, instead = beats(charts.slope, items, said, highlight="Lhasa")
    assert what == "charts.slope has no series 'Lhasa'."
    assert "'Ngari Prefecture'" in why
    assert instead == "Name one of these."
