"""A figure in another unit of the same kind, with its range and lineage."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.errors import (
    UnitError,
)
from fupin.quantities.conversion import to_unit
from fupin.quantities.quantity import exact


def test_a_quantity_goes_into_no_unit_of_another_kind(income):
    """Yuan are not people."""
    with pytest.raises(UnitError, match="cannot be put into people"):
        income.to("person")


def test_value_and_range_are_converted_and_the_print_stays(figure):
    """A wage a month is twelve times that a year; what was printed is still known."""
    wage = figure("4800元", "yuan/month")
    yearly = to_unit(wage, "yuan/year")
    assert (yearly.value, yearly.unit) == (57_600, "yuan/year")
    assert (yearly.low, yearly.high) == (wage.low * 12, wage.high * 12)
    assert yearly.sources() == wage.sources()
    assert yearly.traits == wage.traits
    assert to_unit(yearly, "yuan/month").interval == wage.interval


def test_a_unit_may_be_typed_in_any_order(figure):
    """What is already in the unit is returned as it is."""
    rate = figure("5元", "yuan/person/month")
    assert to_unit(rate, "yuan/month/person") is rate


def test_a_percent_and_a_ratio_turn_into_each_other_but_a_change_does_not():
    """Points are no level; the message says what it is in."""
    assert to_unit(exact(98, "percent"), "dimensionless").value == Fraction(49, 50)
    assert to_unit(exact(Fraction(1, 2)), "percent").value == 50
    with pytest.raises(UnitError, match="is in percentage points; these are different things"):
        to_unit(exact(1, "percent_point"), "percent")
    with pytest.raises(UnitError, match="cannot be put into a pure ratio"):
        to_unit(exact(1, "yuan"), "dimensionless")
