"""How many calendar years, months or weeks a period touches."""

from __future__ import annotations

from datetime import date, timedelta

_MONTHS = 12


def calendar_units(unit: str, period: str) -> int:
    """Return how many years, months or weeks a period touches.

    Parameters
    ----------
    unit : {"years", "months", "weeks"}
        Weeks run from Monday to Sunday.
    period : str
        ISO 8601: ``2020``, ``2018/2020``, ``2020-11``, ``2015-12-31``.
    """
    start, _, end = period.partition("/")
    first, last = _first_day(start), _last_day(end or start)
    if unit == "years":
        return last.year - first.year + 1
    if unit == "months":
        return (last.year - first.year) * _MONTHS + last.month - first.month + 1
    monday = first - timedelta(days=first.weekday())
    return (last - monday).days // 7 + 1


def _first_day(text: str) -> date:
    """Return the first day of a year, month or day."""
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _last_day(text: str) -> date:
    """Return the last day of a year, month or day: the eve of the next one's first."""
    first, given = _first_day(text), text.count("-")
    if given == 2:
        return first
    if given == 1 and first.month < _MONTHS:
        return date(first.year, first.month + 1, 1) - timedelta(days=1)
    return date(first.year, _MONTHS, 31)
