"""Polynomials and their quotients: school algebra, and denominators that stay small."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.quantities.intervals import Interval
from fupin.quantities.polynomials import Polynomial, Quotient

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

A, B, C = (Polynomial.variable(index) for index in range(3))
ONE = Polynomial.constant(1)

monomials = st.sampled_from([(), (1,), (2,), (0, 1), (1, 1), (2, 1), (0, 2), (0, 0, 1), (1, 0, 2)])
polynomials = st.dictionaries(monomials, st.integers(-4, 4).map(Fraction), max_size=4).map(
    Polynomial
)
points = st.tuples(*[st.integers(-5, 5).map(Fraction)] * 3)


@LAW
@given(polynomials, polynomials, points)
def test_values_follow_the_operations(left, right, point):
    """The value of a sum is the sum of the values, and so for differences and products."""
    x, y = left.at(point), right.at(point)
    assert (left + right).at(point) == x + y
    assert (left - right).at(point) == x - y
    assert (left * right).at(point) == x * y


@LAW
@given(polynomials, polynomials)
def test_division_undoes_multiplication(left, right):
    """A product divides by its factor without remainder; one more than it does not."""
    if right.terms:
        assert (left * right).over(right) == left
        if any(map(any, right.terms)):
            assert (left * right + ONE).over(right) is None


@LAW
@given(polynomials, points, st.tuples(*[st.integers(0, 3)] * 3))
def test_values_on_a_box_are_enclosed(polynomial, corner, widths):
    """Interval evaluation leaves out no value of the box."""
    box = [Interval(low, low + width) for low, width in zip(corner, widths, strict=True)]
    middle = [side.middle for side in box]
    assert polynomial.at(corner) in polynomial.on(box)
    assert polynomial.at(middle) in polynomial.on(box)


def test_a_slope_is_the_derivative():
    """The slope of a²b + 3a by a is 2ab + 3, by b it is a²."""
    curve = A * A * B + A.scaled(3)
    assert curve.slope(0) == (A * B).scaled(2) + Polynomial.constant(3)
    assert curve.slope(1) == A * A
    assert curve.slope(2) == Polynomial({})


def test_equal_denominators_are_merged():
    """a/n + b/n stays over n, and so do denominators that differ by a number."""
    n = A + B
    together = Quotient(A) / Quotient(n) + Quotient(C) / Quotient(n.scaled(2))
    assert list(together.below.values()) == [1]
    assert together.above == A + C.scaled(Fraction(1, 2))


def test_what_stands_above_and_below_is_cancelled():
    """a/b times b/c is a/c, and (a² - b²)/(a - b) is a + b."""
    chain = Quotient(A) / Quotient(B) * (Quotient(B) / Quotient(C))
    assert (chain.above, chain.below) == (A, {C: 1})
    simple = Quotient(A * A - B * B) / Quotient(A - B)
    assert (simple.above, simple.below) == (A + B, {})
