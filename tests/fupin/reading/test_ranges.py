"""Two ends make a range where they can have but one meaning."""

from __future__ import annotations

import pytest

from fupin.reading.number import IllFormedError
from fupin.reading.ranges import span_at


@pytest.mark.parametrize(
    ("text", "end", "low", "high", "form"),
    [
        ("3至5年间", 4, 3, 5, "range, unit once"),
        ("3年至5年间", 5, 3, 5, "range"),
        ("13~17万元", 7, 130_000, 170_000, "range, scale once"),
        ("500-1万元", 7, 500, 10_000, "range, unit once"),
        ("三至五万元", 5, 30_000, 50_000, "range, scale once"),
        ("三十至五十五万元", 8, 300_000, 550_000, "range, scale once"),
        ("五至六成", 4, 50, 60, "range, unit once"),
        ("百分之三至五", 6, 3, 5, "range"),
        ("三年以上十年以下有期徒刑", 8, 3, 10, "bracket"),
        ("3年以上", 2, 3, 3, "counted"),
        ("3年到期", 2, 3, 3, "counted"),
    ],
)
def test_a_range_has_its_ends_in_one_unit(text, end, low, high, form):
    """Unit and scale of the second end are the first's where it leaves them out."""
    span = span_at(text, 0)
    assert (span.end, span.term.number.low, span.term.number.high) == (end, low, high)
    assert span.form == form
    assert span.is_range == (low != high)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("5至3年", "below the second"),
        ("3至3年", "below the second"),
        ("3年至5户", "in year and in household|in 年 and in 户"),
        ("3个至5家", "in 个 and in 家"),
        ("3年至5", "first end alone"),
        ("三至五百元", "may share 百"),
        ("十几至二十户", "is open"),
        ("10多至20户", "approximate itself"),
    ],
)
def test_ends_that_do_not_make_a_range_are_refused(text, reason):
    """The message says what is wrong with them."""
    with pytest.raises(IllFormedError, match=reason):
        span_at(text, 0)
