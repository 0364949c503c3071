"""How wide a spreadsheet's columns and how high its rows must be for their text."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from fupin.exports.chart_protocol import Cell
from fupin.exports.scripts import is_wide

_WIDEST, _NARROWEST = 48, 9


def text_width(text: str) -> float:
    """Return how many Latin letters wide a text is: a Chinese character takes two."""
    return sum(2 if is_wide(character) else 1 for character in text)


def column_width(cells: Sequence[Cell]) -> float:
    """Return the width of a column, within limits, in letters."""
    shown = (
        f"{cell:,.2f}" if isinstance(cell, float) else str(cell)
        for cell in cells
        if cell is not None
    )
    return min(_WIDEST, max(_NARROWEST, 2 + 1.1 * max(map(text_width, shown), default=0)))


def row_height(cells: Sequence[Cell], widths: Sequence[float]) -> float:
    """Return the height in points of a row whose texts wrap: some programs do not work it out."""
    texts = (str(cell) for cell in cells)
    lines = (
        ceil(1.1 * text_width(text) / width) for text, width in zip(texts, widths, strict=True)
    )
    return 3 + 16 * max(1, *lines)
