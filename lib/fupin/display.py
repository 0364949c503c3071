"""Quantities as text: only the digits they have earned, in English and in Chinese.

A printed figure
    Shows at the precision of its print: 13132万元 is 131.32 million yuan, 13,132万元.
An inexact result
    Its own precision is the power of ten nearest to the width of its interval. If the interval
    fits into the rounding cell of one number at that precision, or at the next coarser one that
    still leaves four digits, we show that number; else a range, rounded outward, to one digit more
    where outward would claim half as much again or more.
An exact result
    In full if two decimals are enough; else one decimal or three digits, whichever shows more
    (`explain` gives the fraction): 215 of 218 is 98.6 %.

English writes plain digits up to a million, and turns to million and billion only where the
zeros at the end of plain digits would claim more than we know. Chinese turns to 万 and 亿 in the
same case; a printed figure keeps the 万 or 亿 of its print.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from fupin import units
from fupin.errors import FupinError
from fupin.printed import last_place, meaning

if TYPE_CHECKING:
    from fupin.quantity import Quantity

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
}


def text(quantity: Quantity, lang: str = "en", scale: str | None = None) -> str:
    """Return a quantity in words, with its unit.

    Parameters
    ----------
    quantity : Quantity
    lang : {"en", "zh"}
    scale : {None, "1", "万", "亿", "万亿", "million", "billion", "trillion"}
        What the digits count; None chooses. English takes the Chinese ones too, with their unit.

    Raises
    ------
    FupinError
        If the language or the scale is none of these.
    """
    check_language(lang)
    numbers, place = earned(quantity)
    power = _power(quantity, lang, scale, place)
    if quantity.low == quantity.high:
        place = _without_zeros(quantity.value, place, power)
    said = [digits(number, place, power) for number in numbers]
    return _approximation(quantity, lang) + _phrase(quantity, lang, said, power, scale)


def interval(quantity: Quantity, lang: str = "en") -> str:
    """Return both ends of a quantity's interval in plain digits, with the unit, rounded outward."""
    return _phrase(quantity, lang, ends(quantity), 0)


def ends(quantity: Quantity) -> list[str]:
    """Return both ends in plain digits, to two digits more than the interval's own precision."""
    low, high = quantity.low, quantity.high
    place = min(exponent(high - low) - 2, 0) if high > low else 0
    outward = (down(low, place), -down(-high, place))
    return [
        digits(end, _exact_place(end)) if _is_short(end) else digits(rounded, place)
        for end, rounded in zip((low, high), outward, strict=True)
    ]


def earned(quantity: Quantity) -> tuple[list[Fraction], int]:
    """Return the one number, or the two ends, that a quantity has earned, and the place of ten.

    Returns
    -------
    list of Fraction, int
        ``[9255], 0`` for 9,255; ``[40000, 43000], 3`` for 40,000 to 43,000.
    """
    value, low, high = quantity.value, quantity.low, quantity.high
    figure = quantity.observation
    if figure and figure.precision != "exact":
        return [value], exponent(last_place(figure.printed, figure.precision))
    if low == high:
        place = _exact_place(value)
        return [nearest(value, place)], place
    own = _nearest_power(high - low)
    for place in (own, own + 1):
        number, unit = nearest((low + high) / 2, place), Fraction(10) ** place
        fits = number - unit / 2 <= low and high <= number + unit / 2
        # A lone digit before its zeros ("50 %") would be read as if the zeros were certain.
        enough = abs(number) >= 10 * unit or place <= 0
        if fits and enough and (place == own or abs(number) >= 1000 * unit):
            return [number], place
    # Rounded outward, a range may claim half as much again as the prints leave open, not more.
    if -down(-high, own) - down(low, own) > (high - low) * 3 / 2:
        own -= 1
    return [down(low, own), -down(-high, own)], own


def digits(number: Fraction, place: int, power: int = 0) -> str:
    """Return a number in units of ``10**power``, to the place ``10**place``, with separators."""
    decimals = max(0, power - place)
    scaled = round(number * Fraction(10) ** (decimals - power))
    whole, rest = divmod(abs(scaled), 10**decimals)
    sign = "−" if scaled < 0 else ""
    return f"{sign}{whole:,}" + (f".{rest:0{decimals}d}" if decimals else "")


def nearest(number: Fraction, place: int) -> Fraction:
    """Round to the nearest multiple of ``10**place``, a half up."""
    return down(number + Fraction(10) ** place / 2, place)


def down(number: Fraction, place: int) -> Fraction:
    """Round down to a multiple of ``10**place``."""
    unit = Fraction(10) ** place
    return number // unit * unit


def exponent(number: Fraction) -> int:
    """Return the place of a number's first digit, exactly: 0 for 5, -2 for 0.05."""
    number = abs(Fraction(number))
    guess = len(str(number.numerator)) - len(str(number.denominator))
    return guess if number >= Fraction(10) ** guess else guess - 1


def check_language(lang: str) -> None:
    """Raise unless we speak the language."""
    if lang not in _OWN:
        raise FupinError(f"We do not speak {lang!r}.", "We speak en and zh.", 'Write lang="zh".')


def _nearest_power(number: Fraction) -> int:
    place = exponent(number)
    return place + (number**2 >= Fraction(10) ** (2 * place + 1))


def _is_short(number: Fraction) -> bool:
    return (number * 100).denominator == 1


def _exact_place(number: Fraction) -> int:
    if _is_short(number):
        return next(p for p in (0, -1, -2) if (number * 10**-p).denominator == 1)
    return min(-1, exponent(number) - 2)


def _without_zeros(number: Fraction, place: int, power: int) -> int:
    """Raise the place of an exact number past the zeros it would end on: 100万, not 100.0000万."""
    while place < power and number % Fraction(10) ** (place + 1) == 0:
        place += 1
    return place


def _power(quantity: Quantity, lang: str, scale: str | None, place: int) -> int:
    """Choose what the digits count, as a power of ten."""
    if scale is not None:
        if scale not in _SCALES or (lang == "zh" and scale.isascii() and scale != "1"):
            raise FupinError(
                f"{scale!r} is not a scale in {lang}.",
                "We count in 1, 万, 亿 and 万亿, and in English in million, billion and trillion.",
                'Write scale="万".',
            )
        return _SCALES[scale]
    figure = quantity.observation
    if figure and lang == "zh":
        return next((_SCALES[s] for s in ("万亿", "亿", "万") if s in figure.printed), 0)
    if quantity.low == quantity.high or place < 1:
        return 0
    size = max(abs(quantity.low), abs(quantity.high))
    return max((power for power in _OWN[lang] if size >= 10**power), default=0)


def _approximation(quantity: Quantity, lang: str) -> str:
    figure = quantity.observation
    if not figure or figure.precision != "approximate":
        return ""
    return _APPROXIMATE[meaning(figure.printed)][lang == "zh"]


def _phrase(
    quantity: Quantity, lang: str, said: list[str], power: int, scale: str | None = None
) -> str:
    said = said[:1] if said[0] == said[-1] else said
    if lang == "zh":
        mark = _OWN["zh"].get(power, "")
        unit = units.named(quantity.unit, "zh")
        if unit == "%":
            return "至".join(f"{number}%" for number in said)
        return "至".join(number + mark for number in said) + unit
    one = said == ["1"] and not power
    unit = units.named(quantity.unit, "en", one=one)
    mark = _OWN["en"].get(power, "")
    if scale in _OWN["zh"].values():
        mark, unit = "", units.mixed(quantity.unit, scale)
    return " ".join(filter(None, [" to ".join(said), mark, unit]))
