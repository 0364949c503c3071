"""How a unit is named in a subtitle, over a panel and behind a number."""

from __future__ import annotations

from fupin import units
from fupin.charts import words


def classifier(unit: str) -> str:
    """Return how Chinese counts a unit without naming it: 家 for 家企业, 人 for 人, 元/人 whole."""
    named = units.named(unit, "zh")
    if unit not in units.table():
        return named
    noun = units.table()[unit].per
    return named.removesuffix(noun) or named


def bracketed(unit: str, lang: str) -> str:
    """Return a unit as it stands in brackets behind a subtitle: ``people``, ``单位：人``."""
    if lang == "en":
        return units.named(unit, "en")
    return words.word("unit", "zh", classifier(unit))


def heading(unit: str) -> tuple[str, str]:
    """Return a unit as the title of a panel, in English and Chinese."""
    english = units.named(unit, "en") or "ratio"
    chinese = units.table()[unit].per if unit in units.table() else units.named(unit, "zh")
    return english[:1].upper() + english[1:], chinese or "比值"


def bare(said: str, unit: str, lang: str) -> str:
    """Return a quantity's text without the unit that the subtitle gives.

    Chinese keeps its classifier, which is short; so does a percent its sign.
    """
    if unit == "percent":
        return said
    if lang == "zh":
        kept = classifier(unit) if unit in units.table() else ""
        return _without(said, units.named(unit, "zh")) + kept
    one = units.named(unit, "en", one=True)
    return _without(said, units.named(unit, "en") if said.endswith(units.named(unit)) else one)


def _without(said: str, named: str) -> str:
    return said.removesuffix(named).rstrip() if named else said
