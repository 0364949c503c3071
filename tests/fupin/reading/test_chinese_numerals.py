"""A run of numeral characters is read whole or refused whole, wherever it stands."""

from __future__ import annotations

import pytest

from fupin.reading.chinese_numerals import chinese_at
from fupin.reading.number import IllFormedError


@pytest.mark.parametrize(
    ("text", "at", "end", "value"),
    [
        ("有一百零五户", 1, 5, 105),
        ("五千克", 0, 1, 5),
        ("五千元", 0, 2, 5000),
        ("三百分点", 0, 1, 3),
        ("三百分之一", 0, 2, 300),
        ("俩人", 0, 1, 2),
        ("廿五人", 0, 2, 25),
        ("壹佰元", 0, 2, 100),
        ("二○二〇年".replace("○", "〇"), 0, 4, 2020),
        ("一点五亿元", 0, 4, 150_000_000),
    ],
)
def test_a_run_ends_where_the_unit_starts(text, at, end, value):
    """千 in 千克 and 百 in 百分点 are of the unit."""
    number = chinese_at(text, at)
    assert (number.end, number.low, number.high) == (end, value, value)


@pytest.mark.parametrize("text", ["", "户", "数据", "多", "点五"])
def test_other_characters_are_no_numeral(text):
    """数 alone starts a word more often than a number."""
    assert chinese_at(text, 0) is None


def test_a_word_may_stand_before_the_scale():
    """一亿三千多万 is a hundred and thirty million, and some."""
    number = chinese_at("一亿三千多万元", 0)
    assert (number.low, number.step, number.inside) == (130_000_000, 10**7, "多")


def test_a_scale_that_a_range_may_share_is_kept():
    """十五万 ends in 万; a bare 百万 has a last place a tenth of itself."""
    assert (chinese_at("十五万", 0).trailing, chinese_at("十五万", 0).size) == ("万", 10**4)
    assert (chinese_at("百万", 0).last, chinese_at("一百万", 0).last) == (10**5, 10**6)


@pytest.mark.parametrize(
    "text", ["壹百元", "拾伍元", "百二十", "一八", "一二三", "万点五", "几多万"]
)
def test_a_run_that_breaks_a_rule_is_refused(text):
    """Mixed styles, a digit left out, digits that are no neighbours."""
    with pytest.raises(IllFormedError):
        chinese_at(text, 0)
