"""Reading a figure exactly as it was printed, and how far the print lets the truth stray.

A print is a numeral, Arabic or Chinese, with its multiplier, its unit and perhaps a word of
approximation: ``13132万元``, ``1.6亿元``, ``一百零五户``, ``近百万元``, ``10余家``, ``90%以上``.
The interval depends on the stated precision.

exact
    Whole things counted in full, or set by a rule: the figure itself.
rounded
    Money, rates, rounded counts: half a unit of the last printed digit on either side.
approximate
    A word says so, and the word decides. With *step* for one unit of the last digit that is not a
    trailing zero, and *near* for the smaller of one step and a tenth of the figure (never less
    than half a unit of the last printed digit):

    ============ ========================= =====================================================
    about        约 左右                   one *near* to either side: 约300 is 270 to 330
    nearly       近 接近                   one *near* below, nothing above: 近百万 is 90万 to 100万
    over         多 余 超 逾               nothing below, one step above: 10余 is 10 to 20
    at least     以上 至少 不低于          a floor is no measurement: the figure to its double
    at most      以下 以内 不足 不到       nought to the figure
    ============ ========================= =====================================================

    A writer who says 300多 could have said 400多, hence the step; the tenth keeps 近百万 from
    reaching down to nought. These are our conventions, wide on purpose; no standard fixes them.

The interval is closed, though a half rounds up and its upper end is not quite reached: the bounds
are then safe, and a point wide at most. It never crosses zero, since a count has no sign to lose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from fupin.errors import NumeralError
from fupin.quantities.units import parts

PRECISIONS = ("exact", "rounded", "approximate")
NUMERAL = re.compile(r"\d+(?:\.\d+)?[万亿]?|[〇零一二三四五六七八九十百千万亿两半]+")

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_SCALES = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100, "十": 10}
_MULTIPLIERS = {
    "万亿": 10**12, "亿": 10**8, "万": 10**4, "千": 1000, "百": 100,
    "trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 1000,
}  # fmt: skip

WORDS = {
    "about": ("大约", "约", "左右", "上下", "about", "around", "approximately"),
    "nearly": ("将近", "接近", "近", "nearly", "almost"),
    "over": ("超过", "超", "逾", "突破", "多", "余", "+", "more than", "over"),
    "at least": ("及以上", "以上", "至少", "不少于", "不低于", "at least"),
    "at most": (
        "以下", "以内", "不足", "不到", "低于", "不超过", "至多", "at most", "less than", "under",
    ),
}  # fmt: skip
_MEANING = {word: meaning for meaning, words in WORDS.items() for word in words}

# What a print may call its unit. Shared classifiers (个, 家, 次) say nothing, so are not here.
_MARKS = {
    "个百分点": "percent_point", "百分点": "percent_point", "百分之": "percent", "%": "percent",
    "％": "percent", "人次": "person_time", "人": "person", "户": "household", "美元": "us_dollar",
    "元": "yuan", "平方米": "square_metre", "平方公里": "square_kilometre", "亩": "mu",
}  # fmt: skip


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_PRINT = re.compile(
    rf"(?P<before>{_either(_MEANING)})?\s*(?P<hundredths>百分之)?"
    r"(?P<number>[-−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?"
    r"|[〇零一二三四五六七八九十百千万亿两半]+)"
    rf"\s*(?P<times>{_either(_MULTIPLIERS)})?(?P<within>[多余+])?(?P<more>{_either(_MULTIPLIERS)})?"
    rf"\s*(?P<unit>.*?)\s*(?P<after>{_either(_MEANING)})?"
)


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
        Its exact value and its interval, in the base unit.
    last_place : Fraction
        The unit of the last digit that the print vouches for: 10,000 for 13132万元.
    approximation : {"", "about", "nearly", "over", "at least", "at most"}
        What its word of approximation means; empty if it has none.
    """

    value: Fraction
    low: Fraction
    high: Fraction
    last_place: Fraction
    approximation: str


class _Figure(NamedTuple):
    value: Fraction
    last: Fraction  # the place of the last printed digit
    step: Fraction  # the place of the last digit that is not a trailing zero


def numerals(text: str) -> Iterator[Numeral]:
    """Yield every numeral of a text in order, Arabic with 万 or 亿, and Chinese."""
    for match in NUMERAL.finditer(text):
        yield Numeral(*match.span(), match.group())


