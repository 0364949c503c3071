"""What becomes of units in conversions, sums, products and quotients."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.quantities.unit_conversion import conversion_factor, unit_of_product, unit_of_sum


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
