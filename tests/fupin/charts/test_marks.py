"""A mark has its quantity's values, and says them with or without the unit."""

from __future__ import annotations

from fupin.charts.marks import Mark


def test_a_mark_has_the_values_of_its_quantity(figure):
    """Value and both ends of the range are floats in the quantity's own unit."""
    mark = Mark(figure("1.6亿元", "yuan", precision="rounded"), ("Money", "资金"))
    assert (mark.value, mark.low, mark.high) == (160e6, 155e6, 165e6)
    assert {type(each) for each in (mark.value, mark.low, mark.high)} == {float}


def test_a_label_carries_its_note_symbols(figure):
    """Symbols follow the name; English quotation marks are set narrow, Chinese ones stay."""
    mark = Mark(figure("5人"), ("“Double” leavers’", "“两后生”"), note_symbols="†‡")
    assert mark.name("en") == '"Double" leavers\'†‡'
    assert mark.name("zh") == "“两后生”†‡"


def test_the_short_text_leaves_the_unit_to_the_subtitle(figure):
    """English drops the unit, Chinese keeps its classifier; a percent keeps its sign."""
    firms = Mark(figure("105家", "enterprise"), ("Firms", "企业"))
    rate = Mark(figure("98%", "percent"), ("Rate", "比率"))
    assert (firms.text("en"), firms.short("en")) == ("105 enterprises", "105")
    assert (firms.text("zh"), firms.short("zh")) == ("105家企业", "105家")
    assert rate.text("en") == rate.short("en") == "98 %"
