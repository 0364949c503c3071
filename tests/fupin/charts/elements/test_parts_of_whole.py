"""A chart of parts with, or without, the whole that they belong to."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.charts.elements.parts_of_whole import PartsOfWhole


@pytest.fixture
def whole(figure):
    """Return a hundred people."""
    return figure("100人", name=("All", "全部"))


@pytest.mark.parametrize("name", ["sharebar", "units"])
def test_the_whole_is_the_last_mark(name, several, said, whole):
    """It is labelled by its name, in both languages, and is no part."""
    chart = getattr(charts, name)(several(51, 49), said, whole=whole)
    assert isinstance(chart, PartsOfWhole)
    assert [(mark.value, mark.role) for mark in chart.marks] == [
        (51, "value"), (49, "value"), (100, "whole"),
    ]  # fmt: skip
    assert chart.marks[-1].label == ("All", "全部")
    assert [mark.value for mark in chart.parts] == [51, 49]


def test_without_a_whole_every_mark_is_a_part(several, said):
    """Counts of a unit grid may stand for themselves."""
    chart = charts.units(several(5, 4), said)
    assert chart.parts == chart.marks


@pytest.mark.parametrize("name", ["sharebar", "units"])
def test_a_part_says_its_share(name, several, said, whole, lang):
    """The share of the whole stands in brackets, in the reader's language."""
    chart = getattr(charts, name)(several(51, 49), said, whole=whole)
    shares = {"en": ("(51 %)", "(49 %)"), "zh": ("（51%）", "（49%）")}[lang]
    texts = [text.get_text() for text in chart.draw(lang).texts]
    assert all(any(text.endswith(share) for text in texts) for share in shares)
