"""Numerals in Arabic digits, alone or with characters: 13 132, 1.5亿, 1亿3000万, 100万两千, 10多万.

Digits are grouped by threes with commas or with spaces (GB/T 15835—2011, 5.1.1), always or not at
all. A numeral that goes on after its 万 or 亿 must say which place it goes on at.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import takewhile

from fupin.reading.characters import scale_of
from fupin.reading.chinese_numerals import chinese_at
from fupin.reading.forms import FEW_MORE
from fupin.reading.number import IllFormedError, Number

_ENGLISH = {"trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 1000}
_ARABIC = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?:,[0-9]{3}){1,8}+|[1-9][0-9]{0,2}(?: [0-9]{3}){1,8}+|0"
    r"|[1-9][0-9]{0,24}+)(?:\.(?P<decimals>(?:[0-9]{3} ){1,8}+[0-9]{1,3}|[0-9]{1,24}+))?"
    r"(?![0-9]|[.,][0-9]| [0-9])"
)
_DIGITS = tuple("0123456789")
_SCALES = r"[百千]?(?:万[亿万]?|亿)|百(?!分点)|千(?![克米瓦卡伏赫帕])"
_SCALE = re.compile(_SCALES)
_ENGLISH_SCALE = re.compile(rf" ?({'|'.join(_ENGLISH)})\b")
_INSIDE = re.compile(rf"([多余来+])({_SCALES})")


def number_at(text: str, at: int) -> Number | None:
    """Read the numeral that starts at a place of a text, in digits, characters or both.

    Parameters
    ----------
    text : str
        As `fupin.reading.characters.plain` returns it.
    at : int

    Returns
    -------
    Number or None
        None if no numeral starts there.

    Raises
    ------
    IllFormedError
        If what starts there is no well-formed numeral.
    """
    number = _term(text, at)
    while number and (longer := _continued(text, number)):
        number = longer
    return _inside(text, number) if number else None


def _term(text: str, at: int) -> Number | None:
    if text[at : at + 1] not in _DIGITS:
        return chinese_at(text, at)
    match = _ARABIC.match(text, at)
    if not match:
        shown = "".join(takewhile("0123456789., ".__contains__, text[at : at + 40])).strip()
        raise IllFormedError(f"The digits of {shown} are not grouped as one number.")
    whole = re.sub("[, ]", "", match["whole"])
    decimals = (match["decimals"] or "").replace(" ", "")
    value = Fraction(f"{whole}.{decimals or 0}")
    last = Fraction(1, 10 ** len(decimals))
    zeros = 0 if decimals or not value else len(whole) - len(whole.rstrip("0"))
    number = Number(match.end(), value, value, last, last * 10**zeros)
    return _scaled(text, _with_few(text, number, zeros))


def _with_few(text: str, number: Number, zeros: int) -> Number:
    if text[number.end : number.end + 1] != "几":
        return number
    if zeros != 1:
        raise IllFormedError("几 in digits can only stand for the ones after a ten.")
    low, high = (number.low + digit for digit in FEW_MORE)
    one = Fraction(1)
    return number._replace(end=number.end + 1, low=low, high=high, last=one, step=one)


def _scaled(text: str, number: Number) -> Number:
    if match := _ENGLISH_SCALE.match(text, number.end):
        return number.times(_ENGLISH[match[1]])._replace(end=match.end())
    spaced = text[number.end : number.end + 1] == " "  # 1.6 亿元, as some papers set it
    match = _SCALE.match(text, number.end + spaced)
    if not match:
        return number
    size = scale_of(match.group())
    return number.times(size)._replace(end=match.end(), trailing=match.group(), size=size)


def _continued(text: str, number: Number) -> Number | None:
    """Read on after a scale: 3000万 after 1亿. None if no numeral follows."""
    at = number.end
    settled = not (number.is_open or number.inside or number.lone)
    if number.size == 1 or number.last != number.size or not settled:
        return None
    zero = text[at : at + 1] in ("零", "〇")
    lower = _term(text, at + zero)
    if lower is None:
        return None
    lower = _inside(text, lower)
    size = scale_of(number.trailing[-1])
    printed = text[at : lower.end]
    if lower.high >= size:
        raise IllFormedError(f"{printed} is too large to follow {number.trailing}.")
    if lower.size == 1 and not zero and lower.end - at == 1:
        raise IllFormedError(f"{printed} after {number.trailing} does not say which place it is.")
    if lower.size == 1 and lower.last < 1:
        raise IllFormedError(f"{printed} has decimals after {number.trailing}.")
    if lower.lone or lower.short:
        raise IllFormedError(f"{printed} does not say which place it is.")
    return lower._replace(low=number.low + lower.low, high=number.high + lower.high)


def _inside(text: str, number: Number) -> Number:
    """Read a word of approximation between digits and scale: 10多万."""
    match = _INSIDE.match(text, number.end)
    if not match or number.is_open or number.inside:
        return number
    size = scale_of(match[2])
    if number.size >= size or number.short or number.last < 1:
        raise IllFormedError(f"{match.group()} does not follow a smaller whole number.")
    return number.times(size)._replace(end=match.end(), inside=match[1], trailing="", size=1)
