"""Periods as people write them."""

from __future__ import annotations

import pytest

from fupin.languages import period


@pytest.mark.parametrize(
    ("iso", "en", "zh"),
    [
        ("2020", "2020", "2020年"),
        ("2020-11", "November 2020", "2020年11月"),
        ("2021-05", "May 2021", "2021年5月"),
        ("2020-03-07", "7 March 2020", "2020年3月7日"),
        ("2020-11-01", "1 November 2020", "2020年11月1日"),
        ("2015-12-31", "end of 2015", "2015年底"),
        ("2019-12-31", "end of 2019", "2019年底"),
        ("2018/2020", "2018–2020", "2018–2020年"),
        ("2016/2020-11", "2016–November 2020", "2016年–2020年11月"),
    ],
)
def test_periods_are_written_for_people(iso, en, zh):
    """Years, months, days, the end of a year, and spans of any of these."""
    assert period(iso, "en") == en
    assert period(iso, "zh") == zh
