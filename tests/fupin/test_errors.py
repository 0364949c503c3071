"""Errors say what failed, why with both values, and what to type instead."""

from __future__ import annotations

import pickle

import pytest

from fupin import errors
from fupin.errors import DivisionByZeroIntervalError, FupinError, TableError


def test_three_beats_are_three_lines():
    """What, why, instead; what is empty is left out."""
    assert str(FupinError("No.", "Because.", "Do this.")) == "No.\nBecause.\nDo this."
    assert str(FupinError("No.")) == "No."


def test_several_reasons_are_several_lines():
    """All problems at once."""
    assert str(FupinError("No.", ["One.", "Two."], "Do.")).splitlines() == [
        "No.",
        "One.",
        "Two.",
        "Do.",
    ]


def test_problems_of_tables_are_counted_and_listed():
    """Whatever a problem is, its text is its line."""
    assert str(TableError(["a.csv:2: odd"])).startswith(
        "The data tables have one problem.\na.csv:2"
    )
    assert "2 problems" in str(TableError(["a", "b"]))
    assert "2 problems. 3 more follow from them.\n" in str(TableError(["a", "b"], 3))


@pytest.mark.parametrize(
    "error",
    [
        kind(["x"]) if kind is TableError else kind("a", "b", "c")
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, FupinError)
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_travel_between_processes(error):
    """A worker's error arrives whole, as every member of the family."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(again) is type(error)
    assert str(again) == str(error)


def test_the_count_of_what_follows_travels_too():
    """An error of the tables that was pickled says the same."""
    error = TableError(["a.csv:1: is wrong"], 3)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own


def test_a_division_by_zero_is_also_pythons_own():
    """Who catches ZeroDivisionError catches ours."""
    assert issubclass(DivisionByZeroIntervalError, ZeroDivisionError)
