"""Printed figures as rows of text: one a figure, by the columns of `fupin.exchange.concepts`."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from fupin.errors import FupinError
from fupin.exchange.concepts import CONCEPTS
from fupin.quantities.numbers import decimal_text
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
        cells[concept.column] = _decimal(value) if is_number else _text(value)
    return cells


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _decimal(number: Fraction) -> str:
    text = decimal_text(number)
    if text is None:
        raise FupinError(
            f"{number} cannot be written as a decimal.",
            f"Its digits have no end: its denominator is {number.denominator}.",
            "Write the two figures that it was computed from.",
        )
    return text
