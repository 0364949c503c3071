"""Shares and multiples: 百分之五, 三分之一, 1/3, 七成半, 八五折, 一半, 翻两番."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from fupin.quantities.unit_table import PURE
from fupin.reading.characters import DIGITS
from fupin.reading.number import IllFormedError, Number
from fupin.reading.numerals import number_at
from fupin.reading.units_in_text import Measure

_PERCENT_OF = {"百分之": Fraction(1), "千分之": Fraction(1, 10), "万分之": Fraction(1, 100)}
_PERCENT_AFTER = {
    "%": (Fraction(1), "percent"), "‰": (Fraction(1, 10), "percent"),
    "‱": (Fraction(1, 100), "percent"), "个千分点": (Fraction(1, 10), "percent_point"),
}  # fmt: skip
_SLASHED = re.compile(r"([1-9][0-9]{0,5})/([1-9][0-9]{0,5})(?![0-9/.,])")
_DOUBLED = re.compile(r"翻(?:了?([一二两三四五六七八九1-9])|了?)番")
_DISCOUNT = re.compile(r"([一二三四五六七八九])([一二三四五六七八九])折")
_HALF_OF_ALL = re.compile("一半|半数|半成|(过半)数?")
_TENTH = Fraction(1, 10)


class Share(NamedTuple):
    """A share or multiple: its number, its unit (percent or none), and the form's name."""

    number: Number
    measure: Measure
    form: str


def share_at(text: str, at: int) -> Share | None:
    """Read a share that opens with a word or a stroke of its own; None if none starts here."""
    for opening, part in _PERCENT_OF.items():
        if text.startswith(opening, at):
            return _hundredths(text, at + len(opening), part)
    if match := _SLASHED.match(text, at):
        return _fraction(match.end(), Fraction(int(match[1]), int(match[2])))
    if match := _DOUBLED.match(text, at):
        times = DIGITS.get(match[1]) or int(match[1] or 1)
        return _word(match.end(), Fraction(2**times), "番", PURE, "doubling")
    if match := _DISCOUNT.match(text, at):
        tenths, hundredths = DIGITS[match[1]], DIGITS[match[2]]
        if hundredths == tenths + 1:
            raise IllFormedError(f"{match.group()} is one price, or two that stand side by side.")
        return _word(match.end(), Fraction(10 * tenths + hundredths), "折", "percent", "discount")
    if match := _HALF_OF_ALL.match(text, at):
        return _half_of_all(match)
    return None


def share_after(text: str, number: Number) -> Share | None:
    """Read a share whose numeral stands first: 三分之一, 5‰, 七成半, 8.5折; None if it is none."""
    at = number.end
    if text.startswith("分之", at):
        return _parts(text, number)
    if text.startswith("又", at):
        return _and_parts(text, number)
    for sign, (part, unit) in _PERCENT_AFTER.items():
        if text.startswith(sign, at):
            end = at + len(sign)
            moved = number.times(part)._replace(end=end, trailing="", size=1)
            return Share(moved, Measure(end, sign, unit), "percent")
    if text.startswith("成", at) and number.high <= 10:
        return _tenths(text, number)
    if text.startswith("折", at) and 0 < number.high < 10:
        end = at + 1
        return Share(number.times(10)._replace(end=end), Measure(end, "折", "percent"), "discount")
    return None


def _hundredths(text: str, at: int, part: Fraction) -> Share:
    number = number_at(text, at)
    if number is None:
        raise IllFormedError("No numeral follows 分之.")
    if number.lone and text[at] != "百":
        raise IllFormedError(f"{text[at]} has no digit before it.")
    # 百分之百 is a hundred, and 百分之九十 is as precise as 90%: no nought can be printed there.
    last = min(number.last, Fraction(1))
    number = number._replace(lone=False, last=last).times(part)
    return Share(number, Measure(number.end, "百分之", "percent"), "percent")


def _word(end: int, value: Fraction, printed: str, unit: str, form: str) -> Share:
    number = Number(end, value, value, Fraction(1), Fraction(1))
    return Share(number, Measure(end, printed, unit), form)


def _fraction(end: int, low: Fraction, high: Fraction | None = None) -> Share:
    """Return a fraction; as with a half, a word leaves it open by a tenth of itself."""
    high = low if high is None else high
    place = low / 10
    return Share(Number(end, low, high, place, place), Measure(end, "", PURE), "fraction")


def _half_of_all(match: re.Match[str]) -> Share:
    half = Fraction(1, 2)
    if match[1]:
        whole = Number(match.end(), Fraction(50), Fraction(100), Fraction(1), Fraction(1))
        return Share(whole, Measure(match.end(), "", "percent"), "more than half")
    if match.group() == "半成":
        five = Number(match.end(), Fraction(5), Fraction(5), Fraction(5), Fraction(5))
        return Share(five, Measure(match.end(), "成", "percent"), "tenths")
    number = Number(match.end(), half, half, _TENTH, half)
    return Share(number, Measure(match.end(), "", PURE), "half")


def _parts(text: str, below: Number) -> Share:
    above = number_at(text, below.end + 2)
    if above is None:
        raise IllFormedError("No numeral follows 分之.")
    for number in (above, below):
        whole = number.low.denominator == 1 and not number.lone and not number.short
        if not whole or not number.low or number.inside:
            raise IllFormedError("A fraction has whole numbers above and below, not nought.")
    if text.startswith("分之", above.end):
        raise IllFormedError("A fraction does not stand in another.")
    return _fraction(above.end, above.low / below.high, above.high / below.low)


def _and_parts(text: str, whole: Number) -> Share:
    slashed = _SLASHED.match(text, whole.end + 1)
    below = None if slashed else number_at(text, whole.end + 1)
    if slashed:
        part = Fraction(int(slashed[1]), int(slashed[2]))
        end = slashed.end()
    elif below and text.startswith("分之", below.end):
        number = _parts(text, below).number
        part, end = number.low, number.end
    else:
        raise IllFormedError("No fraction follows 又.")
    if whole.low.denominator != 1 or whole.is_open or not 0 < part < 1:
        raise IllFormedError("又 joins a whole number and a fraction below one.")
    return _fraction(end, whole.low + part)


def _tenths(text: str, number: Number) -> Share:
    end = number.end + 1
    number = number.times(10)._replace(end=end)
    more = text[end : end + 1]
    plain = not number.is_open and number.last == 10
    if more == "半" and plain:
        half = Fraction(5)
        number = Number(end + 1, number.low + 5, number.low + 5, half, half)
    elif DIGITS.get(more) and more != "两" and plain:
        value = number.low + DIGITS[more]
        number = Number(end + 1, value, value, Fraction(1), Fraction(1))
    return Share(number, Measure(number.end, "成", "percent"), "tenths")
