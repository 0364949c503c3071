"""Periods as SDMX writes them: a span of time as its first day and its length.

ISO 8601 lets a span be two dates (``2018/2020``, years 2018 to 2020) or a date and a duration
(``2018-01-01/P3Y``). SDMX allows the second alone, as its type *time range*; single years, months
and days are the same in both. Source: SDMX 3.0, section 6 (technical notes), time formats.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_RANGE = re.compile(r"(\d{4}-\d{2}-\d{2})/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")
_YEAR, _MONTH, _DAY = 1, 2, 3  # parts of a date that is written to the year, month or day


def to_sdmx(period: str) -> str:
    """Return a period as SDMX writes it.

    Parameters
    ----------
    period : str
        ISO 8601: a year, month or day, or two of them joined by a stroke, both included.

    Examples
    --------
    >>> to_sdmx("2020"), to_sdmx("2018/2020"), to_sdmx("2015/2020-03")
    ('2020', '2018-01-01/P3Y', '2015-01-01/P5Y3M')
    """
    first, _, last = period.partition("/")
    if not last:
        return period
    start = _first_day(first)
    after = _first_day(_next(last))
    if start.day > 1 or after.day > 1:  # months differ in length, so days alone say it
        return f"{start}/P{(after - start).days}D"
    months = (after.year - start.year) * 12 + after.month - start.month
    years, months = divmod(months, 12)
    length = (f"{years}Y" if years else "") + (f"{months}M" if months else "")
    return f"{start}/P{length}"


def from_sdmx(period: str) -> tuple[date, date]:
    """Return the first and the last day of a period as SDMX writes it.

    Examples
    --------
    >>> from_sdmx("2018-01-01/P3Y")
    (datetime.date(2018, 1, 1), datetime.date(2020, 12, 31))
    """
    found = _RANGE.fullmatch(period)
    if not found:
        return _first_day(period), _first_day(_next(period)) - timedelta(days=1)
    start = _first_day(found[1])
    years, months, days = (int(number or 0) for number in found.groups()[1:])
    if days:
        return start, start + timedelta(days=days - 1)
    return start, _add_months(start, years * 12 + months) - timedelta(days=1)


def _parts(text: str) -> int:
    return text.count("-") + 1


def _first_day(text: str) -> date:
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _next(text: str) -> str:
    """Return the year, month or day after this one, written alike."""
    first = _first_day(text)
    if _parts(text) == _DAY:
        return (first + timedelta(days=1)).isoformat()
    later = _add_months(first, 12 if _parts(text) == _YEAR else 1)
    return later.isoformat()


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return day.replace(year=day.year + years, month=month + 1)
