"""A review of a drafted source: which row comes next, and what a person says of it.

Every answer is kept at once, so a review that is stopped, or killed, goes on where it stopped.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from fupin.drafting.review_rows import FILE, ReviewRow, rows_as_csv
from fupin.drafting.row_changes import changed
from fupin.drafting.source_folder import read_review, save_review
from fupin.errors import FupinError
from fupin.languages.unknown_names import unknown_name
from fupin.reading.other_numerals import KINDS

EXCLUDED = tuple(kind for kind in KINDS if kind not in ("figure", "unread"))
"""What a numeral can be that is no figure."""


class Review:
    """The review of one source by one person.

    Parameters
    ----------
    folder : Path
        A folder that `fupin.drafting.draft` wrote.

    Raises
    ------
    FupinError
        If its text or its review cannot be read, or they do not fit each other.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from fupin.drafting import Review, draft
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     page = Path(folder, "page.txt")
    ...     _ = page.write_text("2020年，全县有贫困户319户。", encoding="utf-8")
    ...     review = Review(draft(page, to=folder).folder)
    ...     review.next().printed
    ...     review.accept()
    ...     review.next().printed
    ...     review.counts()
    '319户'
    '2020年'
    {'accepted': 1, 'open': 1}
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.text, self.rows = read_review(folder)
        self._kept = (folder / FILE).read_bytes()
        # What was left out in an earlier review comes again once the rest is answered.
        self._again = {row.start for row in self.rows if row.state == "skipped"}

    def next(self) -> ReviewRow | None:
        """Return the most doubtful row that is open, then those left out before; None at the end.

        Of two that are as doubtful, the first of the text.
        """
        waiting = [row for row in self.rows if row.state == "open"] or [
            row for row in self.rows if row.state == "skipped" and row.start in self._again
        ]
        return min(waiting, key=lambda row: (-float(row.doubt), row.start), default=None)

    def counts(self) -> dict[str, int]:
        """Return how many rows there are in each state."""
        return dict(sorted(Counter(row.state for row in self.rows).items()))

    def accept(self) -> None:
        """Say that the next row is read rightly."""
        row = self._current()
        self._answer(row, row, "accepted")

    def change(self, cells: Mapping[str, str]) -> None:
        """Change cells of the next row; see `fupin.drafting.row_changes.changed`.

        Raises
        ------
        FupinError
            If a name or a value cannot be; the row then stays as it was.
        """
        if not cells:
            raise FupinError(
                "Nothing is changed.",
                "No cell is named.",
                "Give name=value: unit=project, period=2020, measure=new_projects.",
            )
        row = self._current()
        self._answer(row, changed(row, self.text, self.rows, cells), "changed")

    def exclude(self, kind: str, reason: str = "") -> None:
        """Say that the next row is no figure.

        Parameters
        ----------
        kind : str
            What it is: one of `EXCLUDED`.
        reason : str
            Why, for the table of numerals; by default that a person says so.

        Raises
        ------
        UnknownNameError
            If the kind is none.
        """
        if kind not in EXCLUDED:
            raise unknown_name("kind", kind, EXCLUDED)
        row = self._current()
        made = changed(row, self.text, self.rows, {"kind": kind})
        self._answer(row, replace(made, rule=reason or "a person says so"), "excluded")

    def skip(self) -> None:
        """Leave the next row for another time."""
        row = self._current()
        self._answer(row, row, "skipped")
        self._again.discard(row.start)

    def undo(self) -> ReviewRow:
        """Take the last answer back, of an earlier review too, and return the row as it was.

        Raises
        ------
        FupinError
            If there is none.
        """
        answered = [row for row in self.rows if row.answered]
        if not answered:
            raise FupinError(
                "Nothing is taken back.", "No row has an answer yet.", "Answer one first."
            )
        last = max(answered, key=lambda row: int(row.answered))
        before = ReviewRow(**json.loads(last.before))
        self._put(last, before)
        return before

    def _current(self) -> ReviewRow:
        if row := self.next():
            return row
        raise FupinError(
            "There is nothing to answer.",
            f"None of the {len(self.rows)} rows is open.",
            "Take an answer back with undo, or go on to `fupin check`.",
        )

    def _answer(self, before: ReviewRow, made: ReviewRow, state: str) -> None:
        if made.is_figure and state != "skipped":
            self._check_key(before, made)
        number = 1 + max((int(row.answered) for row in self.rows if row.answered), default=0)
        # A row that was left out has kept already what it was.
        kept = before.before or json.dumps(asdict(before), ensure_ascii=False)
        self._put(before, replace(made, state=state, answered=str(number), before=kept))

    def _check_key(self, before: ReviewRow, made: ReviewRow) -> None:
        """Raise if another figure that is answered says something else of the same thing."""
        for row in self.rows:
            answered = row.is_figure and row.state in ("accepted", "changed") and row is not before
            said, other = (
                (each.value, each.unit, each.measure, each.region, each.period)
                for each in (made, row)
            )
            if answered and said[2:] == other[2:] and said[:2] != other[:2]:
                key = ", ".join(each or "none" for each in other[2:])
                raise FupinError(
                    "The answer is not kept.",
                    f"{made.printed!r} and {row.printed!r} at {row.start} would both be of {key}.",
                    "Change the measure, the region or the period of this one.",
                )

    def _put(self, row: ReviewRow, made: ReviewRow) -> None:
        """Put a row in the place of another, and keep the review."""
        if (self.folder / FILE).read_bytes() != self._kept:
            raise FupinError(
                "The answer is not kept.",
                f"{FILE} has been changed since this review began, by another one perhaps.",
                "Quit, and begin the review again; answers before this one are there.",
            )
        rows = sorted(
            (made if each is row else each for each in self.rows), key=lambda each: each.start
        )
        save_review(self.folder, self.text, rows)
        self.rows, self._kept = rows, rows_as_csv(rows)
