"""What quantities do with each other and with plain numbers: + - * / and < <= > >=.

Plain numbers multiply and divide anything, and add to a pure ratio (``1 - ratio``). A percent or
an amount takes no bare number, since ``98 % + 1`` could mean two things: write
``exact(1, "percent_point")``. Zero alone adds to everything, so that `sum` works.

``+`` and ``-`` go through `fupin.comparability`; ``*`` and ``/`` only do dimensional analysis.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from numbers import Integral, Real
from typing import TYPE_CHECKING

from fupin import ordering, units
from fupin.comparability import guard, label
from fupin.display import interval
from fupin.errors import DivisionByZeroIntervalError, FupinError

if TYPE_CHECKING:
    from fupin.quantity import Quantity

Number = int | Fraction | Decimal | float


def as_fraction(number: Number) -> Fraction:
    """Return a plain number exactly; a float is read as its shortest decimal text.

    Raises
    ------
    FupinError
        If it is infinite or not a number at all.
    """
    if isinstance(number, (Fraction, Decimal)) and math.isfinite(number):
        return Fraction(number)
    if isinstance(number, Integral):
        return Fraction(int(number))
    if isinstance(number, Real) and math.isfinite(number):
        return Fraction(str(float(number)))
    raise FupinError(
        f"{number!r} is not a number to reckon with.",
        "A quantity needs a finite number; missing values have no interval.",
        "Drop the missing rows first.",
    )


class Arithmetic:
    """The operators of a quantity."""

    def _number(self, other: object) -> Quantity | None:
        """Return an operand as a quantity, None if it is neither that nor a number."""
        if isinstance(other, Arithmetic):
            return other
        if isinstance(other, (Real, Decimal)):
            return type(self)("number", units.PURE, as_fraction(other))
        return None

    def __neg__(self) -> Quantity:
        return type(self)("negative", self.unit, -self.value, (self,), Fraction(-1))

    def __pos__(self) -> Quantity:
        return self

    def __add__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else _plus(self, other)

    def __radd__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else _plus(other, self)

    def __sub__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else _minus(self, other)

    def __rsub__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else _minus(other, self)

    def __mul__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else _times(self, other)

    def __rmul__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else _times(other, self)

    def __truediv__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else divided(self, other)

    def __rtruediv__(self, other: object) -> Quantity:
        other = self._number(other)
        return NotImplemented if other is None else divided(other, self)

    def __lt__(self, other: object) -> bool | ordering.CannotTell:
        other = self._number(other)
        return NotImplemented if other is None else ordering.is_less(self, other)

    def __le__(self, other: object) -> bool | ordering.CannotTell:
        other = self._number(other)
        return NotImplemented if other is None else ordering.is_less(self, other, or_equal=True)

    def __gt__(self, other: object) -> bool | ordering.CannotTell:
        other = self._number(other)
        return NotImplemented if other is None else ordering.is_less(other, self)

    def __ge__(self, other: object) -> bool | ordering.CannotTell:
        other = self._number(other)
        return NotImplemented if other is None else ordering.is_less(other, self, or_equal=True)


def added(items: Sequence[Quantity], op: str = "+", because: str | None = None) -> Quantity:
    """Add quantities, once the guard has let them pass."""
    guard(items, op, because)
    unit = reduce(units.summed, (item.unit for item in items))
    parents = tuple(_in_unit(item, unit) for item in items)
    value = sum((parent.value for parent in parents), Fraction(0))
    return type(items[0])(op, unit, value, parents, note=because or "")


def subtracted(
    left: Quantity, right: Quantity, op: str = "-", because: str | None = None
) -> Quantity:
    """Subtract, once the guard has let the two pass."""
    guard((left, right), op, because)
    unit = units.summed(left.unit, right.unit, minus=True)
    parents = (left, _in_unit(right, left.unit))
    value = parents[0].value - parents[1].value
    return type(left)(op, unit, value, parents, note=because or "")


def divided(left: Quantity, right: Quantity, op: str = "/", because: str | None = None) -> Quantity:
    """Divide; a share comes in percent.

    Raises
    ------
    DivisionByZeroIntervalError
        If the divisor may be zero.
    """
    if 0 in right.interval:
        raise DivisionByZeroIntervalError(
            f"We cannot divide {label(left)} by {label(right)}.",
            f"The divisor's interval contains zero: {interval(right)}.",
            "Divide by a figure that is certainly not zero, or compare the two as they stand.",
        )
    unit, factor = units.multiplied(left.unit, right.unit, divide=True)
    if op == "share":
        unit, factor = "percent", factor * 100
    value = left.value / right.value * factor
    return type(left)(op, unit, value, (left, right), factor, note=because or "")


def _plus(left: Quantity, right: Quantity) -> Quantity:
    if _is_nought(right):
        return left
    if _is_nought(left):
        return right
    # A sum of sums is one sum: it reads better, and sum() of a long list stays shallow.
    is_open = left.op == "+" and not left.label
    return added((*(left.parents if is_open else (left,)), right))


def _minus(left: Quantity, right: Quantity) -> Quantity:
    if _is_nought(right):
        return left
    return -right if _is_nought(left) else subtracted(left, right)


def _times(left: Quantity, right: Quantity) -> Quantity:
    unit, factor = units.multiplied(left.unit, right.unit)
    return type(left)("*", unit, left.value * right.value * factor, (left, right), factor)


def _is_nought(item: Quantity) -> bool:
    return item.op == "number" and item.unit == units.PURE and not item.value


def _in_unit(item: Quantity, unit: str) -> Quantity:
    # Percents and points are hundredths alike, though neither turns into the other.
    if {item.unit, unit} == {"percent", "percent_point"}:
        return item
    return item.to(unit)
