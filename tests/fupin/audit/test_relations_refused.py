"""Malformed relations: everything that is wrong is said at once, by file and row."""

from __future__ import annotations

import pytest


@pytest.fixture
def seen(observe):
    """Figures to be wrong about."""
    return (
        observe("people", "5人", "person"),
        observe("trips", "9人次", "person_time"),
        observe("rate", "0%", "percent", "rounded"),
        observe("rate", "3%", "percent", "rounded", period="2021"),
    )


@pytest.mark.parametrize(
    ("claim", "problem"),
    [
        ("people == poeple", "UnknownNameError: No measure named 'poeple'"),
        ("people['2019'] == 5", "people['2019'] names no figure"),
        ("rate == 3", "AmbiguousError: rate names 2 figures"),
        ("people == people * 1", "it is circular: people.ngari.2020 stands on both sides"),
        ("people == people['ngari'] / 1", "it is circular: people.ngari.2020 stands on both sides"),
        ("people <= people", "it is circular"),
        ("people == trips / rate['2020']", "DivisionByZeroIntervalError"),
        ("people == people + trips", "UnitError: We cannot add people and person-times"),
        ("people == trips", "its sides do not compare: people against person-times"),
        ("people <=", "cannot be read"),
    ],
)
def test_a_malformed_claim_is_refused(refused, row, seen, claim, problem):
    """Unknown names, circles, zero divisors and mixed units are refused, each with its reason."""
    found = refused([row(claim)], *seen)
    assert any(problem in line for line in found), found
    assert all(line.startswith("relations.csv:2: ") for line in found)


SETTLED = {"settles_en": "a", "settles_zh": "b"}


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"claim": "people <= base"}, "says base, but the row gives none"),
        ({"bases": "trips"}, "gives what base stands for, but its claim does not say base"),
        ({"claim": "people <= base", "bases": "base + 1"}, "explains base by base itself"),
        ({"claim": "people == named"}, "says named, but the row gives none"),
        ({"spans": "3-4"}, "gives what named stands for"),
        ({"claim": "people == named", "spans": "4-3"}, "span '4-3' is not start-end"),
        ({"missing": "ill"}, "'ill' is listed as missing, but the claim of 'r' does not use it"),
        ({"claim": "people <= ill", "missing": "ill"}, "does not say what would settle it"),
        ({"claim": "people <= trips", "missing": "trips"} | SETTLED, "but it is printed"),
        ({"claim": "people"} | SETTLED, "is of kind order, but its claim compares nothing"),
        ({"kind": "alone"}, "is of kind alone, but its claim compares"),
        (
            {"claim": "people <= ill", "missing": "ill", "implies": "ill"} | SETTLED,
            "needs a figure that is missing",
        ),
    ],
)
def test_a_row_at_odds_with_itself_is_refused(refused, row, seen, cells, problem):
    """Columns that contradict each other are refused."""
    found = refused([row(**{"claim": "people >= 5"} | cells)], *seen)
    assert any(problem in line for line in found), found


def test_one_claim_can_be_wrong_in_two_ways(refused, row, seen):
    """A circle does not hide a mixed sum, nor a bad base a bad claim."""
    assert len(refused([row("people == people + trips")], *seen)) == 2
    bases = {"bases": "trips; people / rate['2020']"}
    assert len(refused([row("people <= base", **bases)], *seen)) == 3


def test_all_misfits_of_all_rows_come_at_once(refused, row, seen):
    """Four bad rows among five give their lines, and the good one none."""
    claims = [
        "people == poeple + trisp",
        "people == people",
        "people >= 5",
        "people <",
        "people == trips",
    ]
    found = refused([row(claim) for claim in claims], *seen)
    assert [line.split(":")[1] for line in found] == ["2", "2", "3", "5", "6"]


def test_a_missing_figure_that_turns_up_is_noticed(refused, row, seen):
    """Nothing stays uncheckable once somebody prints its denominator."""
    cells = {"missing": "trips", "settles_en": "trips", "settles_zh": "人次"}
    assert "it is printed" in refused([row("people <= trips", **cells)], *seen)[0]
