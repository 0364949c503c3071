"""Axes carry few round numbers, and write them as each language counts."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin.charts.layout.ticks import step, tick_texts, ticks


@given(
    low=some.floats(min_value=-1e6, max_value=1e6),
    more=some.floats(min_value=1e-3, max_value=1e7),
    most=some.integers(min_value=1, max_value=5),
)
def test_ticks_hold_the_figures_between_them(low, more, most):
    """Ticks reach from at or below the lowest to at or above the highest, evenly and few."""
    numbers = ticks(low, low + more, most)
    assert numbers[0] <= low
    assert numbers[-1] >= low + more
    assert len({b - a for a, b in pairwise(numbers)}) == 1
    assert len(numbers) <= most + 2


@pytest.mark.parametrize(
    ("numbers", "unit", "english", "chinese"),
    [
        ([0, 5, 10], "percent", ["0 %", "5 %", "10 %"], ["0%", "5%", "10%"]),
        ([0, 20_000], "person", ["0", "20,000"], ["0", "2万"]),
        ([0, 5_000, 10_000], "yuan", ["0", "5,000", "10,000"], ["0", "0.5万", "1.0万"]),
        ([22_400, 22_600], "person", ["22,400", "22,600"], ["22,400", "22,600"]),
        ([0, 50_000_000], "yuan", ["0", "50 million"], ["0", "5,000万"]),
        ([-1, 0, 1], "person", ["−1", "0", "1"], ["−1", "0", "1"]),
    ],
)
def test_tick_texts_are_short_and_exact(numbers, unit, english, chinese):
    """All ticks of an axis count in one power of ten, as each language does."""
    fractions = [Fraction(number) for number in numbers]
    assert tick_texts(fractions, "en", unit) == english
    assert tick_texts(fractions, "zh", unit) == chinese
