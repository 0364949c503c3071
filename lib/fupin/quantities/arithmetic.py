"""Sums, differences, products and quotients of figures.

Sums and differences go through `fupin.quantities.comparability`; products and quotients only do
dimensional analysis.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from typing import cast

from fupin.bilingual import Bilingual
from fupin.errors import DivisionByZeroIntervalError
from fupin.quantities.comparability import guard
from fupin.quantities.conversion import to_unit
from fupin.quantities.figure import AnyFigure
from fupin.quantities.names import label
from fupin.quantities.operands import is_bare
from fupin.quantities.text import interval
from fupin.quantities.unit_conversion import conversion_factor, unit_of_product, unit_of_sum


def added(items: Sequence[AnyFigure], op: str = "+", because: str | None = None) -> AnyFigure:
    """Add figures, once the guard has let them pass."""
    guard(items, op, because)
    unit = reduce(_unit_of_sum, (item.unit for item in items))
    parents = tuple(_in_unit(item, unit) for item in items)
    value = sum((parent.value for parent in parents), Fraction(0))
    return type(items[0])(op, unit, value, parents, note=because or "")


def subtracted(
    left: AnyFigure, right: AnyFigure, op: str = "-", because: str | None = None
) -> AnyFigure:
    """Subtract, once the guard has let the two pass."""
    guard((left, right), op, because)
    unit = _unit_of_sum(left.unit, right.unit, minus=True)
    parents = (left, _in_unit(right, left.unit))
    value = parents[0].value - parents[1].value
    return type(left)(op, unit, value, parents, note=because or "")


def divided(
    left: AnyFigure, right: AnyFigure, op: str = "/", because: str | None = None
) -> AnyFigure:
    """Divide; a share comes in percent.

    Raises
    ------
    DivisionByZeroIntervalError
        If the divisor may be zero.
    """
    if 0 in right.interval:
        raise DivisionByZeroIntervalError(
            Bilingual("We cannot divide {} by {}.", "{}不能除以{}。").fill(
                label(left), label(right)
            ),
            Bilingual("The divisor's interval contains zero: {}.", "除数的区间含零：{}。").fill(
                Bilingual.of(lambda lang: interval(right, lang))
            ),
            Bilingual(
                "Divide by a figure that is certainly not zero, or compare the two as they stand.",
                "请除以必不为零的数字，或将两数直接比较。",
            ),
        )
    unit, factor = unit_of_product(left.unit, right.unit, divide=True)
    if op == "share":
        # The guard has refused what is no ratio.
        unit, factor = "percent", factor * cast("Fraction", conversion_factor(unit, "percent"))
    value = left.value / right.value * factor
    return type(left)(op, unit, value, (left, right), factor, note=because or "")


def plus(left: AnyFigure, right: AnyFigure) -> AnyFigure:
    """Return what ``left + right`` is."""
    if _is_zero(right):
        return left
    if _is_zero(left):
        return right
    # A sum of sums is one sum: it reads better, and sum() of a long list stays shallow.
    if left.op == "+" and not left.label:
        # A figure's parents are of its own kind, which mypy loses where that kind is a variable.
        return added((*cast("Sequence[AnyFigure]", left.parents), right))
    return added((left, right))


def minus(
    left: AnyFigure, right: AnyFigure, op: str = "-", because: str | None = None
) -> AnyFigure:
    """Return what ``left - right`` is; the reason stays with it, a bare zero beside it or not."""
    if not _is_zero(left) and not _is_zero(right):
        return subtracted(left, right, op, because)
    rest = left if _is_zero(right) else negative(right)
    return replace(rest, note=because) if because else rest


def times(left: AnyFigure, right: AnyFigure) -> AnyFigure:
    """Return what ``left * right`` is."""
    unit, factor = unit_of_product(left.unit, right.unit)
    return type(left)("*", unit, left.value * right.value * factor, (left, right), factor)


def _is_zero(item: AnyFigure) -> bool:
    return is_bare(item) and not item.value


def _unit_of_sum(left: str, right: str, *, minus: bool = False) -> str:
    # The guard has refused units that do not add.
    return cast("str", unit_of_sum(left, right, minus=minus))


def _in_unit(item: AnyFigure, unit: str) -> AnyFigure:
    # Percents and points are hundredths alike, though neither turns into the other.
    if {item.unit, unit} == {"percent", "percent_point"}:
        return item
    return to_unit(item, unit)


def negative(figure: AnyFigure) -> AnyFigure:
    """Return what ``-figure`` is."""
    return type(figure)("negative", figure.unit, -figure.value, (figure,), Fraction(-1))
