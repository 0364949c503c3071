"""Which digits of a figure its prints vouch for, and numbers written with them.

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
"""

from __future__ import annotations

from fractions import Fraction

from fupin.quantities.figure import Figure


def interval_ends(figure: Figure) -> list[str]:
    """Return both ends in plain digits, rounded outward.

    They have two digits more than the interval's own precision; a single number has those with
    which it is shown.
    """
    low, high = figure.low, figure.high
    place = min(magnitude(high - low) - 2, 0) if high > low else exact_place(low)
    outward = (round_down(low, place), -round_down(-high, place))
    return [
        format_number(end, exact_place(end)) if _is_short(end) else format_number(rounded, place)
        for end, rounded in zip((low, high), outward, strict=True)
    ]


def significant(figure: Figure) -> tuple[list[Fraction], int]:
    """Return the one number, or the two ends, that the prints vouch for, and the place of ten.

    Returns
    -------
    list of Fraction, int
        ``[9255], 0`` for 9,255; ``[40000, 43000], 3`` for 40,000 to 43,000.
    """
    value, low, high = figure.value, figure.low, figure.high
    printed = figure.observation
    if printed and printed.precision != "exact":
        two = printed.approximation == "between"  # 3至5年: nobody printed the middle
        return [low, high] if two else [value], magnitude(printed.last_place)
    if low == high:
        place = exact_place(value)
        return [round_nearest(value, place)], place
    own = _nearest_power(high - low)
    for place in (own, own + 1):
        number, unit = round_nearest((low + high) / 2, place), Fraction(10) ** place
        fits = number - unit / 2 <= low and high <= number + unit / 2
        # A lone digit before its zeros ("50 %") would be read as if the zeros were certain.
        enough = abs(number) >= 10 * unit or place <= 0
        if fits and enough and (place == own or abs(number) >= 1000 * unit):
            return [number], place
    # Rounded outward, a range may claim half as much again as the prints leave open, not more.
    if -round_down(-high, own) - round_down(low, own) > (high - low) * 3 / 2:
        own -= 1
    return [round_down(low, own), -round_down(-high, own)], own


def format_number(number: Fraction, place: int, power: int = 0) -> str:
    """Return a number in units of ``10**power``, to the place ``10**place``, with separators."""
    decimals = max(0, power - place)
    scaled = round(number * Fraction(10) ** (decimals - power))
    whole, rest = divmod(abs(scaled), 10**decimals)
    sign = "−" if scaled < 0 else ""
    return f"{sign}{whole:,}" + (f".{rest:0{decimals}d}" if decimals else "")


def round_nearest(number: Fraction, place: int) -> Fraction:
    """Round to the nearest multiple of ``10**place``, a half up."""
    return round_down(number + Fraction(10) ** place / 2, place)


def round_down(number: Fraction, place: int) -> Fraction:
    """Round down to a multiple of ``10**place``."""
    unit = Fraction(10) ** place
    return number // unit * unit


def magnitude(number: Fraction) -> int:
    """Return the power of ten of a number's first digit, exactly: 0 for 5, -2 for 0.05."""
    number = abs(Fraction(number))
    guess = len(str(number.numerator)) - len(str(number.denominator))
    return guess if number >= Fraction(10) ** guess else guess - 1


def _nearest_power(number: Fraction) -> int:
    place = magnitude(number)
    return place + (number**2 >= Fraction(10) ** (2 * place + 1))


def _is_short(number: Fraction) -> bool:
    return (number * 100).denominator == 1


def exact_place(number: Fraction) -> int:
    """Return the place of the last digit with which an exact number is shown."""
    if _is_short(number):
        return next(p for p in (0, -1, -2) if (number * 10**-p).denominator == 1)
    return min(-1, magnitude(number) - 2)


def without_zeros(number: Fraction, place: int, power: int) -> int:
    """Raise the place of an exact number past the zeros it would end on: 100万, not 100.0000万."""
    while place < power and number % Fraction(10) ** (place + 1) == 0:
        place += 1
    return place
