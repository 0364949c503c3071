"""Figures as text, in English and in Chinese, with the digits of `fupin.quantities.rounding`.

English writes plain digits up to a million, and turns to million and billion only where the
zeros at the end of plain digits would claim more than we know. Chinese turns to 万 and 亿 in the
same case; a printed figure keeps the 万 or 亿 of its print.
"""

from __future__ import annotations

from fupin.bilingual import Bilingual
from fupin.errors import FupinError
from fupin.languages import language
from fupin.quantities.figure import Figure
from fupin.quantities.rounding import format_number, interval_ends, significant, without_zeros
from fupin.quantities.unit_names import unit_name, unit_name_scaled

_OWN = {
    "en": {6: "million", 9: "billion", 12: "trillion"},
    "zh": {4: "万", 8: "亿", 12: "万亿"},
}
_SCALES = {"1": 0} | {word: power for words in _OWN.values() for power, word in words.items()}
_TO = {"en": " to ", "zh": "至"}
_APPROXIMATE = {
    "about": ("about ", "约"),
    "nearly": ("nearly ", "近"),
    "over": ("over ", "超过"),
    "at least": ("at least ", "至少"),
    "at most": ("at most ", "至多"),
    "between": ("", ""),  # both ends are written
}


def text(figure: Figure, lang: str | None = None, scale: str | None = None) -> str:
    """Return a figure in words, with its unit.

    Parameters
    ----------
    figure : Figure
    lang : {"en", "zh"}, optional
        The language that the process speaks, where it is left out.
    scale : {None, "1", "万", "亿", "万亿", "million", "billion", "trillion"}
        What the digits count; None chooses. English takes the Chinese ones too, with their unit.

    Raises
    ------
    FupinError
        If the language or the scale is none of these.
    """
    lang = language(lang)
    numbers, place = significant(figure)
    power = _power(figure, lang, scale, place)
    if figure.low == figure.high:
        place = without_zeros(figure.value, place, power)
    said = [format_number(number, place, power) for number in numbers]
    return _approximation(figure, lang) + _phrase(figure, lang, said, power, scale)


def interval(figure: Figure, lang: str | None = None) -> str:
    """Return both ends of a figure's interval in plain digits, with the unit, rounded outward."""
    return _phrase(figure, language(lang), interval_ends(figure), 0)


def with_interval(figure: Figure, lang: str | None = None) -> str:
    """Return a figure in words, and both ends of its interval in brackets where they differ."""
    lang = language(lang)
    if figure.low == figure.high:
        return text(figure, lang)
    ends = _TO[lang].join(interval_ends(figure))
    return f"{text(figure, lang)} [{ends}]"


def text_in_both(figure: Figure) -> Bilingual:
    """Return a figure in words with its interval, for an error."""
    return Bilingual.of(lambda lang: with_interval(figure, lang))


def _power(figure: Figure, lang: str, scale: str | None, place: int) -> int:
    """Choose what the digits count, as a power of ten."""
    if scale is not None:
        if scale not in _SCALES or (lang == "zh" and scale.isascii() and scale != "1"):
            raise FupinError(
                Bilingual("{!r} is not a scale in {}.", "{!r}不是{}数字的计数单位。").fill(
                    scale, Bilingual(lang, {"en": "英文", "zh": "中文"}[lang])
                ),
                Bilingual(
                    "We count in 1, 万, 亿 and 万亿, "
                    "and in English in million, billion and trillion.",
                    "计数单位有1、万、亿、万亿，英文另有'million'、'billion'、'trillion'。",
                ),
                Bilingual('Write scale="万".', '请写scale="万"。'),
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
            return _TO["zh"].join(f"{number}%" for number in said)
        return _TO["zh"].join(number + mark for number in said) + unit
    one = said == ["1"] and not power
    unit = unit_name(figure.unit, "en", one=one)
    mark = _OWN["en"].get(power, "")
    if scale is not None and scale in _OWN["zh"].values():
        mark, unit = "", unit_name_scaled(figure.unit, scale)
    return " ".join(filter(None, [_TO["en"].join(said), mark, unit]))
