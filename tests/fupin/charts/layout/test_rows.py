"""Rows fill a height evenly, and their labels stand beside or above their marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin import style
from fupin.charts.layout.canvas import widest
from fupin.charts.layout.rows import Place, Rows

PAGE = style.size("page")
LONG = "A label that is far too long to stand beside any mark of a chart"


def rows(labels=("One", "Two", "Three"), values=("1", "22", "333"), width=430.0, **how):
    """Return measured rows."""
    return Rows(list(labels), list(values), width, PAGE, **how)


def test_values_have_room_at_the_right_and_labels_at_the_left():
    """The plot lies between the widest label and the widest value."""
    found = rows()
    assert found.left > widest(["One", "Two", "Three"], PAGE.label)
    assert 430 - found.right > widest(["333"], PAGE.label)
    assert found.plot == found.right - found.left
    assert rows(values=[]).right == 430


def test_labels_stand_above_where_they_would_leave_too_little_plot():
    """On a narrow panel with long labels the plot begins at the edge."""
    beside, above = rows([LONG] * 3, width=430.0), rows([LONG] * 3, width=90.0)
    assert not beside.stacked
    assert beside.plot >= 0.4 * 430
    assert max(map(len, beside.labels)) > 1
    assert above.stacked
    assert above.left == 0
    assert rows(stacked=True).stacked


LABELS = some.lists(some.text("abc def 阿里", min_size=1, max_size=60), min_size=1, max_size=12)


@given(labels=LABELS, more=some.floats(min_value=0, max_value=1.5), stacked=some.booleans())
def test_places_keep_their_order_and_stay_in_the_panel(labels, more, stacked):
    """From the least height on, marks follow each other, do not touch, and stay inside."""
    found = rows(labels, ["1"] * len(labels), stacked=stacked, head=20.0)
    height = found.least * (1 + more)
    places = found.places(height)
    assert places[0].middle - places[0].thick / 2 >= 20
    assert places[-1].middle + places[-1].thick / 2 <= height + 0.01
    for one, two in pairwise(places):
        assert two.middle - one.middle > (one.thick + two.thick) / 2
    if stacked:
        assert all(place.label < place.middle - place.thick / 2 for place in places)
    else:
        assert all(place.label == place.middle == place.centre for place in places)


@given(labels=LABELS, stretch=some.floats(min_value=0.5, max_value=1.8))
def test_row_heights_add_up_to_the_panel(labels, stretch):
    """Heights of the rows, and a gap below the last, fill what they are given."""
    found = rows(labels, ["1"] * len(labels), head=15.0)
    height = max(found.least, min(found.height * stretch, found.height * 1.4))
    tall = found.heights(height)
    assert 15 + sum(tall) + found.gap == pytest.approx(height, abs=0.1)


def test_more_room_makes_marks_thicker_up_to_a_limit():
    """At the height that they want, marks have the thickness asked for; none grows beyond twice."""
    found = rows(thick=2.0)
    thick = [found.places(h)[0].thick for h in (found.least, found.height, 1.2 * found.height, 1e4)]
    assert thick == sorted(thick)
    assert thick[1] == pytest.approx(2.0 * PAGE.label, rel=1e-4)
    assert thick[0] == pytest.approx(0.5 * thick[1], rel=1e-4)
    assert thick[3] < 2 * thick[1]


def test_a_place_moves_as_one():
    """Label, mark and row keep their distances; the mark keeps its thickness."""
    assert Place(1, 2, 3, 4).moved(10) == Place(11, 12, 13, 4)


@pytest.mark.parametrize("stacked", [False, True])
def test_labels_are_written_at_their_places(stacked, sheet, written):
    """Beside a mark a label has its middle; above it, it ends over the mark's upper edge."""
    found = rows(stacked=stacked)
    places = found.places(found.height)
    found.write_labels(sheet, 12, 50, places)
    texts = written(sheet)
    assert [(text, x) for text, x, _ in texts] == [
        (label, pytest.approx(12)) for label in ("One", "Two", "Three")
    ]
    for (_, _, baseline), place in zip(texts, places, strict=True):
        if stacked:
            assert baseline < 50 + place.middle - place.thick / 2
        else:
            assert baseline - 0.36 * PAGE.label == pytest.approx(50 + place.middle)
