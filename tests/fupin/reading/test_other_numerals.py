"""What a numeral is if it is no figure, by a rule that has a name."""

from __future__ import annotations

import pytest

from fupin.reading.other_numerals import KINDS, RULES, is_other_word, other_at

CASES = [
    ("13800138000", 0, "13800138000", "code"),
    ("G318线", 1, "318", "code"),
    ("318国道", 0, "318国道", "code"),
    ("〔2020〕15号", 1, "2020", "code"),
    ("15号文件", 0, "15号", "ordinal"),
    ("2020年12月31日前", 0, "2020年12月31日", "date"),
    ("2018—2020年".replace("—", "-"), 0, "2018-2020年", "date"),
    ("2016年至2020年", 0, "2016年至2020年", "date"),
    ("二〇二〇年底", 0, "二〇二〇年", "date"),
    ("9月29日", 0, "9月29日", "date"),
    ("12-15日", 0, "12-15日", "date"),
    ("五月的", 0, "五月", "date"),
    ("12:30", 0, "12:30", "date"),
    ("九十年代", 0, "九十年代", "date"),
    ("21世纪", 0, "21世纪", "date"),
    ("第一书记", 1, "一", "ordinal"),
    ("第3批", 1, "3", "ordinal"),
    ("十四五规划", 0, "十四五", "name"),
    ("一户一档", 0, "一户一档", "name"),
    ("四个意识", 0, "四个", "slogan"),
    ("统一", 1, "一", "word"),
    ("一批干部", 0, "一批", "word"),
    ("十分重要", 0, "十分", "word"),
]


@pytest.mark.parametrize(("text", "at", "printed", "kind"), CASES)
def test_a_numeral_that_is_no_figure_has_a_kind(text, at, printed, kind):
    """Codes, dates, ordinals, names, slogans and words, each with its end."""
    other = other_at(text, at)
    assert (text[at : other.end], other.kind) == (printed, kind)


@pytest.mark.parametrize(
    "text",
    ["2020户", "2020.5万元", "12个月", "五个月", "三年", "四个村", "一百户", "1/3", "10余家"],
)
def test_a_figure_is_left_to_the_grammar(text):
    """A year needs its 年, a month has no 个."""
    assert other_at(text, 0) is None


def test_a_unit_may_be_the_start_of_another_word():
    """三年级 is a class, 三年 a time."""
    assert is_other_word("年", "级")
    assert not is_other_word("年", "的")
    assert not is_other_word("年", "")


def test_every_rule_has_a_kind_that_is_listed():
    """No rule invents one, and none calls a numeral a figure."""
    assert {rule.kind for rule in RULES} <= set(KINDS) - {"figure"}
