"""One numeral as read: what it says, and what its digits vouch for."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple


class IllFormedError(ValueError):
    """A numeral, or what stands round it, breaks a rule of writing; the text says which."""


class Number(NamedTuple):
    """A numeral of a text.

    Attributes
    ----------
    end : int
        Where it ends in the text, exclusive.
    low, high : Fraction
        Its value; the two differ where a digit is left open, as in 几十 and 两三百.
    last : Fraction
        The place of the last printed digit.
    step : Fraction
        The place of the last digit that is not a trailing zero.
    trailing : str
        The scales after its last digit, 万 in 十五万, which a range may share.
    size : int
        The scale that those amount to, 1 if there are none.
    inside : str
        A word of approximation between digits and scale: 多 in 10多万.
    lone : bool
        Whether it is a scale with no digit, such as 百 or 万, which only a word makes a figure.
    short : bool
        Whether its last unit is left out: 一百二 for 一百二十.
    """

    end: int
    low: Fraction
    high: Fraction
    last: Fraction
    step: Fraction
    trailing: str = ""
    size: int = 1
    inside: str = ""
    lone: bool = False
    short: bool = False

    @property
    def is_open(self) -> bool:
        """Whether one of its digits is left open."""
        return self.low != self.high

    def times(self, factor: Fraction | int) -> Number:
        """Return it with value and places multiplied; a negative factor exchanges the ends."""
        low, high = sorted((self.low * factor, self.high * factor))
        size = abs(Fraction(factor))
        return self._replace(low=low, high=high, last=self.last * size, step=self.step * size)
