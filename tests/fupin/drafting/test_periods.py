"""Periods that a text names, and the one that a figure is of."""

from __future__ import annotations

import pytest

from fupin.drafting.periods import named_periods, period_at
from fupin.drafting.sentences import Sentences


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2020年", "2020"),
        ("2020年度", "2020"),
        ("二〇二〇年", "2020"),
        ("２０２０年", "2020"),
        ("2020年底", "2020-12-31"),
        ("2020年末", "2020-12-31"),
        ("2020年初", "2020-01-01"),
        ("2020年2月", "2020-02"),
        ("2020年2月底", "2020-02-29"),
        ("2020年12月31日", "2020-12-31"),
        ("2020年上半年", "2020-01/2020-06"),
        ("2020年前三季度", "2020-01/2020-09"),
        ("2020年二季度", "2020-04/2020-06"),
        ("2016年至2020年", "2016/2020"),
        ("2016—2020年", "2016/2020"),
        ("2016年至2020年11月", "2016/2020-11"),
        ("2016年3月至2020年底", "2016-03/2020-12-31"),
        ("“十三五”期间", "2016/2020"),
        ("十五时期", "2001/2005"),
        ("“十四五”规划", "2021/2025"),
        ("去年", "2020"),
        ("今年3月", "2021-03"),
        ("本年度", "2021"),
        ("过去的一年", "2020"),
        ("目前", "2021-04"),
    ],
)
def test_a_period_is_read(text, period):
    """In ISO 8601, as the tables have it; this year is the year of publication."""
    assert [each.period for each in named_periods(text, "2021-04")] == [period]


@pytest.mark.parametrize(
    "text", ["3个月", "第3月", "12020年", "十五户", "比2015年增长", "较上年下降"]
)
def test_what_is_no_period_of_a_figure_is_left_out(text):
    """Spans of time, and what a figure is held against."""
    assert named_periods(text, "2021") == []


def test_a_month_alone_is_of_the_year_named_last():
    """And of none where no year is known."""
    assert [each.period for each in named_periods("2019年3月，5月底")] == ["2019-03", "2019-05-31"]
    assert named_periods("5月底，去年，目前") == []


@pytest.mark.parametrize(
    ("text", "period", "found"),
    [
        ("2019年。2020年有*户。", "2020", ""),
        ("2020年有*户，2020年。", "2020", ""),
        ("2020年有*户，2021年。", "2020", "several periods"),
        ("2019年\n有*户，2020年。", "2020", "period after"),
        ("2019年。有*户，2020年。", "2019", "period of paragraph"),
        ("2019年。有*户。2020年。", "2019", "period of paragraph"),
        ("2019年\n有*户。2020年。", "2019", "period of text"),
        ("有*户。2020年。", "", "no period"),
    ],
)
def test_a_figure_is_of_the_period_named_nearest_before(text, period, found):
    """Of its sentence first; what is taken from elsewhere is told."""
    at = text.index("*")
    assert period_at(at, named_periods(text), Sentences(text)) == (period, found)
