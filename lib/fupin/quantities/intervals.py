"""Closed intervals of exact fractions, and arithmetic on them.

Each operation returns the exact range of the operation over its operands, provided that these
are free to move independently. Source: Moore, Kearfott and Cloud, *Introduction to Interval
Analysis* (SIAM, 2009).
"""

from __future__ import annotations

from fractions import Fraction


class Interval:
    """All numbers from `low` to `high`, both included."""

    __slots__ = ("high", "low")

    def __init__(self, low: Fraction, high: Fraction | None = None) -> None:
        self.low = low
        self.high = low if high is None else high

    def __repr__(self) -> str:
        return f"Interval({self.low}, {self.high})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Interval) and (self.low, self.high) == (other.low, other.high)

    def __hash__(self) -> int:
        return hash((self.low, self.high))

    def __contains__(self, number: Fraction | int) -> bool:
        return self.low <= number <= self.high

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        if self.low >= 0 <= other.low:  # nearly always, among counts and amounts
            return Interval(self.low * other.low, self.high * other.high)
        ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def __truediv__(self, other: Interval) -> Interval:
        """Divide; raise ZeroDivisionError if zero is among the divisors."""
        if 0 in other:
            raise ZeroDivisionError
        return self * Interval(1 / Fraction(other.high), 1 / Fraction(other.low))

    def __pow__(self, power: int) -> Interval:
        """Raise to a whole power: the range of one number times itself, not of two."""
        low, high = self.low**power, self.high**power
        if power % 2 == 0 and 0 in self:
            return Interval(Fraction(0), max(low, high))
        return Interval(min(low, high), max(low, high))

    def __abs__(self) -> Fraction:
        """Return the largest distance from zero."""
        return max(abs(self.low), abs(self.high))

    @property
    def width(self) -> Fraction:
        """The distance of the two ends."""
        return self.high - self.low

    @property
    def middle(self) -> Fraction:
        """The number half-way."""
        return (self.low + self.high) / 2
