"""The tables of a source checked against its text, where that is at hand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from fupin.reading.observation_prints import numerals
from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number


def sha256_of(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as the tables of documents give it."""
    return hashlib.sha256(text.encode()).hexdigest()


def text_problems(source: str, text: str, tables: Mapping[str, Sequence[Row]]) -> list[Problem]:
    """Return what in the tables of a source disagrees with its text.

    Parameters
    ----------
    source : str
        The source, which is also its folder below the data folder.
    text : str
        The whole text; offsets count its characters from 0.
    tables : mapping of str to rows
        ``documents``, ``numerals`` and ``observations`` of the source.
    """
    return [
        *_checksum_problems(f"{source}/documents.csv", text, tables["documents"]),
        *_print_problems(f"{source}/numerals.csv", text, tables["numerals"]),
        *_print_problems(f"{source}/observations.csv", text, tables["observations"]),
        *_unlisted_numerals(f"{source}/numerals.csv", text, tables["numerals"]),
    ]


def _checksum_problems(file: str, text: str, documents: Sequence[Row]) -> Iterator[Problem]:
    checksum, length = sha256_of(text), len(text)
    for index, row in enumerate(documents):
        if (row["sha256"], row["length"]) != (checksum, str(length)):
            found = f"text has SHA-256 {checksum[:12]}… and {length} characters"
            message = f"{found}, the table says {row['sha256'][:12]}… and {row['length']}"
            yield Problem(file, line_number(index), message)


def _print_problems(file: str, text: str, rows: Sequence[Row]) -> Iterator[Problem]:
    for index, row in enumerate(rows):
        found = text[int(row["start"]) : int(row["end"])]
        if found != row["printed"]:
            place = f"{row['start']} to {row['end']}"
            message = f"'{row['printed']}' should be at {place}, the text has '{found}' there"
            yield Problem(file, line_number(index), message)


def _unlisted_numerals(file: str, text: str, rows: Sequence[Row]) -> Iterator[Problem]:
    listed = {(int(row["start"]), row["printed"]) for row in rows}
    for numeral in numerals(text):
        if (numeral.start, numeral.printed) not in listed:
            message = f"numeral '{numeral.printed}' at {numeral.start} of the text has no row"
            yield Problem(file, 0, message)
