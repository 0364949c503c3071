"""How units are named in a subtitle, over a panel and behind a number."""

from __future__ import annotations

import pytest

from fupin.charts.words import unit_labels


@pytest.mark.parametrize(
    ("unit", "english", "chinese"),
    [
        ("person", "people", "单位：人"),
        ("enterprise", "enterprises", "单位：家"),
        ("yuan", "yuan", "单位：元"),
        ("percent", "%", "单位：%"),
    ],
)
def test_a_unit_stands_in_brackets(unit, english, chinese):
    """English names it, Chinese counts with its classifier."""
    assert unit_labels.bracketed(unit, "en") == english
    assert unit_labels.bracketed(unit, "zh") == chinese


@pytest.mark.parametrize(
    ("unit", "english", "chinese"),
    [
        ("enterprise", "Enterprises", "企业"),
        ("percent", "Per cent", "百分比"),
        ("household", "Households", "户"),
    ],
)
def test_a_unit_heads_a_panel(unit, english, chinese):
    """The heading names the things counted, with a capital in English."""
    assert unit_labels.heading(unit) == (english, chinese)


@pytest.mark.parametrize(
    ("printed", "unit", "english", "chinese"),
    [
        ("22177人", "person", "22,177", "22,177人"),
        ("1人", "person", "1", "1人"),
        ("105家", "enterprise", "105", "105家"),
        ("28.3%", "percent", "28.3 %", "28.3%"),
        ("1.6亿元", "yuan", "160 million", "1.6亿元"),
    ],
)
def test_a_number_leaves_its_unit_to_the_subtitle(printed, unit, english, chinese, figure):
    """English drops the unit, Chinese keeps its classifier, and a percent keeps its sign."""
    item = figure(printed, unit, precision="rounded" if "亿" in printed else "exact")
    assert unit_labels.without_unit(item.text("en"), unit, "en") == english
    assert unit_labels.without_unit(item.text("zh"), unit, "zh") == chinese


def test_a_compound_unit_is_named_whole():
    """Yuan per person has no classifier of its own."""
    assert unit_labels.classifier("yuan/person") == "元/人"
