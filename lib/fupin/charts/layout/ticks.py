"""Round numbers for an axis, and how they read."""

from __future__ import annotations

from fractions import Fraction
from math import floor, log10

from fupin.quantities.rounding import format_number

_STEPS = (Fraction(1), Fraction(2), Fraction(5), Fraction(10))
_MARKS = {"en": ((9, " billion"), (6, " million")), "zh": ((8, "亿"), (4, "万"))}


def step(span: float, most: int) -> Fraction:
    """Return the smallest of 1, 2, 5 times a power of ten that cuts a span into few parts.

    Parameters
    ----------
    span : float
        Above zero, in the figures' unit.
    most : int
        The most parts.
    """
    rough = span / most
    power = Fraction(10) ** floor(log10(rough))
    return next(each * power for each in _STEPS if each * power >= Fraction(rough))


def ticks(low: float, high: float, most: int = 4) -> list[Fraction]:
    """Return round numbers from at or below `low` to at or above `high`."""
    if high <= low:
        high = low + (abs(low) or 1)
    by = step(high - low, most)
    first, last = Fraction(low) // by, -(-Fraction(high) // by)
    return [number * by for number in range(int(first), int(last) + 1)]


def tick_texts(numbers: list[Fraction], lang: str, unit: str | None) -> list[str]:
    """Return the axis numbers as text, all counted in the same power of ten."""
    by = numbers[1] - numbers[0]
    largest = max(abs(number) for number in numbers)
    power, mark = next(
        ((p, m) for p, m in _MARKS[lang] if largest >= 10**p and (by * 2) % 10**p == 0), (0, "")
    )
    place = next(p for p in range(12, -12, -1) if (by / Fraction(10) ** p).denominator == 1)
    sign = {"en": " %", "zh": "%"}[lang] if unit == "percent" else ""
    texts = [format_number(n, min(place, power), power) + mark if n else "0" for n in numbers]
    return [text + sign for text in texts]
