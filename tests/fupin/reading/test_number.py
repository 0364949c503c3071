"""A numeral multiplied keeps its ends in order and its places positive."""

from __future__ import annotations

from fractions import Fraction

from fupin.reading.number import Number

OPEN = Number(2, Fraction(3), Fraction(5), Fraction(1), Fraction(10))


def test_a_factor_moves_value_and_places():
    """Ten times three to five is thirty to fifty, told to ten and to a hundred."""
    ten = OPEN.times(10)
    assert (ten.low, ten.high, ten.last, ten.step) == (30, 50, 10, 100)


def test_a_sign_exchanges_the_ends():
    """Below nought the lower end is the one that was higher."""
    below = OPEN.times(-1)
    assert (below.low, below.high, below.last) == (-5, -3, 1)
    assert below.is_open
    assert not OPEN._replace(high=OPEN.low).is_open
