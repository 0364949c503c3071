"""Two people's reviews of one source held against each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from fupin.drafting.review_rows import ReviewRow
from fupin.drafting.source_folder import read_review
from fupin.errors import FupinError

COMPARED = (
    "printed", "kind", "value", "unit", "precision", "measure", "region", "period", "status",
)  # fmt: skip


class Difference(NamedTuple):
    """A cell that two people have otherwise.

    Attributes
    ----------
    start : int
        Where the numeral stands.
    printed : str
        As the first of them has it.
    column : str
        The cell.
    first, second : str
        What each has there.
    """

    start: int
    printed: str
    column: str
    first: str
    second: str


class Comparison(NamedTuple):
    """What two reviews of one source have in common, and what not.

    Attributes
    ----------
    differences : list of Difference
        In the order of the text, of all rows that either has answered.
    both, one : int
        How many rows both have answered, and how many one alone.
    """

    differences: list[Difference]
    both: int
    one: int


def compare(first: Path, second: Path) -> Comparison:
    """Compare two reviews of one source.

    Parameters
    ----------
    first, second : Path
        Two folders of the same draft.

    Raises
    ------
    FupinError
        If one cannot be read, or they are of different texts.
    """
    (text, rows), (other_text, other_rows) = read_review(first), read_review(second)
    if text != other_text:
        raise FupinError(
            "The two reviews cannot be compared.",
            f"The text of {str(first)!r} has {len(text)} characters, that of {str(second)!r} "
            f"{len(other_text)}, and they differ.",
            "Draft the page once, and copy the folder for the second person.",
        )
    found: list[Difference] = []
    both = one = 0
    for row, other in _pairs(rows, other_rows):
        answers = _is_answered(row) + _is_answered(other)
        both, one = both + (answers == 2), one + (answers == 1)
        if answers:
            found += _differences(row, other)
    return Comparison(found, both, one)


def _pairs(
    rows: Sequence[ReviewRow], others: Sequence[ReviewRow]
) -> list[tuple[ReviewRow, ReviewRow]]:
    """Return the rows that lie on the same characters: a person may have moved an end."""
    return [
        (row, other)
        for row in rows
        for other in others
        if row.start < other.end and other.start < row.end
    ]


def _is_answered(row: ReviewRow) -> bool:
    return row.state not in ("open", "skipped")


def _differences(row: ReviewRow, other: ReviewRow) -> list[Difference]:
    cells = [(name, str(getattr(row, name)), str(getattr(other, name))) for name in COMPARED]
    if row.is_figure != other.is_figure:
        cells = [cell for cell in cells if cell[0] in ("printed", "kind")]  # the rest follows
    return [Difference(row.start, row.printed, name, a, b) for name, a, b in cells if a != b]
