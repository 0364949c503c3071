"""Intervals of well-known formulas, against school algebra and the corners of the box."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.quantities.maximum import TOLERANCE
from fupin.quantities.operations import total
from fupin.quantities.quantity import Quantity

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

numbers = st.integers(-40, 40).map(lambda quarters: Fraction(quarters, 4))
positive = st.integers(1, 80).map(lambda quarters: Fraction(quarters, 4))
free = st.tuples(numbers, numbers).map(sorted)
sure = st.tuples(positive, positive).map(sorted)


def plus(*terms):
    """Add figures without the guard, and fractions as they are."""
    return total(terms, because="a law") if isinstance(terms[0], Quantity) else sum(terms)


def holds_to_its_corners(formula, box, between):
    """Say whether a formula's interval is exactly the range of its values on the box's corners."""
    result = formula(*(between(*side, f"figure {i}") for i, side in enumerate(box)))
    values = [formula(*corner) for corner in product(*box)]
    return (result.low, result.high) == (min(values), max(values))


@LAW
@given(st.tuples(free, free, sure, sure))
def test_both_ends_of_a_weighted_mean_are_reached(between, box):
    """Weights stand above and below, values once; corners are the whole story."""
    assert holds_to_its_corners(lambda a, b, v, w: plus(a * v, b * w) / plus(v, w), box, between)


@LAW
@given(st.tuples(free, free, sure, sure))
def test_both_ends_are_reached_over_two_denominators(between, box):
    """a/n + (b - a)/m + b/n keeps its denominators merged and its corners sharp."""
    assert holds_to_its_corners(lambda a, b, n, m: plus(a / n, (b - a) / m, b / n), box, between)


@LAW
@given(sure, sure)
def test_growth_and_shares_are_the_formulas_of_a_school_book(between, a, b):
    """(a-b)/a runs from 1 - b⁺/a⁻ to 1 - b⁻/a⁺; a/(a+b) from a⁻/(a⁻+b⁺) to a⁺/(a⁺+b⁻)."""
    one, two = between(*a, "a"), between(*b, "b")
    growth, part = (one - two) / one, one / (one + two)
    assert (growth.low, growth.high) == (1 - b[1] / a[0], 1 - b[0] / a[1])
    assert (part.low, part.high) == (a[0] / (a[0] + b[1]), a[1] / (a[1] + b[0]))


@LAW
@given(st.integers(-3, 3).filter(bool), st.integers(-3, 3), free)
def test_a_square_is_tight_to_the_stated_tolerance(between, square, slope, side):
    """p·a·a + q·a turns inside the box or at its ends; the excess is a ten-thousandth at most."""
    turn = Fraction(-slope, 2 * square)
    points = [*side, *([turn] if side[0] <= turn <= side[1] else [])]
    values = [square * a * a + slope * a for a in points]
    low, high = min(values), max(values)
    figure = between(*side, "a")
    result = plus(square * figure * figure, slope * figure)
    slack = TOLERANCE * (high - low)
    assert low - slack <= result.low <= low
    assert high <= result.high <= high + slack


def test_a_shallow_valley_is_sound_and_nearly_tight(between):
    """Where a whole line of points is extreme, (a - b)², the bound errs outward by a little."""
    a, b = between(0, 2, "a"), between(0, 3, "b")
    square = (b - a) * (b - a)
    assert square.high == 9
    assert -Fraction(1, 1000) * 9 <= square.low <= 0
