"""Shares and multiples keep their places: how far a word or a rounding reaches."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.reading.number import IllFormedError
from fupin.reading.numerals import number_at
from fupin.reading.proportions import share_after, share_at


@pytest.mark.parametrize(
    ("text", "end", "value", "unit", "last"),
    [
        ("百分之五点二左右", 6, Fraction(52, 10), "percent", Fraction(1, 10)),
        ("百分之百", 4, 100, "percent", 1),
        ("千分之三", 4, Fraction(3, 10), "percent", Fraction(1, 10)),
        ("1/3的", 3, Fraction(1, 3), "dimensionless", Fraction(1, 30)),
        ("八五折", 3, 85, "percent", 1),
        ("翻了两番", 4, 4, "dimensionless", 1),
        ("一半", 2, Fraction(1, 2), "dimensionless", Fraction(1, 10)),
        ("半成", 2, 5, "percent", 5),
    ],
)
def test_a_share_that_opens_with_its_own_word(text, end, value, unit, last):
    """Its end, its value and unit, and the place that it is told to."""
    number, measure, _ = share_at(text, 0)
    assert (number.end, number.low, measure.unit, number.last) == (end, value, unit, last)


@pytest.mark.parametrize(
    ("text", "end", "low", "high"),
    [
        ("三分之二", 4, Fraction(2, 3), Fraction(2, 3)),
        ("几万分之一", 5, Fraction(1, 90000), Fraction(1, 20000)),
        ("一又二分之一", 6, Fraction(3, 2), Fraction(3, 2)),
        ("5‰", 2, Fraction(1, 2), Fraction(1, 2)),
        ("七八成", 3, 70, 80),
        ("七成五", 3, 75, 75),
        ("8.5折", 4, 85, 85),
    ],
)
def test_a_share_whose_numeral_stands_first(text, end, low, high):
    """The same after a numeral."""
    number = share_after(text, number_at(text, 0)).number
    assert (number.end, number.low, number.high) == (end, low, high)


@pytest.mark.parametrize("text", ["三户", "3%", "十二成", "12折"])
def test_other_units_are_no_share(text):
    """% is a unit like others, and more than ten tenths are none."""
    number = number_at(text, 0)
    assert share_at(text, 0) is None
    found = share_after(text, number)
    assert found is None or text == "3%"


@pytest.mark.parametrize(
    "text", ["三分之零", "零分之三", "三分之", "三分之一分之一", "一又五", "一又三分之四"]
)
def test_fractions_that_say_nothing_are_refused(text):
    """Nought above or below, nothing above, a fraction in another."""
    with pytest.raises(IllFormedError):
        share_after(text, number_at(text, 0))
