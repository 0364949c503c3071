"""Interval arithmetic: no value is left out, and both ends are reached."""

from __future__ import annotations

import operator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.quantities.intervals import Interval

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)


numbers = st.fractions(-20, 20, max_denominator=12)
intervals = st.tuples(numbers, numbers).map(lambda ends: Interval(min(ends), max(ends)))
OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def corners(interval):
    """Return both ends."""
    return interval.low, interval.high


@LAW
@given(st.sampled_from("+-*/"), intervals, intervals, st.integers(0, 4), st.integers(0, 4))
def test_an_operation_is_the_range_over_the_corners(sign, left, right, i, j):
    """Its ends are values at corners, and every pair of values inside falls inside."""
    operation = OPERATIONS[sign]
    if sign == "/" and 0 in right:
        with pytest.raises(ZeroDivisionError):
            left / right
        return
    made = operation(left, right)
    values = [operation(a, b) for a, b in product(corners(left), corners(right))]
    assert corners(made) == (min(values), max(values))
    a, b = left.low + left.width * i / 4, right.low + right.width * j / 4
    assert operation(a, b) in made


@LAW
@given(intervals, st.integers(1, 5), st.integers(0, 4))
def test_a_power_is_of_one_number_not_of_several(interval, power, i):
    """[-2, 3] squared is [0, 9]: the number is the same on both sides."""
    made = interval**power
    points = [interval.low, interval.high, *([Fraction(0)] if 0 in interval else [])]
    values = [point**power for point in points]
    assert corners(made) == (min(values), max(values))
    assert (interval.low + interval.width * i / 4) ** power in made


def test_width_middle_and_distance_from_zero():
    """Of [-3, 1]: four wide, about -1, three from zero."""
    interval = Interval(Fraction(-3), Fraction(1))
    assert (interval.width, interval.middle, abs(interval)) == (4, -1, 3)
    assert 0 in interval
    assert Fraction(3, 2) not in interval
    assert repr(interval) == "Interval(-3, 1)"


def test_a_single_number_is_an_interval_of_no_width():
    """Equality and hash go by the ends."""
    assert Interval(Fraction(2)) == Interval(Fraction(2), Fraction(2))
    assert len({Interval(Fraction(2)), Interval(Fraction(2), Fraction(2))}) == 1
    assert Interval(Fraction(2)) != 2
