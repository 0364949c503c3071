"""Periods as SDMX writes them, held against the days that they cover."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin.exchange.time_periods import from_sdmx, to_sdmx

DAYS = st.dates(date(1949, 10, 1), date(2049, 12, 31))


def covered(period):
    """Return first and last day of an ISO 8601 period, counted day by day."""
    first, _, last = period.partition("/")
    last = last or first
    day = date.fromisoformat((first + "-01-01")[:10])
    start = day
    while not day.isoformat().startswith(last):
        day += timedelta(days=1)
    while (day + timedelta(days=1)).isoformat().startswith(last):
        day += timedelta(days=1)
    return start, day


@given(DAYS, DAYS, st.sampled_from([4, 7, 10]), st.sampled_from([4, 7, 10]))
def test_the_same_days_are_covered(one, other, from_length, to_length):
    """Whatever the two ends are written to: year, month or day."""
    first, last = (
        min(one, other).isoformat()[:from_length], max(one, other).isoformat()[:to_length]
    )  # fmt: skip
    period = first if first == last else f"{first}/{last}"
    assert from_sdmx(to_sdmx(period)) == covered(period)


@given(DAYS, st.sampled_from([4, 7, 10]))
def test_a_single_date_stays_as_it_is(day, length):
    """SDMX writes a year, a month and a day as ISO 8601 does."""
    assert to_sdmx(day.isoformat()[:length]) == day.isoformat()[:length]


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2018/2020", "2018-01-01/P3Y"),
        ("2015/2020-03", "2015-01-01/P5Y3M"),
        ("2021-01/2021-11", "2021-01-01/P11M"),
        ("2020-02-28/2020-03-01", "2020-02-28/P3D"),
        ("2020-01-15/2020", "2020-01-15/P352D"),
    ],
)
def test_spans_have_a_first_day_and_a_length(period, said):
    """As the standard's type of time ranges has it."""
    assert to_sdmx(period) == said


def test_every_period_of_the_data_is_a_time_period(figures):
    """Nothing that a reader of SDMX could not parse."""
    for period in {figure.period for figure in figures}:
        assert re.fullmatch(
            r"\d{4}(-\d\d){0,2}|\d{4}-\d\d-\d\d/P(\d+Y)?(\d+M)?(\d+D)?", to_sdmx(period)
        )
        assert from_sdmx(to_sdmx(period)) == covered(period)