@cache
def read_print(
    printed: str, unit: str, precision: str, ceiling: Fraction | int | None = None
) -> Reading:
    """Read a printed figure.

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
    match = _PRINT.fullmatch(printed.strip())
    if not match:
        raise NumeralError(
            f"{printed!r} is not a printed figure.",
            "We read one numeral with its multiplier, unit and words of approximation.",
            "Give the figure alone: 13132万元, 近百万元, 98%.",
        )
    _check_unit(printed, match["hundredths"] or match["unit"], unit)
    figure = _figure(match)
    low, high = _interval(figure, precision, _word(match), printed)
    low = max(low, Fraction(0)) if figure.value >= 0 else low
    if ceiling is not None and figure.value > ceiling:
        raise NumeralError(
            f"{printed!r} is above its ceiling.",
            f"It reads {figure.value}, the ceiling is {ceiling}.",
            "Raise the ceiling of the measure, or mend the figure.",
        )
    high = high if ceiling is None else min(high, Fraction(ceiling))
    last_place = figure.step if precision == "approximate" else figure.last
    return Reading(figure.value, low, high, last_place, _MEANING.get(_word(match), ""))


@cache
def meaning(printed: str) -> str:
    """Return what a print's word of approximation means, ``"nearly"``; ``""`` if it has none."""
    match = _PRINT.fullmatch(printed.strip())
    return _MEANING.get(_word(match), "") if match else ""


def _word(match: re.Match[str]) -> str:
    return match["before"] or match["within"] or match["after"] or ""


def _check_unit(printed: str, tail: str, unit: str) -> None:
    mark = next((m for m in sorted(_MARKS, key=len, reverse=True) if tail.startswith(m)), None)
    counted = {name for name, power in parts(unit).items() if power > 0}
    if counted & {"percent", "percent_point"} and mark in ("%", "％", "百分之"):
        return
    if mark and _MARKS[mark] not in counted:
        raise NumeralError(
            f"{printed!r} is not in {unit}.",
            f"It prints {mark}, which is {_MARKS[mark]}.",
            f"Give the unit as {_MARKS[mark]}, or mend the print.",
        )


def _interval(
    figure: _Figure, precision: str, word: str, printed: str
) -> tuple[Fraction, Fraction]:
    value, last, step = figure
    if (precision == "approximate") != bool(word):
        raise NumeralError(
            f"{printed!r} is not {precision}.",
            f"It says {word!r}." if word else "It has no word such as 近, 余, 多, 约 or 以上.",
            "Give approximate for a print with such a word, exact or rounded for one without.",
        )
    if precision == "exact":
        return value, value
    if precision == "rounded":
        return value - last / 2, value + last / 2
    near = max(last / 2, min(step, abs(value) / 10))
    return {
        "about": (value - near, value + near),
        "nearly": (value - near, value),
        "over": (value, value + step),
        "at least": (value, 2 * value),
        "at most": (Fraction(0), value),
    }[_MEANING[word]]


def _figure(match: re.Match[str]) -> _Figure:
    times = 1
    for group in ("times", "more"):
        times *= _MULTIPLIERS.get(match[group], 1)
    digits = re.sub("[,，]", "", match["number"]).replace("−", "-")
    if not re.fullmatch(r"-?[\d.]+", digits):
        value, step = _chinese(digits)
        # A bare 百 is a round word rather than one printed digit.
        last = step if set(digits) & set(_DIGITS) else step / 10
        return _Figure(value * times, last * times, step * times)
    whole, _, decimals = digits.partition(".")
    last = Fraction(times, 10 ** len(decimals))
    zeros = 0 if decimals else len(whole) - len(whole.rstrip("0"))
    step = last * 10**zeros if whole.strip("-0") or decimals else last
    return _Figure(Fraction(digits) * times, last, step)


def _chinese(numeral: str) -> tuple[Fraction, Fraction]:
    """Read a Chinese numeral: its value, and the place of its last digit."""
    if numeral in ("半", "一半"):
        return Fraction(1, 2), Fraction(1, 2)
    if len(numeral) > 1 and all(c in _DIGITS and c != "两" for c in numeral):
        return Fraction("".join(str(_DIGITS[c]) for c in numeral)), Fraction(1)
    try:
        value, place = _spoken(numeral)
    except KeyError:
        raise NumeralError(
            f"{numeral!r} is not a number.",
            "Two digits stand side by side, or 半 stands inside.",
            "Mark it as a word, not as an observation.",
        ) from None
    return Fraction(value), Fraction(place)


def _spoken(numeral: str) -> tuple[int, int]:
    """Split at the largest of 亿万千百十: what is before multiplies it, what is after adds."""
    for name, scale in _SCALES.items():
        head, found, tail = numeral.rpartition(name)
        if not found:
            continue
        times, place = _spoken(head) if head else (1, 1)
        if not tail:
            return times * scale, place * scale
        if tail in _DIGITS and name != "十":  # 一百二 is short for 一百二十
            return times * scale + _DIGITS[tail] * scale // 10, scale // 10
        rest, place = _spoken(tail.lstrip("零〇"))
        return times * scale + rest, place
    return _DIGITS[numeral], 1
