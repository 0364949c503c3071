"""Units as products of simple ones, written one way."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.errors import (
    UnitError,
    UnknownNameError,
)
from fupin.quantities import units


def test_a_unit_is_written_one_way_only():
    """However it is typed, its powers are written in the table's order."""
    assert units.canonical("person*yuan/household") == "yuan*person/household"


@pytest.mark.parametrize("text", ["", "yuan//person", "2*yuan", "yuan**2", "yuan per person"])
def test_what_is_not_a_product_of_units_is_refused(text):
    """No powers, no numbers, no words."""
    assert not units.is_unit(text)
    with pytest.raises(UnitError, match="is not a unit"):
        units.canonical(text)


def test_an_unknown_unit_is_named_with_the_nearest_known():
    """A slip of the finger is answered with a guess."""
    with pytest.raises(UnknownNameError, match="Did you mean 'household'"):
        units.canonical("yuan/houshold")


@pytest.mark.parametrize(
    ("unit", "powers"),
    [
        ("yuan", {"yuan": 1}),
        ("yuan/person/month", {"yuan": 1, "person": -1, "month": -1}),
        ("1/month", {"month": -1}),
        ("month*month", {"month": 2}),
        ("dimensionless", {}),
    ],
)
def test_a_unit_has_parts_with_powers_and_is_written_from_them(unit, powers):
    """There and back."""
    assert units.parts(unit) == powers
    assert units.written(powers) == unit
    assert units.is_unit(unit)


def test_our_registry_knows_no_units_but_ours_and_is_exact():
    """A mu is two thousand thirds of a square metre, not 666.67; a metre is unknown."""
    ours = units.registry()
    assert ours.convert(Fraction(3), "mu", "square_metre") == 2000
    assert "metre" not in ours
    assert not units.is_unit("metre")
