"""Larger, smaller, or an honest "cannot tell"."""

from __future__ import annotations

import pytest

from fupin.errors import CannotTellError, UnitError
from fupin.quantities.ordering import compare
from fupin.quantities.quantity import exact


@pytest.fixture
def balance(figure):
    """155 to 165 million yuan."""
    return figure("1.6亿元", measure="balance")


def test_apart_is_certain(figure, balance):
    """1.6亿 is less than 1.7亿, however both were rounded."""
    more = figure("1.8亿元", measure="more")
    assert compare(balance, more) == "less"
    assert compare(more, balance) == "greater"
    assert (balance < more, balance > more, balance <= more, balance >= more) == (
        True,
        False,
        True,
        False,
    )


def test_overlapping_is_not_guessed(figure, balance):
    """1.6亿 and 1.62亿 may be either way round: the answer shows why, and is no boolean."""
    near = figure("1.62亿元", measure="near")
    assert compare(balance, near) == "cannot tell"
    answer = balance < near
    assert repr(answer) == (
        "cannot tell: 160 million yuan [155,000,000 to 165,000,000] and "
        "162 million yuan [161,500,000 to 162,500,000] overlap"
    )
    with pytest.raises(CannotTellError, match=r"whether Balance .* or Near .* is larger"):
        bool(answer)
    with pytest.raises(CannotTellError):
        sorted([near, balance])


def test_a_figure_on_both_sides_does_not_muddle_the_answer(figure, balance):
    """Balance plus a grant is more than the balance, though their intervals overlap."""
    grant = figure("18万元", measure="grant")
    assert (balance < balance + grant) is True
    again = figure("1.6亿元", measure="balance")
    assert compare(balance, again) == "equal"
    assert (balance <= again) is True
    assert (balance < again) is False


def test_touching_ends_decide_only_what_they_can(between):
    """[1, 2] is at most [2, 3], and not certainly less."""
    left, right = between(1, 2, "left"), between(2, 3, "right")
    assert (left <= right) is True
    assert (left > right) is False
    assert (right < left) is False
    assert compare(left, right) == "cannot tell"
    with pytest.raises(CannotTellError):
        bool(left < right)
    with pytest.raises(CannotTellError):
        bool(right <= left)


def test_exact_figures_can_be_equal(figure):
    """12 of 12 projects."""
    done = figure("12个", "project", "exact", measure="done")
    planned = figure("12个", "project", "exact", measure="planned")
    assert compare(done, planned) == "equal"
    assert (done >= planned) is True


def test_units_convert_or_are_refused(figure, balance):
    """18 months are more than a year; yuan and people do not compare; nought has any unit."""
    assert (exact(18, "month") > exact(1, "year")) is True
    assert (balance > 0) is True
    with pytest.raises(UnitError, match=r"cannot compare Balance .* with People"):
        compare(balance, figure("70人", "person", "exact", measure="people"))
    with pytest.raises(UnitError, match="give a bare number its own"):
        figure("98%", "percent") > 50  # noqa: B015 - the comparison itself is refused


def test_figures_of_different_kinds_may_be_compared(figure, balance):
    """Comparing is not adding: a stock may be larger than a flow, a plan than an outcome."""
    plan = figure("36.29亿元", measure="plan", status="planned", nature="stock")
    assert compare(balance, plan) == "less"
