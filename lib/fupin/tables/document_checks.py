"""Documents checked: each says how many numerals its text has, and that many must be listed."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number


def document_problems(
    file: str, documents: Sequence[Row], numerals: Sequence[Row]
) -> list[Problem]:
    """Return the documents that have more or fewer numerals than the table of numerals lists.

    The table of documents has the counts so that a lost row is noticed where the text is not at
    hand.

    Parameters
    ----------
    file : str
        Path of the table of documents.
    documents, numerals : sequence of rows
        The tables of one source.
    """
    found = []
    for index, row in enumerate(documents):
        prints = [n["printed"] for n in numerals if n["document"] == row["document"]]
        arabic = sum(printed[:1].isascii() for printed in prints)
        for column, count in (("arabic", arabic), ("chinese", len(prints) - arabic)):
            if row[column] != str(count):
                given = f"{column} of '{row['document']}' is {row[column] or 'empty'}"
                message = f"{given}, the table of numerals lists {count}"
                found.append(Problem(file, line_number(index), message))
    return found
