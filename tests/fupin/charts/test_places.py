"""Places for words, round numbers for axes, and periods as places in time."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin.charts.layout.label_positions import Label, place_labels, spread
from fupin.charts.layout.ticks import tick_texts, ticks
from fupin.charts.time_series import instant, span

PLACE = some.floats(min_value=0, max_value=300, allow_nan=False)
SIZE = some.floats(min_value=1, max_value=30, allow_nan=False)


@given(some.lists(some.tuples(PLACE, SIZE), min_size=1, max_size=12))
def test_spread_keeps_order_and_distance(items):
    """Neighbours are at least half their sizes apart and in the order wanted."""
    wanted = sorted(place for place, _ in items)
    sizes = [size for _, size in items]
    found = spread(wanted, sizes, 0, 300)
    for (a, b), (one, two) in zip(pairwise(found), pairwise(sizes), strict=True):
        assert b - a >= (one + two) / 2 - 1e-6
    if sum(sizes) <= 300:
        assert found[0] >= sizes[0] / 2 - 1e-6
        assert found[-1] <= 300 - sizes[-1] / 2 + 1e-6


def test_spread_leaves_alone_what_has_room():
    """Labels far apart stay where they are wanted."""
    assert spread([50, 100, 200], [10, 10, 10], 0, 300) == [50, 100, 200]


def test_spread_moves_a_crowd_to_both_sides():
    """Three labels at one place stand around it."""
    assert spread([100, 100, 100], [10, 10, 10], 0, 300) == [90, 100, 110]


@given(
    some.lists(some.tuples(PLACE, some.floats(min_value=5, max_value=140)), min_size=1, max_size=6)
)
def test_flags_cover_neither_each_other_nor_a_pole(items):
    """A label shares its tier with no label that it meets, and hangs above poles that it covers."""
    flags = [Label(pole, width) for pole, width in items]
    hung = place_labels(flags, 300, 2)
    if hung is None:
        return
    spans = [
        (flag.pole - flag.width, flag.pole) if one.leftward else (flag.pole, flag.pole + flag.width)
        for flag, one in zip(flags, hung, strict=True)
    ]
    for n, ((left, right), one) in enumerate(zip(spans, hung, strict=True)):
        assert left >= -0.02
        assert right <= 300.02
        for m, ((start, stop), other) in enumerate(zip(spans, hung, strict=True)):
            if n == m:
                continue
            if left < stop and start < right:
                assert one.tier != other.tier
            if left < flags[m].pole < right:
                assert one.tier > other.tier


def test_flags_on_one_pole_have_no_way():
    """Two labels on one pole cannot both hang free of it."""
    assert place_labels([Label(100, 50), Label(100, 50), Label(100, 50)], 300, 2) is None


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


@pytest.mark.parametrize(
    ("period", "start", "stop"),
    [
        ("2015", 2015, 2016),
        ("2003/2015", 2003, 2016),
        ("2020-07", 2020.5, 2020 + 7 / 12),
        ("2015-12-31", 2015 + 364 / 365, 2016),
    ],
)
def test_periods_have_ends_in_time(period, start, stop):
    """A period is a piece of time, and stands at its middle."""
    assert span(period) == pytest.approx((start, stop))
    assert instant(period) == pytest.approx((start + stop) / 2)
