"""Reading a figure exactly as it was printed, and how far the print lets the truth stray.

A print is read whole or refused, never in part. `read` reads it by itself; `read_print` reads it
for a row that says its unit and its precision, and holds the print against them. `numerals` lists
the numerals of a text. What each form means stands in `fupin.reading.forms`, how far each precision
reaches in `fupin.reading.precision`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from fupin.errors import NumeralError
from fupin.quantities.unit_table import PURE
from fupin.quantities.units import parts
from fupin.reading.grammar import Parsed
from fupin.reading.precision import PRECISIONS, interval
from fupin.reading.printed_figures import PrintedFigure, parse, read

__all__ = ["Numeral", "PrintedFigure", "Reading", "meaning", "numerals", "read", "read_print"]

NUMERAL = re.compile(r"\d+(?:\.\d+)?[万亿]?|[〇零一二三四五六七八九十百千万亿两半]+")
_PERCENTS = {"percent", "percent_point"}
_KEPT = 4096  # prints that are remembered, so that a corpus does not fill the memory


class Numeral(NamedTuple):
    """A numeral of a text: `start`, `end` (end exclusive) and the characters between."""

    start: int
    end: int
    printed: str


class Reading(NamedTuple):
    """A print read.

    Attributes
    ----------
    value, low, high : Fraction
        Its exact value and its interval, in the base unit. Of a range, the value is the middle.
    last_place : Fraction
        The unit of the last digit that the print vouches for: 10,000 for 13132万元.
    approximation : {"", "about", "nearly", "over", "at least", "at most", "between"}
        What its word of approximation means; empty if it has none.
    """

    value: Fraction
    low: Fraction
    high: Fraction
    last_place: Fraction
    approximation: str


def numerals(text: str) -> Iterator[Numeral]:
    """Yield every numeral of a text in order, Arabic with 万 or 亿, and Chinese."""
    for match in NUMERAL.finditer(text):
        yield Numeral(*match.span(), match.group())


@lru_cache(_KEPT)
def read_print(
    printed: str, unit: str, precision: str, ceiling: Fraction | int | None = None
) -> Reading:
    """Read a printed figure for a row that says its unit and precision.

    Parameters
    ----------
    printed : str
        As printed, with multiplier, unit and words: ``1.6亿元``.
    unit : str
        The base unit it is read in: ``yuan``. The print may leave its unit out, not contradict it.
    precision : {"exact", "rounded", "approximate"}
    ceiling : number, optional
        What the truth cannot exceed: 100 for a rate of parts of a whole.

    Returns
    -------
    Reading
        In `unit`.

    Raises
    ------
    NumeralError
        If it is not a figure, or if unit, precision or ceiling contradict it.
    """
    if precision not in PRECISIONS:
        raise NumeralError(
            f"{printed!r} cannot be {precision!r}.",
            f"A print is one of {', '.join(PRECISIONS)}.",
            "Give one of these as its precision.",
        )
    parsed = _in_unit(printed, parse(printed), unit)
    _check_precision(printed, parsed, precision)
    low, high = interval(parsed, precision)
    if ceiling is not None and parsed.value > ceiling:
        raise NumeralError(
            f"{printed!r} is above its ceiling.",
            f"It reads {parsed.value}, the ceiling is {ceiling}.",
            "Raise the ceiling of the measure, or mend the figure.",
        )
    high = high if ceiling is None else min(high, Fraction(ceiling))
    last_place = parsed.step if precision == "approximate" else parsed.last
    return Reading(parsed.value, low, high, last_place, parsed.approximation)


@lru_cache(_KEPT)
def meaning(printed: str) -> str:
    """Return what a print's word of approximation means, ``"nearly"``; ``""`` if it has none."""
    try:
        return parse(printed).approximation
    except NumeralError:
        return ""


def _in_unit(printed: str, parsed: Parsed, unit: str) -> Parsed:
    """Return a print read in a unit; raise if it prints another."""
    powers = parts(unit)
    measure = parsed.measure
    if measure is None or measure.unit == "":
        return parsed
    if not measure.printed and measure.unit == PURE:  # 三分之一, 一半
        return _as_percent(parsed) if powers.keys() & _PERCENTS else parsed
    own = None if measure.unit is None else parts(measure.unit)
    # A row may be divided by more than its print says, and a point of a rate is printed as %.
    if own == {"percent": 1} and powers.keys() & _PERCENTS:
        return parsed
    if (own == {} and powers) or own is None or not own.items() <= powers.items():
        called = measure.unit or "no unit of the table"
        raise NumeralError(
            f"{printed!r} is not in {unit}.",
            f"It prints {measure.printed}, which is {called}.",
            f"Give the unit as {measure.unit}, or mend the print."
            if measure.unit
            else "Give a figure in a unit of the table.",
        )
    return parsed


def _as_percent(parsed: Parsed) -> Parsed:
    """Return a fraction in percent."""
    names = ("value", "low", "high", "last", "step")
    return parsed._replace(**{name: getattr(parsed, name) * 100 for name in names})


def _check_precision(printed: str, parsed: Parsed, precision: str) -> None:
    if (precision == "approximate") == bool(parsed.approximation):
        return
    words = " and ".join(map(repr, parsed.words))
    if not parsed.approximation:
        why = "It has no word such as 近, 余, 多, 约 or 以上."
    else:
        why = f"It says {words}." if words else "It has two ends."
    raise NumeralError(
        f"{printed!r} is not {precision}.",
        why,
        "Give approximate for a print with such a word or two ends, exact or rounded for others.",
    )
