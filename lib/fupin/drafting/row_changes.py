"""What a person may change in a row of a review, and how the rest of the row follows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from fractions import Fraction

from fupin.drafting.decimals import decimal
from fupin.drafting.measure_names import PROPOSED
from fupin.drafting.review_rows import FIGURE, ReviewRow
from fupin.errors import FupinError
from fupin.languages.unknown_names import unknown_name
from fupin.quantities.units import parts
from fupin.reading.observation_prints import numerals, read, read_print
from fupin.reading.other_numerals import KINDS
from fupin.reading.precision import PRECISIONS

_DAY = r"\d{4}(-\d{2}(-\d{2})?)?"
# Names that a person may change, with what a value must look like and how to say so.
_PATTERNS = {
    "measure": ("[a-z][a-z0-9_]*", "small letters, digits and _: poor_households"),
    "region": ("[a-z]+(-[a-z]+)*", "small letters with hyphens between: ngari"),
    "period": (f"{_DAY}(/{_DAY})?", "2020, 2020-12-31 or 2016/2020"),
    "name_zh": (".+", "some words"),
    "printed": (".+", "characters of the text"),
    "value": (r"-?\d+(\.\d+)?", "a number without commas: 1551.9"),
    "unit": (".+", "a unit of the table: yuan/person"),
}
_CHOICES = {
    "kind": KINDS,
    "precision": PRECISIONS,
    "status": ("reported", "planned", "promised"),
}
CHANGEABLE = (*_PATTERNS, *_CHOICES)


def changed(
    row: ReviewRow, text: str, others: Sequence[ReviewRow], cells: Mapping[str, str]
) -> ReviewRow:
    """Return a row with other cells, and with the value and bounds that its print then has.

    Parameters
    ----------
    row : ReviewRow
        The row.
    text : str
        The text that it is of.
    others : sequence of ReviewRow
        All rows of the text: two do not share a character.
    cells : mapping of str to str
        What to change: names of `CHANGEABLE`. Another `printed` must stand where the row is.

    Raises
    ------
    FupinError
        If a name or a value cannot be; if the print does not read so in its unit.
    """
    for name, value in cells.items():
        _check(name, value)
    moved = _moved(row, cells["printed"], text, others) if "printed" in cells else row
    made = _with_cells(moved, cells)
    if not made.is_figure:
        return _without_figure(made)
    return _with_figure(made, cells)


def _check(name: str, value: str) -> None:
    if name in _CHOICES:
        if value not in _CHOICES[name]:
            raise unknown_name(name, value, _CHOICES[name])
        return
    if name not in _PATTERNS:
        raise unknown_name("cell that can be changed", name, CHANGEABLE)
    pattern, said = _PATTERNS[name]
    if not re.fullmatch(pattern, value):
        raise FupinError(
            f"The {name} stays as it is.", f"{value!r} cannot be a {name}.", f"Give {said}."
        )


def _moved(row: ReviewRow, printed: str, text: str, others: Sequence[ReviewRow]) -> ReviewRow:
    """Return a row with another print, which overlaps the one it has."""
    places = range(max(row.start - len(printed) + 1, 0), row.end)
    found = [at for at in places if text.startswith(printed, at)]
    if not found:
        near = text[max(row.start - 10, 0) : row.end + 10].replace("\n", " ")
        raise FupinError(
            "The print stays as it is.",
            f"{printed!r} does not stand at {row.printed!r}: the text there is {near!r}.",
            "Give a stretch of the text that the numeral lies in.",
        )
    start = min(found, key=lambda at: abs(at - row.start))
    made = replace(row, start=start, end=start + len(printed), printed=printed)
    for other in others:
        if other.start != row.start and other.start < made.end and made.start < other.end:
            raise FupinError(
                "The print stays as it is.",
                f"{printed!r} takes in {other.printed!r} at {other.start}, which has its own row.",
                "Give a shorter print.",
            )
    for numeral in numerals(row.printed):
        at = row.start + numeral.start
        if not made.start <= at < made.end:
            raise FupinError(
                "The print stays as it is.",
                f"{printed!r} leaves out {numeral.printed!r} at {at}, which then has no row.",
                "Give a print with every numeral of the row in it.",
            )
    return made


def _without_figure(row: ReviewRow) -> ReviewRow:
    """Return a row that is no figure: nothing is measured in it."""
    names = ("value", "low", "high", "unit", "precision", "approximation", "measure", "name_zh")
    return _with_cells(row, dict.fromkeys((*names, "region", "period", "status"), ""))


def _with_cells(row: ReviewRow, cells: Mapping[str, str]) -> ReviewRow:
    return ReviewRow(**{**asdict(row), **cells})


def _with_figure(row: ReviewRow, cells: Mapping[str, str]) -> ReviewRow:
    """Return a figure with the value and the bounds of its print."""
    alone = read(row.printed)
    # Another print, or none so far: what it is in follows from the print, unless it is said.
    anew = "printed" in cells or not row.precision
    unit = row.unit if row.unit and ("unit" in cells or not anew) else alone.unit or row.unit
    precision = alone.precision if anew and "precision" not in cells else row.precision
    value, low, high = alone.value, alone.low, alone.high
    if unit:
        parts(unit)  # raises if the table of units lacks it
        reading = read_print(row.printed, unit, precision)
        value, low, high = reading.value, reading.low, reading.high
    said = cells.get("value")
    if said is not None and Fraction(said) != value:
        raise FupinError(
            f"The value of {row.printed!r} stays as it is.",
            f"You say {said}, the print reads {decimal(value)[0]} {unit}.",
            "A value follows from its print: change printed= or unit=, or exclude it.",
        )
    return replace(
        row, unit=unit, precision=precision, approximation=alone.approximation,
        value=decimal(value)[0], low=decimal(low)[0], high=decimal(high)[0],
        measure=row.measure or f"{PROPOSED}at_{row.start}", status=row.status or "reported",
        kind=FIGURE,
    )  # fmt: skip
