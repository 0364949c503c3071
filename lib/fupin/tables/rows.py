"""A row of a table as it is read: column names to the text of the cells."""

from __future__ import annotations

from collections.abc import Mapping

Row = Mapping[str, str]


def line_number(index: int) -> int:
    """Return the line of the file that holds the row at `index`, the header being line 1."""
    return index + 2


def list_items(cell: str) -> list[str]:
    """Return the items of a cell that holds a list, ``"ngari;nagqu"``; empty items are left out."""
    return [item for item in cell.split(";") if item]
