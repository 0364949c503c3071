"""The highest value of a quotient on a box: exact where it can be, near above where not."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.quantities.intervals import Interval
from fupin.quantities.maximum import TOLERANCE, Maximum
from fupin.quantities.operations import total
from fupin.quantities.polynomials import Polynomial, Quotient
from fupin.quantities.quantity import Quantity

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

numbers = st.integers(-40, 40).map(lambda quarters: Fraction(quarters, 4))
positive = st.integers(1, 80).map(lambda quarters: Fraction(quarters, 4))
free = st.tuples(numbers, numbers).map(sorted)
sure = st.tuples(positive, positive).map(sorted)


def plus(*terms):
    """Add figures without the guard, and fractions as they are."""
    return total(terms, because="a law") if isinstance(terms[0], Quantity) else sum(terms)


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


A, B = Polynomial.variable(0), Polynomial.variable(1)
ONE = Polynomial.constant(1)


def box(*sides):
    """Return intervals with these ends."""
    return tuple(Interval(Fraction(low), Fraction(high)) for low, high in sides)


def test_the_highest_and_by_mirror_the_lowest_value_are_found():
    """(a + 1) / (b + 2) on [0, 3] times [-1, 2] runs from 1/4 to 4."""
    search = Maximum(Quotient(A + ONE) / Quotient(B + ONE.scaled(2)))
    assert search.highest(box((0, 3), (-1, 2))) == 4
    assert -search.mirrored().highest(box((0, 3), (-1, 2))) == Fraction(1, 4)


def test_a_saddle_is_settled_at_its_corners():
    """On a box around nought a * b rises and falls in both; its highest is at two corners."""
    search = Maximum(Quotient(A * B))
    assert search.highest(box((-2, 3), (-5, 4))) == 12
    assert -search.mirrored().highest(box((-2, 3), (-5, 4))) == -15


def test_variables_are_called_curved_from_the_second_degree():
    """A stands in a square, b does not."""
    assert Maximum(Quotient(A * A + A * B)).curved == {0}
    assert Maximum(Quotient(A + B)).curved == set()


def test_a_peak_inside_the_box_is_bounded_from_above_to_the_tolerance():
    """A - a² peaks at a half, with a quarter; on [0, 4] it falls to -12."""
    high = Maximum(Quotient(A - A * A)).highest(box((0, 4)))
    assert Fraction(1, 4) <= high <= Fraction(1, 4) + TOLERANCE * Fraction(49, 4)


def test_a_constant_needs_no_search():
    """On no variables at all there is one value."""
    assert Maximum(Quotient(ONE.scaled(7))).highest(()) == 7
