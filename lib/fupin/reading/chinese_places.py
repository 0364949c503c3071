"""The places of a numeral in characters: 亿 and 万 and, in each, 千 百 十 and ones.

Scales fall from left to right. One 零 stands where a place is left out, and only there. A digit
may be left open (几, 两三), and is then the last.
"""

from __future__ import annotations

from fractions import Fraction

from fupin.reading.characters import DIGITS, SCALES
from fupin.reading.forms import FEW, FEW_MORE, NEIGHBOURS
from fupin.reading.number import IllFormedError, Number

_FUSED = {"廿": 2, "卅": 3, "卌": 4}


def is_neighbours(pair: str) -> bool:
    """Tell whether two digits may stand side by side for one that is left open."""
    return (DIGITS.get(pair[0]), DIGITS.get(pair[1])) in NEIGHBOURS


def grouped(run: str) -> Number:
    """Return what a run of everyday numeral characters says; its end is not set.

    Raises
    ------
    IllFormedError
        If its places do not follow the rules.
    """
    return _split(run, ("亿", "万"), leading=True)


def _split(run: str, names: tuple[str, ...], *, leading: bool) -> Number:
    """Split at 亿, then at 万: what is before multiplies it, what is after adds."""
    if not names:
        return _section(run, leading=leading)
    name, *below = names
    head, found, tail = run.rpartition(name)
    if not found:
        return _split(run, tuple(below), leading=leading)
    scale = SCALES[name]
    one = Number(0, Fraction(1), Fraction(1), Fraction(1), Fraction(1))
    upper = _split(head, tuple(below), leading=leading) if head else one
    if upper.short:
        raise IllFormedError(f"{run} leaves out a unit before {name}.")
    return _joined(upper, scale, tail, tuple(below)) if tail else upper.times(scale)


def _joined(upper: Number, scale: int, tail: str, below: tuple[str, ...]) -> Number:
    if upper.is_open:
        raise IllFormedError(f"{tail} follows a digit that is left open.")
    zero = tail[0] in "零〇"
    body = tail[1:] if zero else tail
    if not body:
        raise IllFormedError("A 零 ends the numeral.")
    if body in DIGITS and not zero and body != "两":
        value = upper.low * scale + DIGITS[body] * scale // 10
        place = Fraction(scale // 10)
        return Number(0, value, value, place, place, short=True)
    lower = _split(body, below, leading=False)
    gap = lower.high * 10 < scale
    if gap != zero and (gap or upper.low % 10):
        raise IllFormedError(f"{tail} {'lacks a 零' if gap else 'has a 零 too many'} before it.")
    whole = upper.low * scale
    return lower._replace(low=whole + lower.low, high=whole + lower.high)


def _section(run: str, *, leading: bool) -> Number:
    """Read up to four places, 千 百 十 and ones; `leading` if nothing stands before them."""
    low = high = 0
    at, above, short = 0, 10**4, False
    first = True
    while at < len(run):
        if low != high:
            raise IllFormedError(f"{run[at:]} follows a digit that is left open.")
        zero = not first and run[at] in "零〇"
        digit, size, at = _item(run, at + zero, first=first, leading=leading)
        if size >= above:
            raise IllFormedError(f"The places of {run} do not fall.")
        gap = not first and size * 10 < above
        if gap and not zero and size == 1 and digit[0] == digit[1] and at == len(run):
            size, short, gap = above // 10, True, False  # 一百二 is short for 一百二十
        if gap != zero:
            raise IllFormedError(f"{run} {'lacks a 零' if gap else 'has a 零 too many'}.")
        low, high = low + digit[0] * size, high + digit[1] * size
        above, first = size, False
    place = Fraction(above)
    return Number(0, Fraction(low), Fraction(high), place, place, short=short)


def _item(run: str, at: int, *, first: bool, leading: bool) -> tuple[tuple[int, int], int, int]:
    """Read a digit, or two neighbours, with its place: both ends, the place, and where it ends."""
    sign = run[at : at + 1]
    if sign in _FUSED:
        return (_FUSED[sign],) * 2, 10, at + 1
    if sign and sign in "十百千" and first and leading:
        return (1, 1), SCALES[sign], at + 1
    if sign and sign in "几数":
        digit, end = (FEW if first and leading else FEW_MORE), at + 1
    elif is_neighbours(run[at : at + 2]) if len(run[at : at + 2]) == 2 else False:
        digit, end = (DIGITS[sign], DIGITS[run[at + 1]]), at + 2
    elif DIGITS.get(sign):
        digit, end = (DIGITS[sign],) * 2, at + 1
    else:
        raise IllFormedError(f"{run} has {sign or 'nothing'} where a digit should stand.")
    unit = run[end : end + 1]
    size = SCALES[unit] if unit and unit in "十百千" else 1
    if digit == (2, 2) and sign == "两" and size < 100 and run != "两":
        raise IllFormedError(f"{run} has 两 where 二 should stand.")
    if run == "两" and not (first and leading):
        raise IllFormedError("两 stands where 二 should.")
    return digit, size, end + (size > 1)
