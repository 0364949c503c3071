"""How a unit is named in a subtitle, over a panel and behind a number."""

from __future__ import annotations

from fractions import Fraction

from fupin import units
from fupin.charts import words
from fupin.display import digits, down, nearest
from fupin.quantity import Quantity


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
    if unit in ("percent", units.PURE):
        return words.both("percent" if unit == "percent" else "ratio")
    english = units.named(unit, "en")
    chinese = units.table()[unit].per if unit in units.table() else units.named(unit, "zh")
    return english[:1].upper() + english[1:], chinese


def portion(part: Quantity, lang: str) -> str:
    """Return a share to one decimal, or none, where its whole interval rounds to the same.

    Elsewhere it is a range to one decimal. What is not quite a hundred never rounds to it.
    """
    low, high = part.low, part.high
    for place in (-1, 0):
        said, other = nearest(low, place), nearest(high, place)
        if said == other and (said != 100 or low <= 100 <= high):
            return _percent([said], lang)
    return _percent([down(low, -1), -down(-high, -1)], lang)


def _percent(numbers: list[Fraction], lang: str) -> str:
    texts = [digits(number, 0 if number.denominator == 1 else -1) for number in numbers]
    return words.word("percents" if len(texts) > 1 else "percent of", lang, *texts)


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
