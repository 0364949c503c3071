"""The operators of figures: ``+ - * /`` and ``< <= > >=``, with figures and with plain numbers.

Plain numbers multiply and divide anything, and add to a pure ratio (``1 - ratio``). A percent or
an amount takes no bare number, since ``98 % + 1`` could mean two things: write
``exact(1, "percent_point")``. Zero alone adds to everything, so that `sum` works.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from fupin.quantities.arithmetic import divided, minus, negative, plus, times
from fupin.quantities.figure import Figure
from fupin.quantities.numbers import Number
from fupin.quantities.operands import operand
from fupin.quantities.ordering import CannotTell, is_less


@dataclass(frozen=True, eq=False, repr=False)
class FigureWithOperators(Figure):
    """A figure that computes and compares; `fupin.quantities.arithmetic` says how."""

    def __neg__(self) -> Self:
        return negative(self)

    def __pos__(self) -> Self:
        return self

    def __add__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else plus(self, number)

    def __radd__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else plus(number, self)

    def __sub__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else minus(self, number)

    def __rsub__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else minus(number, self)

    def __mul__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else times(self, number)

    def __rmul__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else times(number, self)

    def __truediv__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else divided(self, number)

    def __rtruediv__(self, other: Self | Number) -> Self:
        number = operand(other, self)
        return NotImplemented if number is None else divided(number, self)

    def __lt__(self, other: Self | Number) -> bool | CannotTell:
        number = operand(other, self)
        return NotImplemented if number is None else is_less(self, number)

    def __le__(self, other: Self | Number) -> bool | CannotTell:
        number = operand(other, self)
        return NotImplemented if number is None else is_less(self, number, or_equal=True)

    def __gt__(self, other: Self | Number) -> bool | CannotTell:
        number = operand(other, self)
        return NotImplemented if number is None else is_less(number, self)

    def __ge__(self, other: Self | Number) -> bool | CannotTell:
        number = operand(other, self)
        return NotImplemented if number is None else is_less(number, self, or_equal=True)
