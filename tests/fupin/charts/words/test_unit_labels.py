"""How units are named in a subtitle, over a panel and behind a number."""

from __future__ import annotations

import pytest

from fupin import share
from fupin.charts.words import unit_labels


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
