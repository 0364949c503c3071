"""How a unit is named in a subtitle, over a panel and behind a number."""

from __future__ import annotations

from fupin.charts.words import phrases
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE, unit_table


def classifier(unit: str) -> str:
    """Return how Chinese counts a unit without naming it: 家 for 家企业, 人 for 人, 元/人 whole."""
    named = unit_name(unit, "zh")
    if unit not in unit_table():
        return named
    noun = unit_table()[unit].per
    return named.removesuffix(noun) or named


def bracketed(unit: str, lang: str) -> str:
    """Return a unit as it stands in brackets behind a subtitle: ``people``, ``单位：人``."""
    if lang == "en":
        return unit_name(unit, "en")
    return phrases.word("unit", "zh", classifier(unit))


def heading(unit: str) -> tuple[str, str]:
    """Return a unit as the title of a panel, in English and Chinese."""
    if unit in ("percent", PURE):
        return phrases.word.both("percent" if unit == "percent" else "ratio")
    english = unit_name(unit, "en")
    chinese = unit_table()[unit].per if unit in unit_table() else unit_name(unit, "zh")
    return english[:1].upper() + english[1:], chinese


def without_unit(said: str, unit: str, lang: str) -> str:
    """Return a quantity's text without the unit that the subtitle gives.

    Chinese keeps its classifier, which is short; so does a percent its sign.
    """
    if unit == "percent":
        return said
    if lang == "zh":
        kept = classifier(unit) if unit in unit_table() else ""
        return _without(said, unit_name(unit, "zh")) + kept
    one = unit_name(unit, "en", one=True)
    return _without(said, unit_name(unit, "en") if said.endswith(unit_name(unit, "en")) else one)


def _without(said: str, named: str) -> str:
    return said.removesuffix(named).rstrip() if named else said
