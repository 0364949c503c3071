"""Regions form a hierarchy: members exist, and nothing is part of itself."""

from __future__ import annotations

import csv

import pytest

from fupin.tables.region_checks import region_problems


def region(name, parent="", members=""):
    """Return a row of the table of regions."""
    return {"region": name, "parent": parent, "members": members}


def messages(*rows):
    """Return the messages on a table of these regions, with their lines."""
    return [(problem.line, problem.message) for problem in region_problems("regions.csv", rows)]


def test_a_hierarchy_with_a_group_has_no_problem():
    """Two parents of one county, its prefecture and a group, are no circle."""
    rows = region("china"), region("a", "china"), region("b", "china"), region("both", "", "a;b")
    assert messages(*rows) == []


def test_a_member_must_be_a_region():
    """The group's line is named, and the member."""
    assert messages(region("a"), region("group", members="a;b")) == [
        (3, "members has 'b', which is not in regions")
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (region("a", "a"),),
        (region("a", "b"), region("b", "a")),
        (region("a", members="b"), region("b", members="a")),
        (region("a", members="b"), region("b", "a")),
    ],
)
def test_every_region_of_a_circle_is_reported(rows):
    """Parents and members make circles alike, alone or together."""
    found = messages(*rows)
    assert [line for line, _ in found] == [2, 3][: len(rows)]
    assert all("is part of itself, through its parents or members" in text for _, text in found)


def test_a_region_below_a_circle_is_not_part_of_it():
    """Only those that are their own ancestor are reported."""
    rows = region("a", "b"), region("b", "a"), region("below", "a")
    assert [line for line, _ in messages(*rows)] == [2, 3]


def test_an_unknown_parent_is_left_to_the_foreign_key():
    """It is one problem, and the description of the table already reports it."""
    assert messages(region("a", "nowhere")) == []


def test_a_region_cannot_lie_in_itself(folder, spoil, refused):
    """An unknown member, and a circle of parents, are told before anything follows them."""
    spoil("regions.csv", "ritu;geji", "ritu;gejii")
    path = folder / "regions.csv"
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    china = next(row for row in rows if row[0] == "china")
    china[rows[0].index("parent")] = "tibet"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    text = str(refused())
    assert "members has 'gejii', which is not in regions" in text
    assert "'china' is part of itself" in text
