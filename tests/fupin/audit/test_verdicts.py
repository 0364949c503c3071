"""Verdicts follow from intervals, whatever the figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.audit import verdicts
from fupin.audit.verdicts import AGREES, CANNOT, CONTRADICTS, ROUNDED, best, judge, weakest
from fupin.quantities.intervals import Interval

places = st.integers(0, 2)
eighths = st.integers(-40, 40).map(lambda eighths: Fraction(eighths, 8))
# A single point one time in three: an exact count.
intervals = st.one_of(
    eighths.map(Interval),
    st.lists(eighths, min_size=2, max_size=2).map(lambda ends: Interval(min(ends), max(ends))),
)


def inside(interval):
    """Return points of an interval: both ends and some between."""
    width = interval.high - interval.low
    return [interval.low + width * Fraction(i, 4) for i in range(5)]


@settings(max_examples=1000, deadline=None)
@given(intervals, intervals)
def test_an_equality_contradicts_only_if_no_true_values_are_equal(left, right):
    """Contradicts: no point in common. Agrees: both exact. Else some true values are equal."""
    verdict = judge("==", left, right)
    low, high = max(left.low, right.low), min(left.high, right.high)
    assert (verdict == CONTRADICTS) == (low > high)
    assert (verdict == AGREES) == (left.low == left.high == right.low == right.high)
    assert verdict in (AGREES, ROUNDED, CONTRADICTS)


@settings(max_examples=1000, deadline=None)
@given(intervals, intervals)
def test_an_order_is_judged_by_every_pair_of_true_values(left, right):
    """It agrees if it holds for all pairs, contradicts if for none, else it cannot be told."""
    holds = {a <= b for a in inside(left) for b in inside(right)}
    wanted = {frozenset([True]): AGREES, frozenset([False]): CONTRADICTS}
    assert judge("<=", left, right) == wanted.get(frozenset(holds), CANNOT)


@settings(max_examples=1000, deadline=None)
@given(intervals, intervals)
def test_at_least_is_at_most_turned_round(left, right):
    """The two orders mirror each other, and equality does not care for sides."""
    assert judge(">=", left, right) == judge("<=", right, left)
    assert judge("==", left, right) == judge("==", right, left)


def test_touching_intervals_agree_when_rounded():
    """Closed intervals that share one end share a point."""
    assert judge("==", Interval(1, 2), Interval(2, 3)) == ROUNDED
    assert judge("<=", Interval(1, 2), Interval(2, 3)) == AGREES


@pytest.mark.parametrize(
    ("found", "all_must", "one_must"),
    [
        ([AGREES, AGREES], AGREES, AGREES),
        ([AGREES, ROUNDED], ROUNDED, AGREES),
        ([AGREES, CANNOT], CANNOT, AGREES),
        ([ROUNDED, CONTRADICTS], CONTRADICTS, ROUNDED),
        ([CANNOT, CONTRADICTS], CONTRADICTS, CANNOT),
        ([CONTRADICTS, CONTRADICTS], CONTRADICTS, CONTRADICTS),
    ],
)
def test_links_and_bases_are_summed_up(found, all_must, one_must):
    """The weakest link decides a chain; a base that fits is enough, one unchecked leaves it open."""
    assert weakest(found) == all_must
    assert best(found) == one_must


def test_every_verdict_has_a_chinese_name():
    """No verdict is left without a word."""
    assert set(verdicts.ZH) == set(verdicts.VERDICTS)


@settings(max_examples=1000, deadline=None)
@given(st.integers(1, 10**7), st.integers(10**4, 10**7), st.tuples(places, places))
def test_an_honest_page_is_never_contradicted(observe, checked, part, whole, printed_to):
    """Figures rounded from true ones, and the rate rounded from the true rate, never contradict."""
    part, whole, (digits, decimals) = Fraction(part, 7), Fraction(whole, 3), printed_to
    figures = (
        observe("part", f"{printed(part, digits)}元", "yuan", "rounded"),
        observe("whole", f"{printed(whole, digits)}元", "yuan", "rounded"),
        observe("rate", f"{printed(100 * part / whole, decimals)}%", "percent", "rounded"),
    )
    assert checked("rate == share(part, whole)", *figures).verdict in (ROUNDED, AGREES)


def printed(number, digits):
    """Return a number as a page prints it with some decimals, halves up."""
    whole, rest = divmod((number * 10**digits * 2 + 1) // 2, 10**digits)
    return f"{whole}.{rest:0{digits}d}" if digits else str(whole)
