"""Units are things: what is alike converts, what is not stays apart."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from fupin.errors import UnitError, UnknownNameError
from fupin.quantities import units
from fupin.quantities.unit_conversion import conversion_factor, unit_of_product, unit_of_sum
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import unit_table


@pytest.mark.parametrize(
    ("unit", "en", "zh"),
    [
        ("person", "people", "人"),
        ("person_time", "person-times", "人次"),
        ("post", "posts", "个岗位"),
        ("yuan/household", "yuan per household", "元/户"),
        ("yuan/post", "yuan per post", "元/岗位"),
        ("yuan/person/month", "yuan per person per month", "元/人/月"),
        ("1/month", "per month", "/月"),
        ("person*month", "person-months", "人·个月"),
        ("dimensionless", "", ""),
    ],
)
def test_a_unit_has_words_in_both_languages(unit, en, zh):
    """Compounds are named from their parts."""
    assert (unit_name(unit), unit_name(unit, "zh")) == (en, zh)


def test_one_thing_is_singular_in_english():
    """1 person, 2 people."""
    assert unit_name("person", one=True) == "person"


def test_every_line_of_the_table_is_a_unit_with_all_its_names():
    """No cell is forgotten, and every unit has its own place in the registry."""
    for unit in unit_table().values():
        assert all((unit.id, unit.one, unit.many, unit.zh, unit.per))
        assert units.parts(f"{unit.id}/yuan/yuan")
        assert re.fullmatch("[a-z_]+", unit.id)


def test_things_that_are_counted_are_all_different():
    """No two units without a definition convert into each other."""
    things = [unit.id for unit in unit_table().values() if not unit.definition]
    alike = [(a, b) for a in things for b in things if a != b and conversion_factor(a, b)]
    assert alike == []


@pytest.mark.parametrize(
    ("unit", "to", "factor"),
    [
        ("year", "month", 12),
        ("square_kilometre", "square_metre", 10**6),
        ("mu", "square_metre", Fraction(2000, 3)),
        ("yuan/year", "yuan/month", Fraction(1, 12)),
        ("dimensionless", "percent", 100),
        ("percent", "percent_point", None),
        ("person", "person_time", None),
        ("month", "day", None),
    ],
)
def test_a_conversion_is_exact_or_refused(unit, to, factor):
    """Months do not convert to days, nor levels to changes."""
    assert conversion_factor(unit, to) == factor


@pytest.mark.parametrize(
    ("left", "right", "divide", "unit", "factor"),
    [
        ("yuan", "household", True, "yuan/household", 1),
        ("yuan/household", "household", False, "yuan", 1),
        ("yuan/month", "year", False, "yuan", 12),
        ("yuan", "percent", False, "yuan", Fraction(1, 100)),
        ("yuan", "percent", True, "yuan", 100),
        ("percent", "percent", False, "percent", Fraction(1, 100)),
        ("percent", "percent", True, "dimensionless", 1),
        ("percent", "dimensionless", False, "percent", 1),
        ("percent_point", "percent", True, "dimensionless", 1),
        ("dimensionless", "dimensionless", False, "dimensionless", 1),
    ],
)
def test_products_and_quotients_of_units(left, right, divide, unit, factor):
    """A percent is a hundredth, unless nothing but percents is multiplied."""
    assert unit_of_product(left, right, divide=divide) == (unit, factor)


@pytest.mark.parametrize(
    ("left", "right", "minus", "unit"),
    [
        ("percent", "percent", False, "percent"),
        ("percent", "percent", True, "percent_point"),
        ("percent", "percent_point", True, "percent"),
        ("percent_point", "percent", False, "percent"),
        ("percent_point", "percent", True, None),
        ("percent_point", "percent_point", True, "percent_point"),
        ("percent", "dimensionless", False, None),
        ("yuan", "person", False, None),
        ("year", "month", False, "year"),
    ],
)
def test_sums_of_units(left, right, minus, unit):
    """Two percents differ by percentage points; points move a percent."""
    assert unit_of_sum(left, right, minus=minus) == unit


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
