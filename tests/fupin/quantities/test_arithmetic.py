"""What quantities and plain numbers do with each other."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from fupin.errors import DivisionByZeroIntervalError, UnitError
from fupin.quantities.operations import difference
from fupin.quantities.quantity import exact


def test_a_quotient_has_value_interval_and_unit(income, trips):
    """9,255 yuan per person-time, between 9,254.7 and 9,255.4."""
    each = income / trips
    assert each.unit == "yuan/person_time"
    assert each.value == Fraction(131_320_000, 14_189)
    assert (each.low, each.high) == (Fraction(131_315_000, 14_189), Fraction(131_325_000, 14_189))


def test_plain_numbers_scale_anything(income):
    """Twice, half, times a tenth: floats are read as their shortest decimal text."""
    assert (income * 2).value == (2 * income).value == 262_640_000
    assert (income / 2).high == 65_662_500
    assert (income * 0.1).value == (income * Decimal("0.1")).value == 13_132_000
    assert (-income).low == -131_325_000
    assert (1 / exact(4, "month")).unit == "1/month"


def test_nought_adds_to_everything_so_that_sum_works(figure):
    """sum() starts from 0, and 0 is allowed on either side."""
    parts = [figure(f"{n}万元", measure=f"part {n}") for n in (18, 49, 51)]
    assert sum(parts).value == 1_180_000
    assert sum(parts) == parts[0] + parts[1] + parts[2]
    assert parts[0] - 0 is parts[0]
    assert (0 - parts[0]).value == -180_000


def test_a_bare_number_has_no_unit_to_add(income, figure):
    """98 % + 1 could mean two things, 5 yuan must be said."""
    with pytest.raises(UnitError, match="cannot add yuan and plain numbers"):
        income + 5
    with pytest.raises(UnitError, match="cannot subtract plain numbers and percent"):
        1 - figure("98%", "percent")
    assert (1 - figure("98%", "percent").to("dimensionless")).value == Fraction(1, 50)


def test_two_percents_differ_by_percentage_points(figure):
    """98 % less 99 % is a point less; points move a percent, and percents add."""
    a, b = (figure(p, "percent", "exact", measure=p) for p in ("98%", "99%"))
    change = difference(a, b)
    assert (change.unit, change.value) == ("percent_point", -1)
    assert (a - change).unit == "percent"
    assert (a + b).unit == "percent"
    with pytest.raises(UnitError, match="cannot subtract percentage points and percent"):
        change - a


def test_a_percent_of_an_amount_is_an_amount(income, figure):
    """50 % of 131.32 million; divided by 50 % it doubles."""
    half = figure("50%", "percent", "exact", measure="half")
    assert (half * income).unit == "yuan"
    assert (half * income).value == 65_660_000
    assert (income / half).value == 262_640_000
    assert (half * half).value == 25


def test_units_of_one_kind_are_brought_together():
    """A year and six months are a year and a half, a year at 4,800 a month is 57,600."""
    assert (exact(1, "year") + exact(6, "month")).value == Fraction(3, 2)
    wage = exact(4800, "yuan/month") * exact(1, "year")
    assert (wage.unit, wage.value) == ("yuan", 57_600)


@pytest.mark.parametrize("divisor", ["0%", "nothing"])
def test_dividing_by_what_may_be_zero_says_so(figure, divisor):
    """An interval that contains zero has no reciprocal; the message shows the interval."""
    rate = figure("0%", "percent", measure="rate")
    zero = rate if divisor == "0%" else exact(0, "percent")
    with pytest.raises(DivisionByZeroIntervalError) as raised:
        figure("98%", "percent", measure="paid") / zero
    shown = "0 to 0.5 %" if divisor == "0%" else "0 %"
    assert f"contains zero: {shown}." in str(raised.value)
    assert isinstance(raised.value, ZeroDivisionError)
