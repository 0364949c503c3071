"""Calendar years, months and weeks of a period, counted by hand and day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.audit.calendar import calendar_units


@pytest.mark.parametrize(
    ("unit", "period", "count"),
    [
        ("years", "2020", 1), ("years", "2018/2020", 3), ("years", "2015-12-31", 1),
        ("months", "2020", 12), ("months", "2018/2020", 36), ("months", "2021-05", 1),
        ("months", "2016/2020-11", 59), ("months", "2020-12", 1),
        # 2020 began on a Wednesday and ended on a Thursday; so did its first and last week.
        ("weeks", "2020", 53), ("weeks", "2018/2018", 53), ("weeks", "2020-06-01/2020-06-07", 1),
        ("weeks", "2020-06-07/2020-06-08", 2),
    ],
)  # fmt: skip
def test_calendars_are_counted(unit, period, count):
    """A period touches this many years, months and weeks."""
    assert calendar_units(unit, period) == count


@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.integers(0, 1500))
def test_every_span_of_days_is_counted_as_its_days_are(first, days):
    """Count the different years, months and Mondays of all its days."""
    all_days = [first + timedelta(days=n) for n in range(days + 1)]
    period = f"{all_days[0]}/{all_days[-1]}"
    assert calendar_units("years", period) == len({day.year for day in all_days})
    assert calendar_units("months", period) == len({(day.year, day.month) for day in all_days})
    mondays = {day - timedelta(days=day.weekday()) for day in all_days}
    assert calendar_units("weeks", period) == len(mondays)


@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_ends_on_its_last_day(month):
    """A month touches as many weeks as the days from its first to its last."""
    last = (date(2020, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    whole, spelt = f"2020-{month:02}", f"2020-{month:02}-01/{last}"
    assert calendar_units("weeks", whole) == calendar_units("weeks", spelt)
