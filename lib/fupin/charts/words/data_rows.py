"""The marks of a chart as rows of data."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TypeAlias

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.charts.words.chart_protocol import ChartWords
from fupin.charts.words.citations import observations
from fupin.quantities.unit_names import unit_name

Row: TypeAlias = dict[str, str | int | float]
"""A mark as data: texts and numbers by column."""


def rows(chart: ChartWords, lang: str) -> list[Row]:
    """Return one dict a mark, the same keys in each and in both languages.

    Keys: label, group, role, value, low, high, unit, text, printed, key, region, period, status,
    source, title, published, notes. Numbers are ints where they are whole, else floats; where a
    mark is computed, what its printed figures say is joined by semicolons.
    """
    return [_row(chart, mark, lang) for mark in chart.marks]


def _row(chart: ChartWords, mark: Mark, lang: str) -> Row:
    place = languages.LANGUAGES.index(lang)
    found = observations([mark])
    flags = [flag[place] for flag in mark.quantity.flags]
    return {
        "label": phrases.plain(mark.label[place], lang),
        "group": mark.group[place] if mark.group else "",
        "role": mark.role,
        **{name: _number(getattr(mark.quantity, name)) for name in ("value", "low", "high")},
        "unit": unit_name(mark.quantity.unit, lang),
        "text": mark.text(lang),
        "printed": _all(leaf.printed for leaf in found),
        "key": _all(leaf.key for leaf in found),
        "region": _all((leaf.region_en, leaf.region_zh)[place] for leaf in found),
        "period": _all(leaf.period for leaf in found),
        "status": _all(leaf.status for leaf in found),
        "source": _all(languages.publisher(leaf.publisher)[place] for leaf in found),
        "title": _all(leaf.title for leaf in found),
        "published": _all(leaf.published for leaf in found),
        "notes": " ".join(flags),
    }


def _all(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))


def _number(number: Fraction) -> int | float:
    return int(number) if number.denominator == 1 else float(number)
