"""Regions that a text names, and the one that a figure is of."""

from __future__ import annotations

import pytest

from fupin.drafting.places import Regions, region_at
from fupin.drafting.sentences import Sentences

ROWS = [
    {"region": "anning", "level": "prefecture", "name_zh": "安宁地区"},
    {"region": "heping", "level": "county", "name_zh": "和平县"},
    {"region": "an", "level": "county", "name_zh": "安县"},
    {"region": "both", "level": "group", "name_zh": "两县"},
]


def test_a_region_has_a_short_name_too():
    """和平 for 和平县; a name of one character would be found everywhere, and a group has no name."""
    found = Regions(ROWS).in_text("安宁地区两县，和平县、和平，安县平安")
    assert [each.region for each in found] == ["anning", "heping", "heping", "an"]


@pytest.mark.parametrize(
    ("text", "region", "doubt"),
    [
        ("安宁有*户。", "anning", ""),
        ("安宁与和平县有*户。", "heping", ""),
        ("安宁。有*户。", "anning", "region of paragraph"),
        ("安宁\n有*户。", "anning", "region of text"),
        ("有*户，安宁。", "", "no region"),
    ],
)
def test_a_figure_is_of_the_region_named_last(text, region, doubt):
    """What is not of its sentence is told."""
    found = region_at(text.index("*"), Regions(ROWS).in_text(text), Sentences(text))
    assert found == (region, doubt)


def test_no_regions_are_no_error():
    """A page may be drafted without tables."""
    assert Regions([]).in_text("安宁") == []
