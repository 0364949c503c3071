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

from fupin.errors import (
    DivisionByZeroIntervalError,
)
from fupin.quantities.arithmetic import added, subtracted
from fupin.quantities.operations import share, total
from fupin.quantities.quantity import Quantity, exact

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}

numbers = st.integers(-40, 40).map(lambda quarters: Fraction(quarters, 4))
positive = st.integers(1, 80).map(lambda quarters: Fraction(quarters, 4))
free = st.tuples(numbers, numbers).map(sorted)
sure = st.tuples(positive, positive).map(sorted)
weights = st.integers(-3, 3)


def sides(ends):
    """Return intervals as (low, high), now and then of no width."""
    return st.tuples(ends, ends).map(sorted).map(tuple)


def boxes(ends, count):
    """Return lists of so many intervals."""
    return st.tuples(*[sides(ends)] * count)


def trees(leaves):
    """Return expressions as nested tuples over numbered leaves and small whole numbers."""
    constants = weights.filter(bool).map(Fraction)
    return st.recursive(
        st.one_of(leaves, leaves, leaves, constants),
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
@given(trees(st.integers(0, 2)), boxes(numbers, 3), st.randoms())
def test_no_truth_is_left_out(between, tree, box, random):
    """The value is the tree at the prints; the truth lies inside wherever the true figures lie."""
    result = computed(tree, box, between)
    assert result.value == evaluate(tree, [(low + high) / 2 for low, high in box])
    for _ in range(3):
        parts = [random.randint(0, 8) for _ in box]
        point = [low + (high - low) * k / 8 for (low, high), k in zip(box, parts, strict=True)]
        assert result.low <= evaluate(tree, point) <= result.high


@LAW
@given(st.permutations(range(6)), trees(st.just(0)), boxes(numbers, 6))
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
@given(st.tuples(*[weights] * 3), boxes(numbers, 2))
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
@given(st.tuples(sure, sure, sure))
def test_the_shares_of_a_whole_are_a_hundred_percent(between, box):
    """However roughly the parts are printed, their shares of their own sum make exactly 100 %."""
    parts = [between(*side, f"part {i}") for i, side in enumerate(box)]
    whole = total(parts)
    shares = total([share(part, whole) for part in parts])
    assert (shares.low, shares.value, shares.high) == (100, 100, 100)


@LAW
@given(sure, free)
def test_a_figure_is_itself_wherever_it_stands(between, a, b):
    """A - a is nought, a / a is one, b + a - a is b, b * a / a is b: no width is made up."""
    one, two = between(*a, "a"), between(*b, "b")
    assert (one - one).interval == exact(0).interval
    assert (one / one).interval == exact(1).interval
    assert (two + one - one).interval == two.interval
    assert (two * one / one).interval == two.interval


@LAW
@given(st.permutations(range(4)), st.tuples(free, free, free, free))
def test_the_order_of_a_sum_does_not_matter(between, order, box):
    """total() of any order, and sum() by plus signs, agree in value and interval."""
    parts = [between(*side, f"part {i}") for i, side in enumerate(box)]
    mixed = total([parts[i] for i in order])
    assert mixed.interval == sum(parts).interval
    assert mixed.value == sum(parts).value


def test_many_repeated_figures_need_no_list_of_all_corners(between):
    """Twenty weights stand above and below: 2²⁰ corners, of which the search sees a few."""
    weights = [between(1, 2, f"weight {i}") for i in range(20)]
    mean = total(weight * i for i, weight in enumerate(weights)) / total(weights)
    places = range(20)
    lows = [Fraction(sum(2 * i if i < cut else i for i in places), 20 + cut) for cut in places]
    highs = [Fraction(sum(2 * i if i >= cut else i for i in places), 40 - cut) for cut in places]
    assert (mean.low, mean.high) == (min(lows), max(highs))


def test_a_quotient_over_a_curved_divisor_has_a_finite_range(between):
    """The search finds no bound for (a + b) / ((a - b)² + 1); the operands' own ranges give one."""
    a, b = between(0, 10, "a"), between(0, 10, "b")
    below = plus(a * a, -2 * a * b, b * b, exact(1))
    quotient = plus(a, b) / below
    assert (quotient.low, quotient.high) == (0, 20 / below.low)
    assert quotient.high >= 20  # what it is where both are ten
    assert quotient.text() == "0 to 30"
