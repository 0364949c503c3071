"""Figures in the order of their values."""

from fractions import Fraction

import pytest

from fupin import exact
from fupin.errors import UnitError
from fupin.frames.ordering import places_in_order


def test_order_is_exact_and_across_units_of_one_kind():
    """Two fractions that are one float stay apart; a year is longer than eleven months."""
    tiny = Fraction(1, 10**30)
    assert list(places_in_order([exact(1 + tiny), exact(1), exact(1 - tiny)])) == [2, 1, 0]
    assert list(places_in_order([exact(1, "year"), exact(11, "month")])) == [1, 0]
    assert list(places_in_order([])) == []


def test_yuan_and_people_have_no_order():
    """The guard of ranks says so."""
    with pytest.raises(UnitError):
        places_in_order([exact(1, "yuan"), exact(1, "person")])
