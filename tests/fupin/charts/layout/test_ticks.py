"""Axes carry few round numbers, and write them as each language counts."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin.charts.layout.ticks import step, tick_texts, ticks


@pytest.mark.parametrize(
    ("span", "most", "found"),
    [(10, 4, 5), (8, 4, 2), (4, 4, 1), (4.1, 4, 2), (0.3, 3, Fraction(1, 10)), (21, 4, 10)],
)
def test_a_step_is_one_two_or_five_times_a_power_of_ten(span, most, found):
    """The smallest round step with which few enough cover the span."""
    assert step(span, most) == found


@given(
    span=some.floats(min_value=1e-6, max_value=1e12), most=some.integers(min_value=1, max_value=9)
)
def test_no_smaller_round_step_would_do(span, most):
    """The step covers the span; the round step below it does not."""
    by = step(span, most)
    digit = next(d for d in (1, 2, 5) if _is_power_of_ten(by / d))
    below = by / 2 if digit in (1, 2) else by * Fraction(2, 5)
    assert by * most >= Fraction(span / most) * most
    assert below < Fraction(span / most)


def _is_power_of_ten(number: Fraction) -> bool:
    """Tell whether a number is 1 with noughts, or one divided by such a number."""
    texts = {str(number.numerator), str(number.denominator)}
    return "1" in texts and all(text.strip("0") == "1" for text in texts)


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


@pytest.mark.parametrize("only", [0, 5, -5, 0.25])
def test_one_number_alone_still_makes_an_axis(only):
    """An axis for equal ends reaches from that number up, and never has no length."""
    numbers = ticks(only, only)
    assert numbers[0] <= only < numbers[-1]


def test_figures_at_ticks_need_no_more_axis():
    """Ends that are round already are the ends of the axis."""
    assert ticks(0, 100) == [0, 50, 100]
    assert ticks(-40, 40) == [-40, -20, 0, 20, 40]


def test_small_steps_have_the_decimals_they_need():
    """All numbers of an axis have the decimals of its step, nought alone has none."""
    numbers = [Fraction(n, 20) for n in range(3)]
    assert tick_texts(numbers, "en", None) == ["0", "0.05", "0.10"]
