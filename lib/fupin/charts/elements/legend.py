"""A legend: coloured squares with their texts, one below the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fupin.charts.layout.canvas import Sheet

_SQUARE = 0.9  # its side, in font sizes


def write_legend(
    sheet: Sheet,
    corner: tuple[float, float],
    blocks: Sequence[Sequence[str]],
    colours: Iterable[str],
    *,
    indent: float,
    gap: float,
) -> float:
    """Write a legend at the size of labels.

    Parameters
    ----------
    sheet : Sheet
    corner : tuple of float
        Left and top edge, in points.
    blocks : sequence of sequence of str
        The lines of each text.
    colours : iterable of str
        One a text, or more.
    indent : float
        From the left edge to the texts, in points.
    gap : float
        Below each text, in points.

    Returns
    -------
    float
        The bottom edge, in points.
    """
    (left, y), em = corner, sheet.of.label
    for block, colour in zip(blocks, colours, strict=False):
        sheet.block(left, y + 0.25 * em, _SQUARE * em, _SQUARE * em, colour=colour)
        y = sheet.lines(left + indent, y, block, em) + gap
    return y
