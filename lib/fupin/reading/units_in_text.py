"""Units as they are printed: measure words, measures, currencies, and what they are divided by.

A measure word that fits many things (个, 家, 项) says nothing of the unit. A measure that the table
of units lacks (公里, 欧元) keeps its characters and has no id.
"""

from __future__ import annotations

from typing import NamedTuple

from fupin.reading.unit_lexicon import BELOW_ONLY, NAMES

_DIVISIONS = 3  # 元/人/月 has two; more than three are a list of something else
CURRENCY_SIGNS = {"人民币": "yuan", "RMB": "yuan", "¥": "yuan", "US$": "us_dollar"}


class Measure(NamedTuple):
    """A unit of a text: where it ends, its characters, and its id.

    `unit` is an expression over `fupin.quantities.unit_table`; empty for a measure word that fits
    many things, None for a measure that the table lacks.
    """

    end: int
    printed: str
    unit: str | None


_ByFirst = dict[str, list[tuple[str, str | None]]]  # names with their units, by first character


def _by_first(names: dict[str, str | None]) -> _ByFirst:
    found: _ByFirst = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        found.setdefault(name[0], []).append((name, names[name]))
    return found


_NAMES = _by_first(NAMES)
_BELOW = _by_first(NAMES | BELOW_ONLY)


def measure_at(text: str, at: int) -> Measure | None:
    """Return the longest unit that starts at a place of a text, with what it is divided by."""
    top = _simple(text, at, _NAMES)
    if top is None:
        return None
    measure = _divided(text, top)
    # What a measure word counts is not said, so what is divided cannot be said either.
    return measure._replace(unit=None) if top.unit == "" and measure is not top else measure


def each_at(text: str, at: int) -> Measure | None:
    """Return what 每 divides by at a place of a text: 每人每月, as ``/person/month``."""
    start = Measure(at, "", "")
    found = _divided(text, start, strokes="每")
    return found if found.end > at else None


def divided_by(measure: Measure, below: Measure) -> Measure:
    """Return a unit divided by what `each_at` found before the figure."""
    known = measure.unit and below.unit
    unit = f"{measure.unit}{below.unit}" if known else None
    return measure._replace(printed=measure.printed + below.printed, unit=unit)


def _simple(text: str, at: int, names: _ByFirst) -> Measure | None:
    for name, unit in names.get(text[at : at + 1], ()):
        end = at + len(name)
        if text.startswith(name, at) and not _runs_on(name, text[end : end + 1]):
            return Measure(end, name, unit)
    return None


def _runs_on(name: str, following: str) -> bool:
    """Tell whether a name in letters is only the start of a word: km of kmh."""
    return name[-1].isascii() and name[-1].isalpha() and following.isascii() and following.isalpha()


def _divided(text: str, measure: Measure, strokes: str = "/每") -> Measure:
    """Read the denominators that follow: 元/吨, 元/人·月, 元每人每月."""
    for _ in range(_DIVISIONS):
        if text[measure.end : measure.end + 1] not in tuple(strokes):
            break
        below = _simple(text, measure.end + 1, _BELOW)
        if below is None:
            return measure
        known = below.unit and measure.unit is not None
        unit = f"{measure.unit}/{below.unit}" if known else None
        measure = Measure(below.end, f"{measure.printed}/{below.printed}", unit)
        strokes = "/每·" if "/" in strokes else strokes
    return measure
