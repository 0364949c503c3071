"""Columns that say nothing are left out of a workbook."""

from __future__ import annotations

from fupin.exports.shown_columns import shown_columns

ROW = {
    "label": "a",
    "group": "g",
    "role": "value",
    "value": 1,
    "low": 1,
    "high": 1,
    "text": "1",
    "region": "x",
    "notes": "",
}


def test_exact_values_need_no_bounds_and_like_roles_no_column():
    """Empty columns go, and what the sheet of sources says better; groups come first."""
    assert shown_columns([ROW]) == ["group", "label", "value", "text"]


def test_bounds_and_roles_stand_where_they_differ():
    """One range is enough for the bounds of all."""
    rows = [ROW, {**ROW, "high": 2, "role": "reference"}]
    assert shown_columns(rows) == ["group", "label", "role", "value", "low", "high", "text"]


def test_other_tables_keep_all_columns_that_hold_something():
    """A table of sources has no texts of marks, and keeps its places; a zero is something."""
    assert shown_columns([{"region": "x", "start": 0, "title": None}]) == ["region", "start"]
