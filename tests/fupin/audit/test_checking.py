"""Relations put to the test: what comes of them, and which are refused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.audit.verdicts import AGREES, CANNOT, CONTRADICTS, ROUNDED


def test_a_number_takes_the_unit_it_is_held_against(observe, checked):
    """Bare numbers are compared with anything."""
    assert checked("a >= 3", observe("a", "3户", "household")).verdict == AGREES
    assert checked("a == 3", observe("a", "4%", "percent")).verdict == CONTRADICTS


def test_named_things_are_counted_from_their_spans(observe, checked):
    """The row's spans are what the text names."""
    two = observe("counties", "2县", "county")
    assert checked("counties == named", two, spans="10-12; 13-15").verdict == AGREES
    assert checked("counties == named", two, spans="10-12; 13-15; 16-18").verdict == CONTRADICTS


def test_units_of_one_dimension_are_converted(observe, checked):
    """Twelve months are a year."""
    result = checked("a == b", observe("a", "1年", "year"), observe("b", "12个月", "month"))
    assert result.verdict == AGREES


def test_three_sides_test_the_middle(observe, checked):
    """A figure between two others agrees; the weakest link decides."""
    low, high = observe("low", "2人", "person"), observe("high", "4人", "person")
    for number, verdict in (("3", AGREES), ("5", CONTRADICTS), ("1", CONTRADICTS)):
        result = checked("low <= a <= high", low, high, observe("a", f"{number}人", "person"))
        assert (result.verdict, result.relation.claim.tested) == (verdict, 1)


def test_every_base_is_checked(observe, checked):
    """98% of 36.99 fits and of 36.29 does not; the one that fits decides."""
    figures = [
        observe("rate", "98%", "percent", "rounded"),
        observe("paid", "36.20亿元", "yuan", "rounded"),
        observe("plan", "36.29亿元", "yuan", "rounded"),
        observe("got", "36.99亿元", "yuan", "rounded"),
    ]
    result = checked("rate == share(paid, base)", *figures, bases="plan; got")
    assert [outcome.verdict for outcome in result.outcomes] == [CONTRADICTS, ROUNDED]
    assert result.verdict == ROUNDED
    assert "got" in {figure.measure for figure in result.deciding.sides[1].sources()}


def test_a_base_that_nobody_prints_leaves_it_open(observe, checked):
    """If no known base fits and one is missing, the claim cannot be checked."""
    figures = [
        observe("rate", "50%", "percent"),
        observe("a", "1人", "person"),
        observe("b", "9人", "person"),
    ]
    cells = {"bases": "b; unknown", "missing": "unknown", "settles_en": "it", "settles_zh": "它"}
    assert checked("rate == share(a, base)", *figures, **cells).verdict == CANNOT
    assert checked("rate == share(a, base)", *figures, bases="b").verdict == CONTRADICTS


def test_what_the_prints_imply_is_computed(observe, checked):
    """Eight people at 80% imply a base of ten."""
    figures = (observe("rate", "80%", "percent"), observe("treated", "8人", "person"))
    cells = {"implies": "treated / rate", "settles_en": "the ill", "settles_zh": "患者"}
    result = checked("rate == share(treated, ill)", *figures, missing="ill", **cells)
    assert (result.verdict, result.implied.value) == (CANNOT, Fraction(10))


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


def test_one_claim_can_be_wrong_in_two_ways(refused, row, seen):
    """A circle does not hide a mixed sum, nor a bad base a bad claim."""
    assert len(refused([row("people == people + trips")], *seen)) == 2
    bases = {"bases": "trips; people / rate['2020']"}
    assert len(refused([row("people <= base", **bases)], *seen)) == 3


def test_all_problems_of_all_rows_come_at_once(refused, row, seen):
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
