"""Figures find their series and their place in time."""

from __future__ import annotations

import pytest

from fupin.charts.time_series import instant, span


@pytest.mark.parametrize(
    ("period", "start", "stop"),
    [
        ("2015", 2015, 2016),
        ("2003/2015", 2003, 2016),
        ("2020-07", 2020.5, 2020 + 7 / 12),
        ("2015-12-31", 2015 + 364 / 365, 2016),
    ],
)
def test_periods_have_ends_in_time(period, start, stop):
    """A period is a piece of time, and stands at its middle."""
    assert span(period) == pytest.approx((start, stop))
    assert instant(period) == pytest.approx((start + stop) / 2)
