"""The grammar of a whole figure: words before, number or range, unit, words after.

``[per unit] [word] [currency] number [word] [unit] [word] [joint number …] [word]``, where every
part but the number may be missing. `figure_at` reads as far as the grammar goes and says where it
ends; whether what follows may be left out is for its caller to decide.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from fupin.reading.approximation import BETWEEN, meaning_of, word_after, word_before
from fupin.reading.forms import REACHED
from fupin.reading.number import IllFormedError
from fupin.reading.ranges import Span, span_at
from fupin.reading.units_in_text import CURRENCY_SIGNS, Measure, divided_by, each_at

_PER_HEAD = {"人均": "person", "户均": "household", "亩均": "mu"}


class Parsed(NamedTuple):
    """A figure of a text as far as the grammar goes.

    Attributes
    ----------
    end : int
        Where it ends, exclusive.
    value, low, high : Fraction
        Its value, and its ends where its own digits leave it open; otherwise all are one.
    last, step : Fraction
        The place of the last printed digit, and of the last that is not a trailing zero.
    words : tuple of str
        Its words of approximation.
    approximation : str
        What they mean; ``"between"`` for two ends.
    measure : Measure or None
        Its unit; None if none is printed.
    form : str
        A name of `fupin.reading.forms.FORMS`.
    is_exact : bool
        Whether its form leaves nothing to rounding.
    """

    end: int
    value: Fraction
    low: Fraction
    high: Fraction
    last: Fraction
    step: Fraction
    words: tuple[str, ...]
    approximation: str
    measure: Measure | None
    form: str
    is_exact: bool


def figure_at(text: str, at: int) -> Parsed | None:
    """Read the figure that starts at a place of a text.

    Parameters
    ----------
    text : str
        As `fupin.reading.characters.plain` returns it.
    at : int

    Returns
    -------
    Parsed or None
        None if no figure starts there.

    Raises
    ------
    IllFormedError
        If a figure starts there and breaks a rule of writing.
    """
    each, start = _each(text, at)
    before, currency, start = _openings(text, start)
    span = span_at(text, start)
    if span is None:
        return None
    after = word_after(text, span.end)
    after = "" if after in ("来", "+") else after  # 5年来 is a span of time, not about five years
    end = span.end + len(after)
    words = [*before, *span.term.words, *([after] if after else [])]
    if not span.is_range and span.term.number.lone and not words:
        raise IllFormedError(f"{text[start : span.end]} has neither a digit nor a word such as 近.")
    return _parsed(span, end, words, _unit(span, currency, each))


def _each(text: str, at: int) -> tuple[Measure | None, int]:
    head = text[at : at + 2]
    if head in _PER_HEAD:
        return Measure(at + 2, f"/{head[0]}", f"/{_PER_HEAD[head]}"), at + 2
    each = each_at(text, at) if text[at : at + 1] == "每" else None
    return each, each.end if each else at


def _openings(text: str, at: int) -> tuple[list[str], str | None, int]:
    """Read a word of approximation and a sign of currency, in either order."""
    words: list[str] = []
    currency: str | None = None
    for _ in range(2):
        word = "" if words else word_before(text, at)
        if word in REACHED and text[at + 1 : at + 2] not in tuple("十百千万亿"):
            word = ""
        if word:
            words.append(word)
            at += len(word)
        elif currency is None:
            currency = next((sign for sign in CURRENCY_SIGNS if text.startswith(sign, at)), None)
            at += len(currency or "")
        at += bool(words or currency) and text[at : at + 1] == " "
    return words, currency, at


def _unit(span: Span, currency: str | None, each: Measure | None) -> Measure | None:
    measure = span.term.measure
    if currency:
        unit = CURRENCY_SIGNS[currency]
        if measure and (measure.unit or "").split("/")[0] != unit:
            raise IllFormedError(f"{currency} and {measure.printed} are not the same unit.")
        measure = measure or Measure(span.end, currency, unit)
    if each and measure:
        return divided_by(measure, each)
    if each:
        raise IllFormedError("每 is printed without a unit to divide.")
    return measure


def _parsed(span: Span, end: int, words: list[str], measure: Measure | None) -> Parsed:
    number = span.term.number
    approximation = meaning_of(words, is_open=number.is_open)
    form = span.form
    if words and words[0] in REACHED:
        form = "round word"
    elif approximation not in ("", BETWEEN):
        form = approximation
    elif span.is_range and words:
        form = "about a range"
    elif measure and "/" in measure.printed and not span.is_range:
        form = "per unit"
    value = (number.low + number.high) / 2
    return Parsed(
        end, value, number.low, number.high, number.last, number.step, tuple(words),
        approximation, measure, form, span.term.is_exact,
    )  # fmt: skip
