"""Vectors give what quantities give, row by row: value, range, unit, lineage, and refusals."""

import operator
from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact
from fupin.errors import ComparabilityError
from fupin.frames.vectors import Vectors

BINARY = [operator.add, operator.sub, operator.lt, operator.le, operator.gt, operator.ge]


@pytest.mark.parametrize("op", BINARY)
@given(st.data())
def test_two_columns(columns, same_both_ways, op, data):
    """Also where a print stands on both sides, a row is missing, or the guard refuses."""
    same_both_ways(op, *data.draw(columns(2)))


@given(st.data())
def test_sums_of_sums(columns, same_both_ways, data):
    """The sum of three is one sum, and the guard sees each pair."""
    three = data.draw(columns(3))
    same_both_ways(lambda a, b, c: (a + b) + c, *three)
    same_both_ways(lambda a, b, c: (a - b) + c, *three)
    same_both_ways(lambda a, b, c: c - (a + b), *three)


@given(st.data(), st.fractions(-5, 5))
def test_plain_numbers(columns, same_both_ways, data, number):
    """Times, over, negative, more and less than a number with a unit."""
    (column,) = data.draw(columns(1))
    same_both_ways(lambda a: a * exact(number), column)
    same_both_ways(lambda a: number * a, column)
    same_both_ways(lambda a: -(a * 2) + a, column)
    same_both_ways(lambda a: a / exact(number, "month") if number else a, column)
    same_both_ways(lambda a: exact(number, "yuan") - a, column)
    same_both_ways(lambda a: a + exact(number, "yuan") / exact(3), column)
    same_both_ways(lambda a: a >= exact(number, "yuan"), column)


@given(st.data())
def test_scales_meet(columns, same_both_ways, data):
    """Thirds and halves of columns add up exactly."""
    same_both_ways(lambda a, b: a * exact(3) / exact(7) - b / exact(2), *data.draw(columns(2)))


@pytest.mark.parametrize("size", [2**61, 10**30])
def test_what_does_not_fit_is_computed_row_by_row(same_both_ways, size):
    """Without losing a digit."""
    column = [exact(size, "yuan"), pd.NA, exact(-size, "yuan")]
    same_both_ways(operator.sub, column, [exact(-size, "yuan")] * 3)
    same_both_ways(lambda a: (a + exact(1, "yuan")) * exact(2**40) + a, column)


def test_results_stay_vectors(both_ways):
    """As long as no row is asked for."""
    column = both_ways[1]([exact(n, "yuan") for n in (1, 2, 3)])
    found = (column + column) * exact(Fraction(1, 3)) - column
    assert [q.value for q in found] == [Fraction(-n, 3) for n in (1, 2, 3)]
    assert isinstance(found._held.now, Vectors)


def test_the_first_row_that_is_refused_is_named(made, both_ways):
    """Whichever of the guard's reasons it has."""
    left = [made("m", period="2020"), made("n", period="2020"), made("o", place=1)]
    right = [made("p", period="2020"), made("q", period="2021"), made("r", place=0)]
    with pytest.raises(ComparabilityError, match="2021"):
        both_ways[1](left) + both_ways[1](right)
    left[1] = pd.NA
    with pytest.raises(ComparabilityError, match="overlap"):
        both_ways[1](left) + both_ways[1](right)


def test_a_sum_of_sums_is_one_sum(made, same_both_ways, both_ways):
    """Also of some of its rows, in another order."""
    three = [[made(m, n) for n in (1, 2, 3)] for m in "mno"]
    same_both_ways(lambda a, b, c: (a + b) + c, *three)
    same_both_ways(lambda a, b, c: (a + b)[[2, 0]] + c[[2, 0]], *three)
    same_both_ways(lambda a, b, c: a + (b + c), *three)
    a, b, c = map(both_ways[1], three)
    assert len((a + b + c)[0].parents) == 3
