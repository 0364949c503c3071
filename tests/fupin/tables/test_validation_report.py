"""Causes come first, and what only follows from them is counted."""

from __future__ import annotations

import pytest

from fupin.tables.problems import Problem
from fupin.tables.validation_report import Stage, ValidationReport


def report(*found):
    """Return a report of problems, each given as stage, file and line."""
    made = ValidationReport()
    for stage, file, line in found:
        made.add(stage, [Problem(file, line, "is wrong")])
    return made


def test_the_order_is_that_in_which_a_person_would_correct():
    """A file, then the shape of its lines, then cells, then what tables say of each other."""
    made = report(
        (Stage.BETWEEN_TABLES, "a.csv", 2),
        (Stage.CONTENT, "b.csv", 10),
        (Stage.CONTENT, "b.csv", 3),
        (Stage.SHAPE, "d.csv", 9),
        (Stage.FILE, "z.csv", 0),
    )
    listed, following = made.causes_and_following()
    places = [(problem.file, problem.line) for problem in listed]
    assert places == [("z.csv", 0), ("d.csv", 9), ("b.csv", 3), ("b.csv", 10), ("a.csv", 2)]
    assert following == 0


def test_a_report_is_true_where_there_is_a_problem():
    """An empty list of problems adds none."""
    made = ValidationReport()
    made.add(Stage.CONTENT, [])
    assert not made
    assert made.causes_and_following() == ([], 0)
    made.add(Stage.CONTENT, [Problem("a.csv", 2, "is wrong")])
    assert made
    assert made.files() == {"a.csv"}


@pytest.mark.parametrize("stage", [Stage.FILE, Stage.SHAPE])
@pytest.mark.parametrize(
    ("broken", "other", "follows"),
    [
        ("page/observations.csv", "page/numerals.csv", True),
        ("page/observations.csv", "page/documents.csv", True),
        ("page/observations.csv", "remarks.csv", True),
        ("page/observations.csv", "relations.csv", True),
        ("measures.csv", "page/observations.csv", True),
        ("regions.csv", "page/observations.csv", True),
        ("page/documents.csv", "page/observations.csv", True),
        ("page/documents.csv", "book/observations.csv", False),
        ("page/observations.csv", "page/observations.csv", False),
        ("page/observations.csv", "measures.csv", False),
        ("page/numerals.csv", "page/observations.csv", True),
        ("page/observations.csv", "regions.csv", False),
        ("book/observations.csv", "page/documents.csv", False),
        ("book/observations.csv", "page/numerals.csv", False),
        ("measures.csv", "regions.csv", False),
        ("measures.csv", "remarks.csv", False),
        ("glossary.csv", "page/observations.csv", False),
    ],
)
def test_a_conflict_with_a_broken_table_follows_from_it(stage, broken, other, follows):
    """Only between tables that are checked against each other, and in one source."""
    made = report((stage, broken, 1), (Stage.BETWEEN_TABLES, other, 5))
    listed, following = made.causes_and_following()
    assert following == follows
    assert [problem.file for problem in listed] == ([broken] if follows else [broken, other])


def test_a_wrong_cell_does_not_explain_a_conflict():
    """The table can be read, so what it says against others counts by itself."""
    made = report(
        (Stage.CONTENT, "page/observations.csv", 4), (Stage.BETWEEN_TABLES, "remarks.csv", 5)
    )
    assert made.causes_and_following()[1] == 0


def test_only_conflicts_between_tables_follow():
    """A wrong cell is wrong whatever other tables say."""
    made = report((Stage.FILE, "page/observations.csv", 0), (Stage.CONTENT, "remarks.csv", 5))
    assert [problem.file for problem in made.causes_and_following()[0]] == [
        "page/observations.csv",
        "remarks.csv",
    ]


@pytest.mark.parametrize("encoding", ["gbk", "utf-16"])
def test_a_table_in_another_encoding_is_one_problem(folder, refused, encoding):
    """The remarks that speak of its figures have no fault of their own."""
    path = folder / "tibet-daily-2021" / "observations.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding, "replace"))
    error = refused()
    (problem,) = error.problems
    assert problem.file == "tibet-daily-2021/observations.csv"
    assert error.following > 40
    assert f"{error.following} more follow from them" in str(error)


def test_another_fault_is_still_told(folder, refused):
    """A wrong value elsewhere is no consequence of a table that cannot be read."""
    path = folder / "glossary.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("gbk", "replace"))
    regions = folder / "regions.csv"
    text = regions.read_text(encoding="utf-8").replace("ngari", "china", 1)
    regions.write_text(text, encoding="utf-8")
    files = [problem.file for problem in refused().problems]
    assert files[0] == "glossary.csv"
    assert "regions.csv" in files
