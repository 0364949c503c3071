"""Periods checked: none ends before it begins, and none is reported before it has ended."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number


def period_problems(
    file: str, observations: Sequence[Row], documents: Sequence[Row]
) -> list[Problem]:
    """Return the periods that run backwards, or that end after the document that reports them.

    Only what has happened can be reported; a plan or a promise may lie ahead of its document.

    Parameters
    ----------
    file : str
        Path of the observations.
    observations, documents : sequence of rows
        The tables of one source.
    """
    published = {row.get("document"): row.get("published", "") for row in documents}
    found = []
    for index, row in enumerate(observations):
        message = _period_message(row, published.get(row["document"], ""))
        if message:
            found.append(Problem(file, line_number(index), message))
    return found


def _period_message(row: Row, published: str) -> str | None:
    start, _, end = row["period"].rpartition("/")
    # Dates of different precision (2020, 2020-12-31) are compared as far as both are given.
    if start[: len(end)] > end[: len(start)]:
        return f"period '{row['period']}' ends before it begins"
    shorter = min(len(end), len(published))
    if row.get("status") == "reported" and end[:shorter] > published[:shorter]:
        reported = f"period '{row['period']}' has status 'reported'"
        return f"{reported}, but '{row['document']}' was published before its end ({published})"
    return None
