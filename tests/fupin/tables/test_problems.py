"""A problem is written as compilers write theirs, and sorts by place."""

from __future__ import annotations

from fupin.tables.problems import Problem


def test_a_problem_says_file_line_and_message():
    """An editor that is given the text can jump to the line."""
    assert str(Problem("a/b.csv", 12, "is wrong")) == "a/b.csv:12: is wrong"


def test_a_problem_of_the_whole_file_has_no_line():
    """Line 0 is in no file, so it is not written."""
    assert str(Problem("a/b.csv", 0, "is missing")) == "a/b.csv: is missing"


def test_problems_sort_by_file_and_then_by_line():
    """Lines are sorted as numbers: 9 comes before 10."""
    problems = [
        Problem("b", 1, "x"),
        Problem("a", 10, "x"),
        Problem("a", 9, "y"),
        Problem("a", 9, "x"),
    ]
    assert [str(problem) for problem in sorted(problems)] == [
        "a:9: x",
        "a:9: y",
        "a:10: x",
        "b:1: x",
    ]
