"""Units are found longest first, with what they are divided by."""

from __future__ import annotations

import pytest

from fupin.reading.units_in_text import divided_by, each_at, measure_at


@pytest.mark.parametrize(
    ("text", "printed", "unit"),
    [
        ("人次的", "人次", "person_time"),
        ("人的", "人", "person"),
        ("个百分点", "个百分点", "percent_point"),
        ("平方公里", "平方公里", "square_kilometre"),
        ("个月内", "个月", "month"),
        ("个县", "个县", "county"),
        ("个人", "个", ""),
        ("公里", "公里", None),
        ("元/吨", "元/吨", "yuan/tonne"),
        ("元/人·月", "元/人/月", "yuan/person/month"),
        ("元每人每月", "元/人/月", "yuan/person/month"),
        ("元/件", "元/件", None),
        ("次/年", "次/年", None),
        ("kmh", "", None),
        ("tonnes", "tonnes", "tonne"),
        ("元/", "元", "yuan"),
    ],
)
def test_the_longest_unit_is_found(text, printed, unit):
    """A measure word has no id to say, a measure outside the table none that we know."""
    measure = measure_at(text, 0)
    assert (measure.printed, measure.unit) == (printed, unit) if printed else measure is None


def test_what_stands_before_divides():
    """每人每月 before the figure is the same as /人/月 after it."""
    each = each_at("每人每月500元", 0)
    assert each.end == 4
    assert divided_by(measure_at("元", 0), each).unit == "yuan/person/month"
    assert each_at("每次", 0).unit is None
    assert each_at("每一", 0) is None
