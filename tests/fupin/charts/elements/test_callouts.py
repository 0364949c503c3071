"""Callouts: labels joined to an axis by leader lines, in tiers on one side of it."""

from __future__ import annotations

import pytest
from matplotlib.lines import Line2D

from fupin import style
from fupin.charts.elements.callouts import callouts_of, fit_callouts
from fupin.charts.layout.canvas import LEADING, Sheet
from fupin.charts.layout.line_breaks import width
from fupin.charts.marks import Mark
from fupin.errors import ChartError

PAGE = style.size("page")
EM = PAGE.label


def leader_lines(sheet) -> list[tuple[float, float, float]]:
    """Return place, start and end of the upright lines, in points from the top left corner."""
    return [
        (line.get_xdata()[0] * sheet.width, *((1 - y) * sheet.height for y in line.get_ydata()))
        for line in sheet.figure.artists
        if isinstance(line, Line2D)
    ]


def test_labels_with_room_share_the_first_tier():
    """Two short labels far apart stand next to the axis; a tier is as tall as its tallest."""
    found = fit_callouts([["5", "Five"], ["9"]], [50, 250], 430, EM)
    assert [place.tier for place in found.places] == [0, 0]
    assert found.tiers == pytest.approx([2 * LEADING * EM + 0.7 * EM])
    assert found.height == found.distance(1) == pytest.approx(found.tiers[0])
    assert found.distance(0) == 0


def test_labels_that_would_meet_make_a_second_tier():
    """Three long labels close together: some stand beyond the others, and the height adds up."""
    found = fit_callouts([["A long label of ten words"]] * 3, [200, 210, 220], 430, EM)
    assert len(found.tiers) > 1
    assert found.height == pytest.approx(sum(found.tiers))
    assert found.distance(1) == found.tiers[0]


def test_labels_on_one_anchor_have_no_way():
    """Their leader lines would be one; a little further apart there is a way."""
    assert fit_callouts([["A"], ["B"]], [100, 100], 430, EM) is None
    assert fit_callouts([["A"], ["B"]], [100, 110], 430, EM) is not None


def test_no_labels_take_no_height():
    """A number line without references has nothing below it."""
    assert fit_callouts([], [], 430, EM).height == 0


@pytest.mark.parametrize("way", [-1, 1])
def test_a_leader_line_runs_from_the_edge_past_its_label(way):
    """Above an edge it runs up, below it down; the label stands beside its far end."""
    sheet = Sheet(PAGE, 200)
    found = fit_callouts([["5", "Five"]], [100], 430, EM)
    found.write(sheet, [100], 100, way)
    ((x, start, end),) = leader_lines(sheet)
    assert (x, start) == pytest.approx((100, 100))
    assert end == pytest.approx(100 + way * (2 * LEADING + 0.3) * EM)
    for text in sheet.figure.texts:
        left, y = text.get_position()
        assert left * sheet.width == pytest.approx(100 + 0.45 * EM)
        assert min(start, end) < (1 - y) * sheet.height < max(start, end)


def test_the_value_stands_above_its_name_on_both_sides():
    """The number comes first and the name is quieter."""
    for way in (-1, 1):
        sheet = Sheet(PAGE, 200)
        fit_callouts([["5", "Five"]], [100], 430, EM).write(sheet, [100], 100, way)
        value, name = sheet.figure.texts
        assert (value.get_text(), name.get_text()) == ("5", "Five")
        assert value.get_position()[1] > name.get_position()[1]
        assert (value.get_color(), name.get_color()) == (style.INK, style.QUIET)


def test_a_label_near_the_right_edge_ends_at_its_leader_line():
    """There is no room to the right of it."""
    label = ["A label of some length"]
    room = width(label[0], EM) + 0.5 * EM  # its distance from the leader line counts
    for anchor, leftward in ((430 - room - 1, False), (430 - room + 1, True)):
        (place,) = fit_callouts([label], [anchor], 430, EM).places
        assert place.leftward is leftward


def test_a_mark_is_labelled_with_its_value_and_then_its_name(figure):
    """A long name takes more lines on a narrow panel."""
    mark = Mark(figure("5人"), ("A name of a good many words that has to be broken", "甲"))
    lone = callouts_of([(200.0, mark)], "en", 430, EM, "numberline")
    assert lone.blocks[0][0] == "5"
    assert " ".join(lone.blocks[0][1:]) == mark.name("en")
    narrow = callouts_of([(100.0, mark)], "en", 200, EM, "numberline")
    assert len(narrow.blocks[0]) > len(lone.blocks[0])


def test_marks_at_one_place_on_a_narrow_panel_are_refused(figure):
    """The values are named, with the room that there is."""
    marks = [(20.0, Mark(figure(f"{n}人"), ("A name of many words", "甲"))) for n in range(1, 7)]
    with pytest.raises(ChartError, match="no room for its labels") as caught:
        callouts_of(marks, "en", 40, EM, "numberline")
    assert caught.value.why == "6 stand too close on 40 points: 1, 2, 3, 4, 5, 6."
