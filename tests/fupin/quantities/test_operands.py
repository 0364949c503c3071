"""What may stand beside a figure, in every function that takes two of them or a list."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from fupin.errors import FupinError, UnitError
from fupin.quantities.operations import difference, ratio, share, total
from fupin.quantities.ordering import compare
from fupin.quantities.quantity import Quantity, exact
from fupin.quantities.ranking import rank

PAIRS = pytest.mark.parametrize("of_two", [compare, difference, share, ratio])
LISTS = pytest.mark.parametrize("of_many", [total, rank])


@pytest.fixture
def rate(figure):
    """98 percent, rounded."""
    return figure("98%", "percent", measure="rate")


@pytest.fixture
def tenth(between):
    """A pure number between 0.1 and 0.2."""
    return between(Fraction(1, 10), Fraction(1, 5), "tenth")


@PAIRS
@pytest.mark.parametrize("number", [3, 0.5, Fraction(1, 2), Decimal("0.5"), np.int64(3)])
def test_a_plain_number_beside_a_pure_one_is_taken_as_a_quantity_without_a_unit(
    of_two, number, tenth
):
    """On either side, and of any type of number."""
    bare = exact(number)
    assert of_two(tenth, number) == of_two(tenth, bare)
    assert of_two(number, tenth) == of_two(bare, tenth)


def test_the_results_are_those_of_the_operators(tenth, income):
    """A difference is ``-``, a ratio is ``/``, and compare answers what ``<`` does."""
    assert compare(tenth, 1) == "less"
    assert compare(1, tenth) == "greater"
    assert compare(income, 0) == "greater"
    assert difference(1, tenth).interval == (1 - tenth).interval
    assert ratio(3, income).unit == (3 / income).unit
    assert ratio(income, 12).value == (income / 12).value
    assert share(tenth, 2).interval == (tenth / 2).to("percent").interval


@pytest.mark.parametrize("of_two", [compare, difference, share])
@pytest.mark.parametrize("number", [98, 3.5])
def test_a_plain_number_beside_an_amount_is_refused_as_operators_do(of_two, number, income):
    """From either side, in three sentences that name the number."""
    for sides in ((income, number), (number, income)):
        with pytest.raises(UnitError) as raised:
            of_two(*sides)
        assert all((raised.value.what, raised.value.why, raised.value.instead))
        assert str(number) in str(raised.value)
        assert "exact(" in raised.value.instead


@pytest.mark.parametrize("of_two", [difference, share])
def test_the_unit_that_a_bare_number_lacks_is_that_of_the_other_side(of_two, income, trips):
    """The error says what to type."""
    for measured, unit in ((income, "yuan"), (trips, "person_time")):
        with pytest.raises(UnitError) as raised:
            of_two(3, measured)
        assert raised.value.instead == f'Give a bare number its unit: exact(1, "{unit}").'


def test_a_percent_takes_points(rate):
    """One percent differs from another by points, so a bare number beside one lacks these."""
    with pytest.raises(UnitError) as raised:
        difference(rate, 3)
    assert raised.value.instead == 'Give a bare number its unit: exact(1, "percent_point").'


@pytest.mark.parametrize("of_two", [compare, difference])
def test_a_bare_number_is_no_percent(of_two, rate):
    """``98 %`` and 98 are of different units, as they are to ``<`` and ``-``."""
    for sides in ((rate, 98), (98, rate)):
        with pytest.raises(UnitError, match="98"):
            of_two(*sides)
    assert share(rate, 98) == share(rate, exact(98))


def test_zero_is_taken_off_anything_and_off_zero_anything(income, rate):
    """As with ``-``: what is left keeps its unit, and the reason that was given."""
    assert difference(income, 0) == income - 0 == income
    assert difference(0, income) == 0 - income == -income
    assert difference(rate, 0).unit == "percent"
    assert difference(income, 0, because="nothing was spent").note == "nothing was spent"


@PAIRS
@pytest.mark.parametrize("strange", ["98", None, [1], pd.NA])
def test_what_is_neither_a_quantity_nor_a_number_is_named(of_two, strange, income):
    """In three sentences, from either side; not an AttributeError."""
    for sides in ((income, strange), (strange, income)):
        with pytest.raises(FupinError, match="quantities and plain numbers") as raised:
            of_two(*sides)
        assert raised.value.why == f"{strange!r} is neither of them."
        assert "exact(" in raised.value.instead


@PAIRS
def test_two_plain_numbers_have_no_origin(of_two):
    """Python itself computes with those."""
    with pytest.raises(FupinError, match="3 and 4 are plain numbers") as raised:
        of_two(3, 4)
    assert raised.value.instead == 'Give one of them a unit: exact(3, "yuan").'


@PAIRS
@pytest.mark.parametrize("number", [float("nan"), float("inf"), Decimal("nan")])
def test_a_number_that_is_missing_or_infinite_is_refused(of_two, number, income):
    """It has no interval."""
    with pytest.raises(FupinError, match="not a number to compute with"):
        of_two(income, number)


@LISTS
def test_all_that_is_strange_in_a_list_is_named_at_once(of_many, income):
    """A plain number too: in a column it is more often a slip than meant."""
    with pytest.raises(FupinError, match=f"only {of_many.__name__} quantities") as raised:
        of_many([income, 3, None, "4"])
    assert raised.value.why == "Item 1 is 3.\nItem 2 is None.\nItem 3 is '4'."
    assert 'exact(12, "month")' in raised.value.instead


@LISTS
def test_a_list_needs_something_in_it(of_many):
    """Nothing has neither a unit nor a place."""
    with pytest.raises(FupinError, match="The list is empty"):
        of_many([])


@LISTS
def test_a_single_figure_is_no_list(of_many, income):
    """Nor is a number; the error shows how to write one."""
    for lone in (income, 3):
        with pytest.raises(FupinError, match="several quantities") as raised:
            of_many(lone)
        assert raised.value.instead == "Pass a list: [a, b]."


@LISTS
def test_any_iterable_of_figures_is_a_list(of_many, income):
    """A generator, or a column of a frame."""
    parts = [income, income * 2]
    for items in ((part for part in parts), pd.Series(parts, dtype=object)):
        assert of_many(items, because="for a test") == of_many(parts, because="for a test")


def test_results_are_quantities_whichever_side_is_one(tenth):
    """A plain number on the left does not decide what comes back."""
    assert all(isinstance(op(3, tenth), Quantity) for op in (difference, share, ratio))
