"""The list of a text's numerals checked: complete in itself, and at one with the observations.

Each numeral is an observation, the repeat of one, or excluded with a reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from fupin.tables.observation_checks import wrong_length
from fupin.tables.observation_keys import short_key
from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number, list_items

INCLUDED = ("observation", "repeat")  # kinds of numerals that give a figure


def numeral_problems(
    file: str, numerals: Sequence[Row], documents: Sequence[Row], observations: Sequence[Row]
) -> list[Problem]:
    """Return the numerals out of order, unexplained, or in conflict with their observations.

    Parameters
    ----------
    file : str
        Path of the table of numerals.
    numerals, documents, observations : sequence of rows
        The tables of one source.
    """
    spans = {
        row["document"]: (int(row["start"]), int(row["end"]))
        for row in documents
        if row["start"] and row["end"]
    }
    by_key = {short_key(row): row for row in observations}
    found, previous_end = [], 0
    for index, row in enumerate(numerals):
        messages = [
            *_offset_messages(row, previous_end, spans),
            *_kind_messages(row),
            *_observation_messages(row, by_key),
        ]
        found += [Problem(file, line_number(index), message) for message in messages]
        previous_end = int(row["end"])
    named = Counter(
        key
        for row in numerals
        if row["kind"] == "observation"
        for key in list_items(row["observations"])
    )
    return found + [
        Problem(file, 0, f"observation '{key}' is named by {named[key]} numerals, not by one")
        for key in by_key
        if named[key] != 1
    ]


def _offset_messages(
    row: Row, previous_end: int, spans: Mapping[str, tuple[int, int]]
) -> Iterator[str]:
    start, end = int(row["start"]), int(row["end"])
    if start < previous_end:
        yield f"starts at {start}, before the numeral above it ends ({previous_end})"
    if end - start != len(row["printed"]):
        yield wrong_length(row)
    low, high = spans.get(row["document"], (start, end))
    if not low <= start < end <= high:
        yield f"offsets {start} to {end} lie outside '{row['document']}' ({low} to {high})"


def _kind_messages(row: Row) -> Iterator[str]:
    if row["kind"] in INCLUDED:
        if not list_items(row["observations"]):
            yield f"numeral '{row['printed']}' has kind {row['kind']}, but names no observation"
        return
    excluded = f"numeral '{row['printed']}' is excluded as {row['kind']}"
    if list_items(row["observations"]):
        yield f"{excluded}, but names {row['observations']}"
    if not row["reason"]:
        yield f"{excluded} without a reason"


def _observation_messages(row: Row, by_key: Mapping[str, Row]) -> Iterator[str]:
    """Yield what is wrong with the observations that a numeral names."""
    for key in list_items(row["observations"]):
        observation = by_key.get(key)
        if observation is None:
            yield f"names observation '{key}', which the table of observations does not have"
        elif row["kind"] == "observation":
            if observation["document"] != row["document"]:
                other = f"its observation '{key}' in '{observation['document']}'"
                yield f"is in document '{row['document']}', {other}"
            # Words may stand before the numeral: 万 in 近万名.
            if not (row["start"].isdecimal() and observation["start"].isdecimal()):
                continue  # the check of each table tells that
            before = int(row["start"]) - int(observation["start"])
            if before < 0 or not observation["printed"].startswith(row["printed"], before):
                other = f"'{observation['printed']}' at {observation['start']}"
                yield f"is '{row['printed']}' at {row['start']}, its observation '{key}' is {other}"
