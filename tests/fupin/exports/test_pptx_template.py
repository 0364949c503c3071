"""The empty presentation: 16:9, and only the layouts that we use."""

from __future__ import annotations

from fupin.exports.pptx_template import BODY, LEFT, WIDTH, new_presentation, to_emu


def test_there_are_two_layouts_with_our_placeholders():
    """A cover and a chart's slide; dates, footers and numbers are gone."""
    deck = new_presentation()
    found = {each.name: len(each.placeholders) for each in deck.slide_layouts}
    assert found == {"Title Slide": 2, "Title Only": 1}
    assert len(deck.slide_master.placeholders) == 2


def test_placeholders_stand_inside_the_slide():
    """16:9, and each placeholder as wide as the text; titles stand on their last line."""
    deck = new_presentation()
    assert deck.slide_width * 9 == deck.slide_height * 16
    for layout in (deck.slide_master, *deck.slide_layouts):
        for shape in layout.placeholders:
            assert [shape.left, shape.width] == to_emu(LEFT, WIDTH)
            assert shape.top + shape.height <= deck.slide_height
            anchor = str(shape.text_frame.vertical_anchor)
            assert anchor.startswith("TOP" if shape.placeholder_format.idx else "BOTTOM")


def test_points_become_english_metric_units():
    """72 points are an inch: 914,400 units."""
    assert to_emu(72, 0.5) == [914_400, 6_350]
    assert sum(BODY) < 540
