"""Figures as text, in English and in Chinese, with the digits of `fupin.quantities.rounding`.

English writes plain digits up to a million, and turns to million and billion only where the
zeros at the end of plain digits would claim more than we know. Chinese turns to 万 and 亿 in the
same case; a printed figure keeps the 万 or 亿 of its print.
"""

from __future__ import annotations

from fupin.errors import FupinError
from fupin.languages import check_language
from fupin.quantities.figure import Figure
from fupin.quantities.rounding import format_number, interval_ends, significant, without_zeros
from fupin.quantities.unit_names import unit_name, unit_name_scaled

_OWN = {
    "en": {6: "million", 9: "billion", 12: "trillion"},
    "zh": {4: "万", 8: "亿", 12: "万亿"},
}
_SCALES = {"1": 0} | {word: power for words in _OWN.values() for power, word in words.items()}
_APPROXIMATE = {
    "about": ("about ", "约"),
    "nearly": ("nearly ", "近"),
    "over": ("over ", "超过"),
    "at least": ("at least ", "至少"),
    "at most": ("at most ", "至多"),
    "between": ("", ""),  # both ends are written
}


def text(figure: Figure, lang: str = "en", scale: str | None = None) -> str:
    """Return a figure in words, with its unit.

    Parameters
    ----------
    figure : Figure
    lang : {"en", "zh"}
    scale : {None, "1", "万", "亿", "万亿", "million", "billion", "trillion"}
        What the digits count; None chooses. English takes the Chinese ones too, with their unit.

    Raises
    ------
    FupinError
        If the language or the scale is none of these.
    """
    check_language(lang)
    numbers, place = significant(figure)
    power = _power(figure, lang, scale, place)
    if figure.low == figure.high:
        place = without_zeros(figure.value, place, power)
    said = [format_number(number, place, power) for number in numbers]
    return _approximation(figure, lang) + _phrase(figure, lang, said, power, scale)


def interval(figure: Figure, lang: str = "en") -> str:
    """Return both ends of a figure's interval in plain digits, with the unit, rounded outward."""
    return _phrase(figure, lang, interval_ends(figure), 0)


def _power(figure: Figure, lang: str, scale: str | None, place: int) -> int:
    """Choose what the digits count, as a power of ten."""
    if scale is not None:
        if scale not in _SCALES or (lang == "zh" and scale.isascii() and scale != "1"):
            raise FupinError(
                f"{scale!r} is not a scale in {lang}.",
                "We count in 1, 万, 亿 and 万亿, and in English in million, billion and trillion.",
                'Write scale="万".',
            )
        return _SCALES[scale]
    printed = figure.observation
    if printed and lang == "zh":
        return next((_SCALES[s] for s in ("万亿", "亿", "万") if s in printed.printed), 0)
    if figure.low == figure.high or place < 1:
        return 0
    size = max(abs(figure.low), abs(figure.high))
    return max((power for power in _OWN[lang] if size >= 10**power), default=0)


def _approximation(figure: Figure, lang: str) -> str:
    printed = figure.observation
    if not printed or printed.precision != "approximate":
        return ""
    return _APPROXIMATE[printed.approximation][lang == "zh"]


def _phrase(
    figure: Figure, lang: str, said: list[str], power: int, scale: str | None = None
) -> str:
    said = said[:1] if said[0] == said[-1] else said
    if lang == "zh":
        mark = _OWN["zh"].get(power, "")
        unit = unit_name(figure.unit, "zh")
        if unit == "%":
            return "至".join(f"{number}%" for number in said)
        return "至".join(number + mark for number in said) + unit
    one = said == ["1"] and not power
    unit = unit_name(figure.unit, "en", one=one)
    mark = _OWN["en"].get(power, "")
    if scale is not None and scale in _OWN["zh"].values():
        mark, unit = "", unit_name_scaled(figure.unit, scale)
    return " ".join(filter(None, [" to ".join(said), mark, unit]))
