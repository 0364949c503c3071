"""Identities that hold however roughly the figures are printed."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.quantities.operations import share, total
from fupin.quantities.quantity import exact

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

numbers = st.integers(-40, 40).map(lambda quarters: Fraction(quarters, 4))
positive = st.integers(1, 80).map(lambda quarters: Fraction(quarters, 4))
free = st.tuples(numbers, numbers).map(sorted)
sure = st.tuples(positive, positive).map(sorted)


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
