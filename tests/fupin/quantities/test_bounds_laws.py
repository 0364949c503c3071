"""Laws of intervals: no truth is left out, and both ends are reached.

The oracle knows nothing of the library: it evaluates nested tuples, at points and at the corners
of the box.
"""

from __future__ import annotations

import operator
from fractions import Fraction
from itertools import product

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from fupin.errors import DivisionByZeroIntervalError
from fupin.quantities.arithmetic import added, subtracted
from fupin.quantities.quantity import exact

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}

fractions = st.integers(-40, 40).map(lambda quarters: Fraction(quarters, 4))
positive = st.integers(1, 80).map(lambda quarters: Fraction(quarters, 4))
weights = st.integers(-3, 3)


def sides(numbers):
    """Return intervals as (low, high), now and then of no width."""
    return st.tuples(numbers, numbers).map(sorted).map(tuple)


def boxes(numbers, count):
    """Return lists of so many intervals."""
    return st.tuples(*[sides(numbers)] * count)


def trees(leaves):
    """Return expressions as nested tuples over numbered leaves and small whole numbers."""
    numbers = weights.filter(bool).map(Fraction)
    return st.recursive(
        st.one_of(leaves, leaves, leaves, numbers),
        lambda inner: st.tuples(st.sampled_from("+-*/"), inner, inner),
        max_leaves=6,
    )


def evaluate(tree, point):
    """Return an expression's value where every leaf has the number that `point` gives it."""
    if isinstance(tree, Fraction):
        return tree
    if isinstance(tree, int):
        return point[tree]
    sign, left, right = tree
    return OPERATIONS[sign](evaluate(left, point), evaluate(right, point))


def build(tree, leaves):
    """Return an expression as a quantity; law-making needs no guard."""
    if isinstance(tree, Fraction):
        return exact(tree)
    if isinstance(tree, int):
        return leaves[tree]
    sign, left, right = tree[0], build(tree[1], leaves), build(tree[2], leaves)
    if sign == "+":
        return added((left, right), because="a law")
    return (
        subtracted(left, right, because="a law") if sign == "-" else OPERATIONS[sign](left, right)
    )


def linear(coefficients):
    """Return a weighted sum of the numbered leaves as an expression."""
    tree = Fraction(coefficients[-1])
    for index, coefficient in enumerate(coefficients[:-1]):
        if coefficient:
            tree = ("+", tree, ("*", Fraction(coefficient), index))
    return tree


def figures(between, box):
    """Return one figure an interval."""
    return [between(*side, f"figure {index}") for index, side in enumerate(box)]


def corner_range(tree, box):
    """Return the least and the greatest value on the corners of the box."""
    values = [evaluate(tree, corner) for corner in product(*box)]
    return min(values), max(values)


def computed(tree, box, between):
    """Return the expression as a quantity; drop the example where a divisor may be zero."""
    try:
        return build(tree, figures(between, box))
    except DivisionByZeroIntervalError:
        reject()


@LAW
@given(trees(st.integers(0, 2)), boxes(fractions, 3), st.randoms())
def test_no_truth_is_left_out(between, tree, box, random):
    """The value is the tree at the prints; the truth lies inside wherever the true figures lie."""
    result = computed(tree, box, between)
    assert result.value == evaluate(tree, [(low + high) / 2 for low, high in box])
    for _ in range(3):
        parts = [random.randint(0, 8) for _ in box]
        point = [low + (high - low) * k / 8 for (low, high), k in zip(box, parts, strict=True)]
        assert result.low <= evaluate(tree, point) <= result.high


@LAW
@given(st.permutations(range(6)), trees(st.just(0)), boxes(fractions, 6))
def test_both_ends_are_reached_where_every_figure_stands_once(between, order, shape, box):
    """Every leaf of the shape gets a figure of its own; the extremes then lie on corners."""
    unused = list(order)

    def fill(tree):
        if isinstance(tree, tuple):
            return (tree[0], fill(tree[1]), fill(tree[2]))
        return unused.pop() if isinstance(tree, int) else tree

    tree = fill(shape)
    result = computed(tree, box, between)
    assert (result.low, result.high) == corner_range(tree, box)


@LAW
@given(*[st.tuples(*[weights] * 3)] * 2, boxes(positive, 2))
def test_both_ends_are_reached_where_figures_stand_above_and_below(between, above, below, box):
    """Quotients of sums over the same figures reach their corners, and never beyond."""
    tree = ("/", linear(above), linear(below))
    result = computed(tree, box, between)
    assert (result.low, result.high) == corner_range(tree, box)


@LAW
@given(st.tuples(*[weights] * 3), boxes(fractions, 2))
def test_a_divisor_is_refused_exactly_when_it_may_be_zero(between, coefficients, box):
    """One over a weighted sum fails just when the sum's corners stand on both sides of zero."""
    divisor = linear(coefficients)
    low, high = corner_range(divisor, box)
    try:
        result = build(("/", Fraction(1), divisor), figures(between, box))
    except DivisionByZeroIntervalError:
        assert low <= 0 <= high
    else:
        assert (result.low, result.high) == (1 / high, 1 / low)
