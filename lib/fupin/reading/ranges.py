"""Ranges: 3至5年, 10%—15%, 13—17万元, 3000元以上5000元以下.

GB/T 15835—2011 (5.1.3) lets the first end leave out its unit where nothing is unclear, and would
have 万, 亿 and % printed at both. Papers leave those out too; what is then meant is decided here.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from fupin.reading.characters import scale_of
from fupin.reading.number import IllFormedError, Number
from fupin.reading.terms import Term, term_at

_JOINTS = ("至", "到", "-", "~")
# What the numeral of a share is multiplied by, so that 五 in 五至六成 is fifty.
_PARTS: dict[str, int | Fraction] = {
    "成": 10,
    "折": 10,
    "‰": Fraction(1, 10),
    "‱": Fraction(1, 100),
}
_FLOORS, _CEILINGS = ("及以上", "以上"), ("及以下", "以下", "以内")


class Span(NamedTuple):
    """One number or two, with the unit of both; `form` is a name of the table of forms."""

    term: Term
    end: int
    is_range: bool
    form: str


def span_at(text: str, at: int) -> Span | None:
    """Read a number, or two that are the ends of a range, at a place of a text in half width.

    Raises
    ------
    IllFormedError
        If the two do not make a range.
    """
    first = term_at(text, at)
    if first is None:
        return None
    return _bracket(text, first) or _range(text, first) or _alone(first)


def _alone(term: Term) -> Span:
    return Span(term, term.end, is_range=False, form=term.form)


def _range(text: str, first: Term) -> Span | None:
    at = _past_space(text, first.end)
    joint = text[at : at + 1]
    if joint not in _JOINTS:
        return None
    # A dash before the second number is the joint; a second dash would be a sign or a pause.
    second = term_at(text, _past_space(text, at + 1), signed=joint != "-")
    if second is None:
        return None
    _check_ends(first, second)
    form = "range"
    if first.measure is None and second.measure is not None:
        form = "range, unit once"
    number, scaled = _first_scaled(first, second)
    form = "range, scale once" if scaled else form
    if first.measure and second.measure is None:
        if first.measure.printed != "百分之":
            raise IllFormedError(f"The unit {first.measure.printed} stands at the first end alone.")
        second = second._replace(measure=first.measure)
    return _joined(first._replace(number=number), second, second.end, form)


def _past_space(text: str, at: int) -> int:
    return at + (text[at : at + 1] == " ")


def _check_ends(first: Term, second: Term) -> None:
    for term in (first, second):
        if term.words or term.number.is_open or term.number.lone or term.number.short:
            raise IllFormedError("An end of a range is open, short or approximate itself.")
    if first.measure and second.measure and first.measure.unit != second.measure.unit:
        names = first.measure.printed, second.measure.printed
        raise IllFormedError(f"The ends of the range are in {names[0]} and in {names[1]}.")
    if first.measure and second.measure and not first.measure.unit:
        _check_same(first.measure.printed, second.measure.printed)


def _check_same(first: str, second: str) -> None:
    if first != second:
        raise IllFormedError(f"The ends of the range are in {first} and in {second}.")


def _first_scaled(first: Term, second: Term) -> tuple[Number, bool]:
    """Return the first number, with 万 or 亿 of the second where it leaves them out."""
    number, top = first.number, second.number
    if first.measure is None and second.measure and second.measure.printed in _PARTS:
        return number.times(_PARTS[second.measure.printed]), False
    if first.measure is None and not set(number.trailing) & {"万", "亿"}:
        for cut in range(len(top.trailing)):
            shared = top.trailing[cut:]
            scaled = number.times(scale_of(shared))
            if shared[-1] in "万亿" and scaled.high < top.low:
                return scaled, True
    if first.measure is None and top.trailing and set(top.trailing) <= set("十百千"):
        _check_plain(number, top)
    return number, False


def _check_plain(number: Number, top: Number) -> None:
    """Refuse 三至五百, which may start at three or at three hundred."""
    if not number.trailing and number.high < 10:
        raise IllFormedError(f"The first end may share {top.trailing} of the second, or not.")


def _bracket(text: str, first: Term) -> Span | None:
    """Read a floor and a ceiling as one range."""
    floor = next((word for word in _FLOORS if text.startswith(word, first.end)), None)
    if not floor:
        return None
    at = first.end + len(floor)
    second = term_at(text, at + (text[at : at + 1] in ("、", ",")), signed=False)
    if second is None:
        return None
    ceiling = next((word for word in _CEILINGS if text.startswith(word, second.end)), None)
    if not ceiling:
        return None
    _check_ends(first, second)
    return _joined(first, second, second.end + len(ceiling), "bracket")


def _joined(first: Term, second: Term, end: int, form: str) -> Span:
    low, high = first.number.low, second.number.high
    if low >= high:
        raise IllFormedError("The first end of a range stands below the second.")
    places = first.number, second.number
    number = second.number._replace(
        low=low, high=high, end=end,
        last=min(each.last for each in places), step=min(each.step for each in places),
    )  # fmt: skip
    return Span(Term(number, second.measure, (), form), end, is_range=True, form=form)
