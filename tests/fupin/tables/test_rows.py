"""Rows as read: their lines in the file, and cells that hold lists."""

from __future__ import annotations

import pytest

from fupin.tables.rows import line_number, list_items


def test_the_first_row_is_in_line_two():
    """An editor shows the header as line 1."""
    lines = ["region,name", "ngari,Ngari", "nagqu,Nagqu"]
    for index, row in enumerate(lines[1:]):
        assert lines[line_number(index) - 1] == row


@pytest.mark.parametrize(
    ("cell", "items"),
    [("", []), ("a", ["a"]), ("a;b", ["a", "b"]), ("a;", ["a"]), (";;a;;b", ["a", "b"])],
)
def test_a_list_has_no_empty_items(cell, items):
    """An empty cell is an empty list, and a semicolon too many adds nothing."""
    assert list_items(cell) == items
