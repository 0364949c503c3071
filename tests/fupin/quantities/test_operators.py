"""Operators with plain numbers on either side, and with what is neither figure nor number."""

from __future__ import annotations

import operator
from decimal import Decimal

import pytest

from fupin.errors import FupinError


@pytest.mark.parametrize("number", [float("nan"), float("inf"), Decimal("nan"), "5", None])
def test_what_is_no_number_takes_no_part(income, number):
    """A missing value has no interval; a text is no number."""
    with pytest.raises((FupinError, TypeError)):
        income * number


@pytest.mark.parametrize("sign", [operator.add, operator.sub, operator.mul, operator.truediv])
def test_other_types_are_left_to_their_own_operators(income, sign):
    """A text or a list gets Python's own TypeError."""
    for other in ("13132万元", [1]):
        with pytest.raises(TypeError):
            sign(income, other)
        with pytest.raises(TypeError):
            sign(other, income)


@pytest.mark.parametrize(
    ("sign", "expected"),
    [(operator.add, 3), (operator.sub, -1), (operator.mul, 2), (operator.truediv, 0.5)],
)
def test_a_plain_number_stands_on_either_side(between, sign, expected):
    """A pure ratio takes one, in the order that is written, and its range stays."""
    ratio = between(2, 2, "ratio")
    assert sign(1, ratio).value == expected
    assert sign(ratio, Decimal(1)).value == sign(2, 1)
    wide = between(1, 3, "wide")
    assert sign(wide, 1).interval.width == 2


def test_a_comparison_with_a_plain_number_reads_the_same_from_both_sides(between):
    """``1 < ratio`` is ``ratio > 1``; a number in doubt is not guessed."""
    ratio = between(2, 3, "ratio")
    assert [ratio > 1, ratio > 1, ratio >= 2, ratio >= 2, ratio < 2, ratio <= 3] == [
        True, True, True, True, False, True,
    ]  # fmt: skip
    assert repr(ratio < 2.5).startswith("cannot tell")
