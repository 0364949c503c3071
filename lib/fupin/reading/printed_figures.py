"""A print read by itself: whole, or refused with what is left over."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from fupin.errors import NumeralError
from fupin.reading.characters import LONGEST, plain
from fupin.reading.grammar import Parsed, figure_at
from fupin.reading.number import IllFormedError
from fupin.reading.precision import interval, precision_by_rule

_INSTEAD = "Give one figure with its unit and words, and nothing else: 13132万元, 3至5年, 近百万元."


class PrintedFigure(NamedTuple):
    """A print read by itself.

    Attributes
    ----------
    printed : str
        As printed.
    value, low, high, last_place : Fraction
        Its exact value, its interval, and the unit of the last digit that it vouches for, in the
        unit that is printed. Of two ends, the value is the middle.
    precision : {"exact", "rounded", "approximate"}
        By rule: approximate if a word or two ends say so; exact if counted in full or set; else
        rounded.
    approximation : {"", "about", "nearly", "over", "at least", "at most", "between"}
        What its words of approximation mean; empty if it has none.
    unit : str or None
        The unit over `fupin.quantities.unit_table`; empty if the print has none or only a measure
        word that fits many things; None for a measure that the table lacks.
    measure : str
        The characters of its unit, with what it is divided by: ``"元/人/月"``.
    form : str
        The form that decided: a name of `fupin.reading.forms`.
    """

    printed: str
    value: Fraction
    low: Fraction
    high: Fraction
    last_place: Fraction
    precision: str
    approximation: str
    unit: str | None
    measure: str
    form: str


def read(printed: str) -> PrintedFigure:
    """Read a printed figure by itself.

    Parameters
    ----------
    printed : str
        The figure alone, with its unit and its words: ``近百万元``, ``3—5%``, ``2个半月``.

    Raises
    ------
    NumeralError
        If any of its characters is left over, or it breaks a rule of writing.

    Examples
    --------
    >>> figure = read("1亿3000万元")
    >>> figure.value, figure.unit, figure.precision
    (Fraction(130000000, 1), 'yuan', 'rounded')
    """
    return as_printed(printed, parse(printed))


def parse(printed: str) -> Parsed:
    """Return what the grammar finds in a print, all of whose characters it takes.

    Raises
    ------
    NumeralError
        As `read` does.
    """
    if len(printed) > LONGEST:
        raise _refused(
            printed[:20] + "…", f"It has {len(printed)} characters, a print has {LONGEST} at most."
        )
    text = plain(printed).strip(" ")
    try:
        parsed = figure_at(text, 0)
        if parsed:
            interval(parsed, precision_by_rule(printed, parsed))
    except IllFormedError as error:
        raise _refused(printed, str(error)) from None
    if parsed is None:
        raise _refused(printed, "No numeral stands where one should.")
    if parsed.end < len(text):
        left, taken = text[parsed.end :], text[: parsed.end]
        raise _refused(printed, f"{left!r} is left over after {taken!r}.")
    return parsed


def _refused(printed: str, why: str) -> NumeralError:
    return NumeralError(f"{printed!r} is not a printed figure.", why, _INSTEAD)


def as_printed(printed: str, parsed: Parsed) -> PrintedFigure:
    """Return what the grammar found, with its precision by rule and its interval."""
    unit = parsed.measure.unit if parsed.measure else ""
    precision = precision_by_rule(printed, parsed)
    low, high = interval(parsed, precision)
    measure = parsed.measure.printed if parsed.measure else ""
    form = "rounded" if parsed.form == "counted" and precision == "rounded" else parsed.form
    last_place = parsed.step if precision == "approximate" else parsed.last
    return PrintedFigure(
        printed, parsed.value, low, high, last_place, precision, parsed.approximation, unit,
        measure, form,
    )  # fmt: skip
