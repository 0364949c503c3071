"""Labels move apart as little as need be, and cover neither each other nor a leader line."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fupin.charts.layout.label_positions import Label, LabelPlace, place_labels, spread

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


def moved(found, wanted) -> float:
    """Return the sum of squared moves."""
    return sum((a - b) ** 2 for a, b in zip(found, wanted, strict=True))


@given(
    some.lists(some.tuples(PLACE, SIZE), min_size=2, max_size=6),
    some.lists(some.floats(min_value=0, max_value=5), min_size=6, max_size=6),
)
def test_no_other_middles_are_nearer_to_those_wanted(items, pushes):
    """Any other middles that keep the same distances lie further from those wanted, in squares."""
    wanted, sizes = sorted(place for place, _ in items), [size for _, size in items]
    found = spread(wanted, sizes, -1e6, 1e6)
    other = [a + sum(pushes[: n + 1]) for n, a in enumerate(found)]
    mean = sum(a - b for a, b in zip(other, wanted, strict=True)) / len(wanted)
    for shift in (0, mean):
        assert moved(found, wanted) <= moved([a - shift for a in other], wanted) + 1e-6


def test_too_many_labels_run_over_the_high_end():
    """Labels that do not fit begin at the low end, still apart; the caller sees where they end."""
    assert spread([5, 5, 5], [10, 10, 10], 0, 20) == [5, 15, 25]


def test_nothing_to_spread():
    """No label has no position."""
    assert spread([], [], 0, 10) == []


def test_every_label_needs_its_size():
    """Middles and sizes are paired, and a size too few is an error."""
    with pytest.raises(ValueError, match="shorter"):
        spread([1, 2], [1], 0, 10)


@given(
    some.lists(some.tuples(PLACE, some.floats(min_value=5, max_value=140)), min_size=1, max_size=6)
)
def test_labels_cover_neither_each_other_nor_a_leader_line(items):
    """A label shares its tier with no label that it meets, and stands beyond those whose leader lines it covers."""
    labels = [Label(anchor, width) for anchor, width in items]
    places = place_labels(labels, 300, 2)
    if places is None:
        return
    spans = [
        (each.anchor - each.width, each.anchor)
        if one.leftward
        else (each.anchor, each.anchor + each.width)
        for each, one in zip(labels, places, strict=True)
    ]
    for n, ((left, right), one) in enumerate(zip(spans, places, strict=True)):
        assert left >= -0.02
        assert right <= 300.02
        for m, ((start, stop), other) in enumerate(zip(spans, places, strict=True)):
            if n == m:
                continue
            if left < stop and start < right:
                assert one.tier != other.tier
            if left < labels[m].anchor < right:
                assert one.tier > other.tier


@pytest.mark.parametrize("count", [2, 3])
def test_labels_at_one_anchor_have_no_way(count):
    """Labels at one anchor cover each other's leader line on either side."""
    assert place_labels([Label(100, 50)] * count, 300, 2) is None


def test_labels_with_room_stand_in_one_tier_to_the_right():
    """Right of the leader line and next to the axis is the usual place, though the left is free."""
    places = place_labels([Label(0, 50), Label(150, 50)], 300, 2)
    assert places == [LabelPlace(leftward=False, tier=0)] * 2


def test_a_label_at_the_right_end_runs_to_the_left():
    """A label never leaves the axis, at either end."""
    assert place_labels([Label(290, 50)], 300, 2) == [LabelPlace(leftward=True, tier=0)]
    assert place_labels([Label(10, 50)], 300, 2) == [LabelPlace(leftward=False, tier=0)]
    assert place_labels([Label(150, 200)], 300, 2) is None


def test_a_second_tier_comes_only_when_sides_do_not_help():
    """Two near anchors use both sides; a third between them needs the next tier."""
    two = place_labels([Label(140, 60), Label(160, 60)], 300, 2)
    assert two == [LabelPlace(leftward=True, tier=0), LabelPlace(leftward=False, tier=0)]
    three = place_labels([Label(140, 60), Label(150, 60), Label(160, 60)], 300, 2)
    assert [place.tier for place in three] == [0, 1, 0]


def test_a_narrow_gap_counts_as_touching():
    """A label closer than the gap to another, or to its leader line, does not share its tier."""
    line = [Label(0, 50), Label(53, 200)]
    assert [place.tier for place in place_labels(line, 253, 2)] == [0, 0]
    assert [place.tier for place in place_labels(line, 253, 4)] == [1, 0]
    label = [Label(0, 50), Label(103, 50)]
    assert [place.tier for place in place_labels(label, 103, 2)] == [0, 0]
    assert [place.tier for place in place_labels(label, 103, 4)] == [0, 1]


def test_no_labels_have_no_places():
    """An axis without labels is no failure."""
    assert place_labels([], 300, 2) == []
