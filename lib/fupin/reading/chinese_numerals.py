"""Numerals in characters: 一百零五, 两三百, 十几, 廿五, 壹佰, 一点五亿, 二〇二〇.

A run of numeral characters is read whole or refused whole. The rules are those of school
arithmetic and of GB/T 15835—2011: scales fall from left to right, a place that is left out is
told by one 零, and where two digits stand side by side they are neighbours (4.2.2) or the digits
of a number such as a year (5.2.2).
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from fupin.reading.characters import CAPITALS, DIGITS, scale_of
from fupin.reading.chinese_places import grouped, is_neighbours
from fupin.reading.number import IllFormedError, Number

_LONGEST = 40  # characters; 10**16 - 1 has 32 and a 零 or two are possible
_PLANS = ("十一五", "十二五", "十三五", "十四五", "十五五")
_ALONE = {"俩": 2, "仨": 3}
_DIGIT = "".join(DIGITS)
_UNIT_AHEAD = "(?![克米瓦卡伏赫帕])"  # 千 in 五千克 is of the unit
_RUN = re.compile(
    rf"(?:[{_DIGIT}十万亿廿卅卌几{''.join(CAPITALS)}]|千{_UNIT_AHEAD}|百(?!分点)"
    r"|数(?=[十百千万亿])|(?<=十)数)+"
)
_DECIMALS = re.compile(r"点([〇零一二三四五六七八九]+)(万亿|万|亿)?")
_INSIDE = re.compile(r"([多余来+])([百千]?(?:万亿?|亿))")
_ONLY_SCALES = re.compile("[百千]?万?亿?")


def chinese_at(text: str, at: int) -> Number | None:
    """Read the numeral in characters that starts at a place of a text.

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
        If the characters there break a rule; a part of them is never read.
    """
    if text[at : at + 1] in _ALONE:
        value = Fraction(_ALONE[text[at]])
        return Number(at + 1, value, value, Fraction(1), Fraction(1))
    match = _RUN.match(text, at)
    if not match:
        return None
    if match.end() - at > _LONGEST:
        raise IllFormedError(f"{match.group()[:8]}… has more characters than any numeral.")
    if word := _INSIDE.match(text, match.end()):
        return _around(match.group(), word)
    number = _read(match.group())._replace(end=match.end())
    decimals = _DECIMALS.match(text, match.end())
    return _with_decimals(number, decimals) if decimals else number


def _around(run: str, word: re.Match[str]) -> Number:
    """Read a numeral with a word of approximation before its scale: 一亿三千多万."""
    number = _read(run + word[2])
    if number.is_open or number.lone:
        raise IllFormedError(f"{word[1]} does not follow a number.")
    return number._replace(end=word.end(), inside=word[1], trailing="", size=1)


def _read(printed: str) -> Number:
    run = _without_capitals(printed)
    if len(run) > 1 and all(c in DIGITS for c in run):
        return _digits_or_neighbours(run) or _placed(run, printed)
    return _placed(run, printed)


def _without_capitals(run: str) -> str:
    """Write financial capitals as everyday characters; the two are not mixed in one numeral."""
    if not set(run) & set(CAPITALS):
        return run
    if set(run) & (set(CAPITALS.values()) | set("两廿卅卌几数")):
        raise IllFormedError(f"{run} mixes financial capitals and everyday characters.")
    simple = "".join(CAPITALS.get(c, c) for c in run)
    # 壹 may not be left out before 拾, so that no digit can be added to a cheque.
    if re.search("(?<![一二三四五六七八九])[十百千]", simple):
        raise IllFormedError(f"{run} leaves out the digit before 拾, 佰 or 仟.")
    return simple


def _digits_or_neighbours(run: str) -> Number | None:
    """Read digits in a row as a year is written; None where they are two neighbours."""
    values = [DIGITS[c] for c in run]
    counting = all(b == a + 1 for a, b in pairwise(values))
    if len(run) == 2 and values[1] and is_neighbours(run):
        return None
    if "两" in run or not values[0] or counting or (len(run) == 2 and values[1]):
        raise IllFormedError(f"The digits of {run} are neither neighbours nor a year.")
    value = Fraction("".join(map(str, values)))
    zeros = len(run) - len(run.rstrip("〇零"))
    return Number(0, value, value, Fraction(1), Fraction(10**zeros))


def _placed(run: str, printed: str) -> Number:
    if run in _PLANS:
        raise IllFormedError(f"{run} names a five-year plan.")
    if run in ("零", "〇"):
        return Number(0, Fraction(0), Fraction(0), Fraction(1), Fraction(1))
    if run[0] in "百千万亿" and not _ONLY_SCALES.fullmatch(run):
        raise IllFormedError(f"{printed} has no digit before {run[0]}.")
    once = run if "亿" in run else run.replace("万万", "亿")
    number = grouped(once)
    trailing = run[len(run.rstrip("十百千万亿")) :]
    if not set(run) & (set(DIGITS) | set("廿卅卌几数")):
        # A bare 百 is a round word rather than one printed digit.
        number = number._replace(last=number.step / 10)
        trailing = run.lstrip("十") if run[0] == "十" else ""
    lone = run[0] in "万亿" or run in ("百", "千")
    return number._replace(lone=lone, trailing=trailing, size=scale_of(trailing))


def _with_decimals(number: Number, decimals: re.Match[str]) -> Number:
    if number.is_open or number.short or number.lone:
        raise IllFormedError(f"{decimals.group()} does not follow a whole number.")
    digits = "".join(str(DIGITS[c]) for c in decimals[1])
    last = Fraction(1, 10 ** len(digits))
    value, scales = number.low + int(digits) * last, decimals[2] or ""
    scaled = Number(decimals.end(), value, value, last, last, scales, scale_of(scales))
    return scaled.times(scaled.size)
