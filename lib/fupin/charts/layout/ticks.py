"""Round numbers for the ticks of an axis, and how they are written."""

from __future__ import annotations

from fractions import Fraction
from math import floor, log10

from fupin.quantities.rounding import format_number

_STEPS = (Fraction(1), Fraction(2), Fraction(5), Fraction(10))
_MULTIPLIERS = {"en": ((9, " billion"), (6, " million")), "zh": ((8, "亿"), (4, "万"))}


def step(span: float, most: int) -> Fraction:
    """Return the distance between ticks: the smallest 1, 2 or 5 times a power of ten that will do.

    Parameters
    ----------
    span : float
        What the ticks have to cover; above zero, in the figures' unit.
    most : int
        How many steps may cover it.
    """
    rough = span / most
    power = Fraction(10) ** floor(log10(rough))
    return next(each * power for each in _STEPS if each * power >= Fraction(rough))


def ticks(low: float, high: float, most: int = 4) -> list[Fraction]:
    """Return round numbers, evenly apart, from at or below `low` to at or above `high`.

    Where `high` is not above `low`, the axis is made as long as `low` is large.
    """
    if high <= low:
        high = low + (abs(low) or 1)
    by = step(high - low, most)
    first, last = Fraction(low) // by, -(-Fraction(high) // by)
    return [number * by for number in range(int(first), int(last) + 1)]


def tick_texts(numbers: list[Fraction], lang: str, unit: str | None) -> list[str]:
    """Return the numbers of an axis as text, all counted in the same power of ten.

    Parameters
    ----------
    numbers : list of Fraction
        Two or more, evenly apart.
    lang : {"en", "zh"}
    unit : str or None
        Only percents are written with their unit: a sign costs little room.
    """
    by = numbers[1] - numbers[0]
    largest = max(abs(number) for number in numbers)
    power, multiplier = next(
        (
            (power, word)
            for power, word in _MULTIPLIERS[lang]
            if largest >= 10**power and (by * 2) % 10**power == 0
        ),
        (0, ""),
    )
    place = next(p for p in range(12, -12, -1) if (by / Fraction(10) ** p).denominator == 1)
    percent = {"en": " %", "zh": "%"}[lang] if unit == "percent" else ""
    texts = [format_number(n, min(place, power), power) + multiplier if n else "0" for n in numbers]
    return [text + percent for text in texts]
