"""The rows of `review.csv`: each numeral of a text, how it is read, and its state."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from fupin.errors import FupinError
from fupin.tables.data_files import UnreadableError, read_cells

FILE = "review.csv"
STATES = ("open", "accepted", "changed", "excluded", "skipped")
FIGURE = "figure"


@dataclass(frozen=True)
class ReviewRow:
    """One numeral of a text, as the machine or a person reads it.

    Attributes
    ----------
    start, end : int
        Its place in the text, end exclusive.
    printed : str
        The characters between.
    kind : str
        ``"figure"``, or what else it is: a name of `fupin.reading.other_numerals.KINDS`.
    value, low, high : str
        The value and its bounds in `unit`, as decimals; empty if it is no figure.
    unit : str
        Over the table of units; empty where it is not known.
    precision, approximation : str
        As `fupin.reading.extraction.Mention` has them.
    measure, name_zh : str
        What is measured, and its Chinese name. A measure that nobody has confirmed begins with
        ``proposed_``.
    region, period, status : str
        As in `observations.csv`; empty where the text does not say.
    rule : str
        The rule that decided.
    doubt : str
        From 0 to 1, two decimals.
    reason : str
        Why it is doubtful.
    state : {"open", "accepted", "changed", "excluded", "skipped"}
        What a person said of it.
    answered : str
        The number of the answer, counted from 1; empty if there is none.
    before : str
        What the answer replaced, as JSON, so that it can be taken back.
    """

    start: int
    end: int
    printed: str
    kind: str
    value: str = ""
    low: str = ""
    high: str = ""
    unit: str = ""
    precision: str = ""
    approximation: str = ""
    measure: str = ""
    name_zh: str = ""
    region: str = ""
    period: str = ""
    status: str = ""
    rule: str = ""
    doubt: str = "0.00"
    reason: str = ""
    state: str = "open"
    answered: str = ""
    before: str = ""

    @property
    def is_figure(self) -> bool:
        """Whether it is read as a figure."""
        return self.kind == FIGURE


COLUMNS = tuple(field.name for field in fields(ReviewRow))


def as_csv(columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """Return rows as CSV in UTF-8, as the tables of the project are written."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(columns), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def rows_as_csv(rows: Iterable[ReviewRow]) -> bytes:
    """Return the rows of a review as CSV."""
    return as_csv(COLUMNS, map(asdict, rows))


def read_rows(path: Path) -> list[ReviewRow]:
    """Read the rows of a review.

    Parameters
    ----------
    path : Path
        A `review.csv`.

    Raises
    ------
    FupinError
        If it is missing, is no CSV, or has other columns or states.
    """
    try:
        columns, lines = read_cells(path)
    except UnreadableError as error:
        raise _unreadable(path, str(error)) from error
    if tuple(columns) != COLUMNS:
        raise _unreadable(path, f"its columns are {', '.join(columns)}; a draft writes {COLUMNS}")
    found = []
    for number, cells in enumerate(lines, 2):
        if len(cells) != len(COLUMNS):
            raise _unreadable(path, f"line {number} has {len(cells)} cells, not {len(COLUMNS)}")
        row = dict(zip(COLUMNS, cells, strict=True))
        if row["state"] not in STATES:
            known = ", ".join(STATES)
            raise _unreadable(path, f"line {number} has state {row['state']!r}, not {known}")
        start, end = row.pop("start"), row.pop("end")
        if not (start.isdecimal() and end.isdecimal()):
            raise _unreadable(path, f"line {number} has no whole numbers as start and end")
        found.append(ReviewRow(int(start), int(end), **row))
    return found


def _unreadable(path: Path, why: str) -> FupinError:
    return FupinError(
        f"The review {str(path)!r} cannot be read.",
        f"{path.name}: {why}.",
        "Give the folder that `fupin draft` wrote; if the file was spoiled by hand, restore it.",
    )
