"""The table of relations: rows are read, and rows at odds with themselves are refused."""

from __future__ import annotations

import ast

import pytest

from fupin.audit.relations import read


@pytest.fixture
def seen(observe):
    """Figures to be wrong about."""
    return (
        observe("people", "5人", "person"),
        observe("trips", "9人次", "person_time"),
        observe("rate", "0%", "percent", "rounded"),
        observe("rate", "3%", "percent", "rounded", period="2021"),
    )


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


def test_a_row_becomes_a_relation(row):
    """Every cell arrives, read: bases and what is implied as expressions, spans as places."""
    cells = {
        "bases": "a; b + c", "spans": "3-4; 7-9", "missing": "ill; old", "implies": "treated / rate",
        "settles_en": "a count", "settles_zh": "人数", "kind": "enumeration", "ground": "reading",
    }  # fmt: skip
    (found,), problems = read([row("share(ill, old) == base * named", **cells)])
    assert problems == []
    assert [ast.unparse(base) for base in found.bases] == ["a", "b + c"]
    assert found.choices == found.bases
    assert found.spans == ((3, 4), (7, 9))
    assert found.missing == ("ill", "old")
    assert ast.unparse(found.implies) == "treated / rate"
    assert found.reason == ("Because.", "因为。")
    assert found.settles == ("a count", "人数")
    assert (found.name, found.theme, found.kind, found.ground) == (
        "r", "made-up", "enumeration", "reading",
    )  # fmt: skip
    assert (found.line, found.stands_alone, len(found.expressions())) == (2, False, 5)


def test_a_figure_may_stand_alone(row):
    """A row of one side has no base to choose, and is alone."""
    (found,), problems = read([row("people", kind="alone", settles_en="a", settles_zh="b")])
    assert problems == []
    assert found.stands_alone
    assert found.choices == (None,)


def test_problems_name_the_line_and_good_rows_remain(row):
    """The header is line 1; a bad row does not hide the good one after it."""
    found, problems = read([row("a <"), row("a >= 1"), row("-a == b.c")])
    assert [relation.line for relation in found] == [3]
    assert [(problem.file, problem.line) for problem in problems] == [
        ("relations.csv", 2),
        ("relations.csv", 4),
        ("relations.csv", 4),
    ]
