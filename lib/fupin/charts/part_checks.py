"""Checks of parts and their whole: that they add up, and that they can be drawn thing by thing."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from fupin.charts.checks import refuse
from fupin.charts.marks import Mark
from fupin.charts.words.decimals import decimal
from fupin.quantities.quantity import Quantity
from fupin.quantities.unit_names import unit_name

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
    named = " + ".join(part.text("en") for part in parts)
    total = decimal(_sum(parts), grouped=True)
    raise refuse(
        form,
        "has parts that do not make the whole.",
        f"{named} = {total}; the whole is {whole.text('en') if whole else '100 %'}.",
        "Use charts.bars, or charts.steps where each lies within the one before.",
    )


def whole_is_known(unit: str | None, whole: Quantity | None, form: str) -> None:
    """Raise if there is no whole, and the parts are no percents, which make up a hundred."""
    if whole is None and unit != "percent":
        raise refuse(
            form,
            "does not know the whole.",
            f"Parts in {unit_name(unit or '')} do not say what they add up to; percents do.",
            "Give whole=fupin.get(...), or use charts.bars.",
        )


def counted(marks: Sequence[Mark], unit: str | None, form: str) -> None:
    """Raise unless the marks are whole things, counted exactly."""
    vague = [
        f"{mark.label[0]}: {mark.text('en')}."
        for mark in marks
        if mark.quantity.low != mark.quantity.high or mark.quantity.value.denominator != 1
    ]
    if vague or unit in ("percent", "percent_point"):
        raise refuse(
            form,
            "draws whole things, counted exactly.",
            vague or "Percents are not things.",
            "Use charts.bars, or charts.dots with intervals.",
        )


def squares(parts: Sequence[Mark], whole: Quantity | None, per: int, form: str) -> None:
    """Raise unless the parts and the rest of the whole can be drawn in squares of `per` things."""
    if not isinstance(per, int) or per < 1:
        raise refuse(
            form,
            f"cannot draw {per!r} in a square.",
            "A square stands for one thing or for a whole number of things.",
            "Type per=10.",
        )
    total = _sum(parts)
    if whole is not None and total > whole.value:
        raise refuse(
            form,
            "has more in its parts than in the whole.",
            f"The parts are {total}, the whole is {whole.text('en')}.",
            "Leave the whole out, or use charts.bars.",
        )
    drawn = whole.value if whole else total
    count = ceil(drawn / per)
    if count > MOST_SQUARES:
        fits = 10 ** ceil(len(str(int(drawn))) - 3)
        raise refuse(
            form,
            f"would need {count:,} squares.",
            f"It draws {MOST_SQUARES:,} at most: more can't be counted.",
            f"Type per={max(fits, per * 10)}, or use charts.bars.",
        )
    if count < 1:
        raise refuse(
            form,
            "has less than a square to draw.",
            f"The figures add up to {total}.",
            "Use charts.table.",
        )
