"""Rows of a table of data: cells as files hold them, and the printed figures behind a chart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from fupin.exports.chart_protocol import Cell, Row
from fupin.languages import LANGUAGES
from fupin.quantities.unit_names import unit_name

if TYPE_CHECKING:
    from fupin.quantities.observation import Observation

_NO_DATE = date(2021, 1, 1)
"""Stands where no source has a date."""


def to_cell(value: object) -> Cell:
    """Return a value as JSON and spreadsheets hold it: a whole number, a float, or a text."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    return str(value)


def uniform_rows(rows: Iterable[Mapping[str, object]]) -> list[Row]:
    """Return rows that all have the same columns, None where a row has no such cell."""
    rows = list(rows)
    names = dict.fromkeys(name for row in rows for name in row)
    return [{name: to_cell(row.get(name)) for name in names} for row in rows]


def newest_date(observations: Iterable[Observation]) -> date:
    """Return when the newest of some figures was published.

    Where only a month or a year is known, its first day stands.
    """
    dates = (re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", each.published) for each in observations)
    days = [date(*(int(part or 1) for part in found.groups())) for found in dates if found]
    return max(days, default=_NO_DATE)


def source_rows(observations: Iterable[Observation], lang: str) -> list[Row]:
    """Return printed figures as rows of a table, by key."""
    return [_row(each, lang) for each in sorted(observations, key=lambda each: each.key)]


def _row(observation: Observation, lang: str) -> Row:
    return {
        "key": observation.key,
        "measure": getattr(observation, f"name_{lang}"),
        "region": getattr(observation, f"region_{lang}"),
        "period": observation.period,
        "printed": observation.printed,
        "value": to_cell(observation.value),
        "low": to_cell(observation.low),
        "high": to_cell(observation.high),
        "unit": unit_name(observation.unit, lang),
        "title": observation.title,
        "publisher": observation.publisher,
        "published": observation.published,
        "start": observation.start,
        "end": observation.end,
        "remarks": " ".join(flag[LANGUAGES.index(lang)] for flag in observation.flags),
    }
