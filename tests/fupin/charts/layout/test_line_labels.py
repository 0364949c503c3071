"""Labels of a line chart stand clear of the line and of each other."""

from __future__ import annotations

from itertools import pairwise

import pytest
from matplotlib.colors import to_hex

from fupin import style
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.line_labels import KEY, PlotLabels
from fupin.charts.marks import Mark

PAGE = style.size("page")
PLOT = Box(50, 40, 300, 200)


@pytest.fixture
def labels(sheet):
    """Return a plot from 2000 to 2010 and from 0 to 100."""
    return PlotLabels(sheet, PLOT, (2000, 2010), (0, 100), "en")


@pytest.fixture
def points(several):
    """Return a function that makes the points of a line, a year apart: ``points(3, 2, 1)``."""
    return lambda *numbers: [
        (2000.5 + year, Mark(item, (str(2000 + year),) * 2))
        for year, item in enumerate(several(*numbers))
    ]


def test_times_and_values_have_their_places(labels):
    """Time runs to the right and values upwards, from edge to edge of the plot."""
    assert [labels.x(time) for time in (2000, 2005, 2010)] == [50, 200, 350]
    assert [labels.y(value) for value in (0, 50, 100)] == [240, 140, 40]


def test_ends_far_apart_stand_at_their_values(labels, points, written):
    """Value and name stand right of the plot, each series with a key in its colour."""
    marks = [mark for _, mark in points(80, 20)]
    labels.write_ends(marks, [["80"], ["20"]])
    texts = written(labels.sheet)
    left = PLOT.right + (0.8 + KEY) * PAGE.label
    assert [x for _, x, _ in texts] == pytest.approx([left, left])
    middles = {text: y - 0.36 * PAGE.label for text, _, y in texts}
    assert middles == {"80": pytest.approx(labels.y(80)), "20": pytest.approx(labels.y(20))}
    colours = [to_hex(key.get_facecolor()) for key in labels.sheet.figure.artists]
    assert sorted(colours) == sorted(style.PALETTE[:2])


def test_one_series_needs_no_key(labels, points, written):
    """The label of a lone line begins sooner, without a coloured square."""
    labels.write_ends([mark for _, mark in points(80)], [["80"]])
    assert written(labels.sheet)[0][1] == pytest.approx(PLOT.right + 0.8 * PAGE.label)
    assert not labels.sheet.figure.artists


def test_ends_at_one_height_are_moved_apart(labels, points, written):
    """Labels of equal values do not touch, and stand around the value."""
    marks = [mark for _, mark in points(50, 50, 50)]
    labels.write_ends(marks, [["50", "One"], ["50", "Two"], ["50", "Three"]])
    names = [y for text, _, y in written(labels.sheet) if text != "50"]
    apart = 2 * 1.38 * PAGE.label
    assert [b - a for a, b in pairwise(names)] == pytest.approx([apart] * 2)
    every = [y - 0.36 * PAGE.label for _, _, y in written(labels.sheet)]
    assert sum(every) / len(every) == pytest.approx(labels.y(50))


def test_a_value_stands_on_the_clear_side_of_its_line(labels, points, written):
    """Right of a falling line, left of a rising one, under a trough and over a peak."""
    line = points(90, 60, 20, 60, 90, 60, 10)
    labels.write_points(line)
    found = {x: (text, y) for text, x, y in written(labels.sheet)}
    assert len(found) == 6
    sides = []
    for (time, mark), (x, (text, y)) in zip(line, sorted(found.items()), strict=False):
        assert text == mark.short("en")
        below = y > labels.y(mark.value)
        sides.append(("right" if x > labels.x(time) else "left or middle", below))
    assert sides == [
        ("right", False),
        ("right", False),
        ("left or middle", True),
        ("left or middle", False),
        ("left or middle", False),
        ("right", False),
    ]


def test_the_last_value_is_left_to_the_end_label(labels, points, written):
    """A value is written once: the last stands right of the plot."""
    labels.write_points(points(10, 20, 30))
    assert [text for text, _, _ in written(labels.sheet)] == ["10", "20"]


def test_a_crowd_of_values_is_thinned_to_the_first_and_the_turns(sheet, several, written):
    """Where a value would touch another it is left out; first the start, then the turns have room."""
    labels = PlotLabels(sheet, PLOT, (2000, 2100), (0, 60_000), "en")
    numbers = [10_000 + 500 * n for n in range(50)] + [34_000 - 500 * n for n in range(50)]
    points = [(2000.0 + n, Mark(item, ("x", "x"))) for n, item in enumerate(several(*numbers))]
    labels.write_points(points)
    found = written(sheet)
    texts = [text for text, _, _ in found]
    assert 4 < len(texts) < 20
    assert texts[:2] == ["10,000", "34,500"]


def test_values_keep_their_note_symbols(labels, points, written):
    """A symbol at a value leads to the note below."""
    (start, first), *others = points(10, 20)
    marked = Mark(first.quantity, first.label, note_symbols="†")
    labels.write_points([(start, marked), *others])
    assert [text for text, _, _ in written(labels.sheet)] == ["10†"]


def test_the_first_and_last_period_are_always_written(labels, written):
    """Between them stand as many as have room; each has a tick."""
    labels.write_times({2000 + n / 10: str(1900 + n) for n in range(101)})
    found = sorted(written(labels.sheet), key=lambda each: each[1])
    texts = [text for text, _, _ in found]
    assert (texts[0], texts[-1]) == ("1900", "2000")
    assert 5 < len(texts) < 20
    assert len(labels.sheet.figure.artists) == len(texts)
    assert all(b[1] - a[1] > 2 * PAGE.small for a, b in pairwise(found))
    assert all(y > PLOT.bottom for _, _, y in found)


@pytest.mark.parametrize(
    ("period", "text"),
    [("2015", "2015"), ("2015-12-31", "2015"), ("2015-07", "July 2015")],
)
def test_a_year_and_its_end_are_written_as_the_year(period, text, labels, written):
    """Under a time axis the subtitle says what of the year is meant; other periods stay whole."""
    labels.write_times({2005: period})
    assert [found for found, _, _ in written(labels.sheet)] == [text]
