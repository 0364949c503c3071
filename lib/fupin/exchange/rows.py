"""Printed figures as rows of text: one a figure, by the columns of `fupin.exchange.concepts`."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from fupin.errors import FupinError
from fupin.exchange.concepts import CONCEPTS
from fupin.quantities.observation import Observation


def rows(figures: Iterable[Observation]) -> list[dict[str, str]]:
    """Return one row a figure, in their order, each cell as text; numbers are exact decimals."""
    return [_row(figure) for figure in figures]


def _row(figure: Observation) -> dict[str, str]:
    cells = {
        "obs_status": "U" if figure.flags else "A",
        "remark": " ".join(english for english, _ in figure.flags),
    }
    for concept in CONCEPTS:
        if concept.column in cells:
            continue
        value = getattr(figure, concept.column)
        is_number = concept.datatype == "decimal"
        cells[concept.column] = decimal_text(value) if is_number else _text(value)
    return cells


def _text(value: object) -> str:
    return "" if value is None else str(value)


def decimal_text(number: Fraction) -> str:
    """Return a finite decimal in plain digits, exactly: 13132万 is ``131320000``.

    Raises
    ------
    FupinError
        If it has no end, as a third has; no print can have such a value.
    """
    bare, twos = _without(number.denominator, 2)
    bare, fives = _without(bare, 5)
    if bare != 1:
        raise FupinError(
            f"{number} cannot be written as a decimal.",
            f"Its digits have no end: its denominator, {number.denominator}, holds {bare}.",
            "Write the two figures that it was computed from.",
        )
    places = max(twos, fives)
    digits = str(abs(int(number * 10**places))).rjust(places + 1, "0")
    whole, rest = (digits[:-places], digits[-places:]) if places else (digits, "")
    return ("-" if number < 0 else "") + whole + (f".{rest}" if rest else "")


def _without(number: int, factor: int) -> tuple[int, int]:
    """Return a number without a factor, and how often it held it."""
    count = 0
    while number % factor == 0:
        number, count = number // factor, count + 1
    return number, count
