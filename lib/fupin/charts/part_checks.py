"""Checks of parts and their whole: that they add up, and that they can be drawn thing by thing."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from fupin.bilingual import Bilingual
from fupin.charts.checks import refuse, said
from fupin.charts.marks import Mark
from fupin.charts.words import messages
from fupin.charts.words.decimals import decimal
from fupin.quantities.quantity import Quantity
from fupin.quantities.unit_names import unit_called
from fupin.quantities.unit_table import PURE

MOST_SQUARES = 1000
_HUNDRED = Fraction(100)


def _sum(parts: Sequence[Mark]) -> Fraction:
    return sum((part.quantity.value for part in parts), Fraction(0))


def add_up(parts: Sequence[Mark], whole: Quantity | None, form: str) -> None:
    """Raise unless the parts, rounding allowed for, make the whole, or a hundred percent."""
    low = sum(part.quantity.low for part in parts)
    high = sum(part.quantity.high for part in parts)
    least, most = (whole.low, whole.high) if whole else (_HUNDRED, _HUNDRED)
    if low <= most and high >= least:
        return
    named = Bilingual.joined((said(part)[1] for part in parts), " + ")
    total = decimal(_sum(parts), grouped=True)
    raise refuse(
        form,
        Bilingual("has parts that do not make the whole.", "的各部分不能合成整体。"),
        Bilingual("{} = {}; the whole is {}.", "{} = {}；整体为{}。").fill(
            named, total, Bilingual.of(whole.text) if whole else Bilingual("100 %", "100%")
        ),
        Bilingual(
            "Use charts.bars, or charts.steps where each lies within the one before.",
            "请用charts.bars；若逐项包含，请用charts.steps。",
        ),
    )


def whole_is_known(unit: str | None, whole: Quantity | None, form: str) -> None:
    """Raise if there is no whole, and the parts are no percents, which make up a hundred."""
    if whole is None and unit != "percent":
        raise refuse(
            form,
            Bilingual("does not know the whole.", "不知道整体是多少。"),
            Bilingual(
                "Parts in {} do not say what they add up to; percents do.",
                "单位为{}的各部分不表明合计为多少，百分数则表明。",
            ).fill(unit_called(unit or PURE)),
            Bilingual(
                "Give whole=fupin.get(...), or use charts.bars.",
                "请给出whole=fupin.get(...)，或用charts.bars。",
            ),
        )


def counted(marks: Sequence[Mark], unit: str | None, form: str) -> None:
    """Raise unless the marks are whole things, counted exactly."""
    vague = [
        Bilingual("{}: {}.", "{}：{}。").fill(*said(mark))
        for mark in marks
        if mark.quantity.low != mark.quantity.high or mark.quantity.value.denominator != 1
    ]
    if vague or unit in ("percent", "percent_point"):
        raise refuse(
            form,
            Bilingual("draws whole things, counted exactly.", "只画精确计数的整数。"),
            vague or Bilingual("Percents are not things.", "百分数不是可数之物。"),
            Bilingual(
                "Use charts.bars, or charts.dots with intervals.",
                "请用charts.bars，或用带区间的charts.dots。",
            ),
        )


def squares(parts: Sequence[Mark], whole: Quantity | None, per: int, form: str) -> None:
    """Raise unless the parts and the rest of the whole can be drawn in squares of `per` things."""
    _check_per(per, form)
    total = _sum(parts)
    if whole is not None and total > whole.value:
        raise refuse(
            form,
            Bilingual("has more in its parts than in the whole.", "的各部分之和大于整体。"),
            Bilingual("The parts are {}, the whole is {}.", "各部分之和为{}，整体为{}。").fill(
                total, Bilingual.of(whole.text)
            ),
            Bilingual("Leave the whole out, or use charts.bars.", "请不写整体，或用charts.bars。"),
        )
    _can_be_counted(whole.value if whole else total, per, form)


def _can_be_counted(drawn: Fraction, per: int, form: str) -> None:
    """Raise if there is less than a square to draw, or more squares than a reader counts."""
    count = ceil(drawn / per)
    if count > MOST_SQUARES:
        fits = 10 ** ceil(len(str(int(drawn))) - 3)
        raise refuse(
            form,
            Bilingual("would need {:,} squares.", "需要{:,}格。").fill(count),
            Bilingual(
                "It draws {:,} at most: more can't be counted.", "最多画{:,}格，再多便数不清。"
            ).fill(MOST_SQUARES),
            Bilingual("Type per={}, or use charts.bars.", "请写per={}，或用charts.bars。").fill(
                max(fits, per * 10)
            ),
        )
    if count < 1:
        raise refuse(
            form,
            Bilingual("has less than a square to draw.", "不足一格。"),
            # No part is below zero, so that with a whole of zero the parts are zero too.
            Bilingual("The figures add up to {}.", "各数字之和为{}。").fill(drawn),
            messages.USE_TABLE,
        )


def _check_per(per: int, form: str) -> None:
    if not isinstance(per, int) or per < 1:
        raise refuse(
            form,
            Bilingual("cannot draw {!r} in a square.", "不能以一格代表{!r}个。").fill(per),
            Bilingual(
                "A square stands for one thing or for a whole number of things.",
                "每格代表一个或整数个。",
            ),
            Bilingual("Type per=10.", "请写per=10。"),
        )
