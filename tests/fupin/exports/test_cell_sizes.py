"""Columns and rows are as large as their texts need."""

from __future__ import annotations

import pytest

from fupin.exports.cell_sizes import column_width, row_height, text_width


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("字a", 3), ("（）", 4), ("", 0)])
def test_chinese_letters_take_two(text, width):
    """Full-width marks as well."""
    assert text_width(text) == width


def test_columns_fit_their_widest_cell_within_limits():
    """Numbers count as they show, with two decimals and commas."""
    assert column_width(["a", None]) == 9
    assert column_width(["a" * 200]) == 48
    assert column_width([1234567.891]) == pytest.approx(2 + 1.1 * len("1,234,567.89"))


def test_rows_grow_with_the_lines_of_their_longest_text():
    """Sixteen points a line, and three of air; an empty row has one line."""
    assert row_height(["a"], [10]) == 19
    assert row_height([""], [10]) == 19
    assert row_height(["a", "b" * 25], [10, 10]) == 3 + 16 * 3
