"""What stands in a list, an array or a file, as figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from numbers import Real

import pandas as pd

from fupin.frames.dtype import FigureDtype
from fupin.frames.records import from_record
from fupin.frames.refusals import ColumnError
from fupin.quantities import Observation, Quantity, exact
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE, unit_table

_TEXT = re.compile(r"([-−]?[\d,]+(?:\.\d+)?)\s*(.*)")


def is_missing(item: object) -> bool:
    """Say whether an item is one of pandas' missing values."""
    return item is None or item is pd.NA or (not isinstance(item, Quantity) and item != item)  # noqa: PLR0124


def as_figure(item: object, dtype: FigureDtype) -> Quantity:
    """Return an item as a figure of a column.

    Parameters
    ----------
    item : Quantity, Observation, number, mapping or str
        A bare number takes the column's unit, and is a plain number where the column has none;
        a mapping is a record of `fupin.frames.records`; a text is an exact number with its unit.
    dtype : FigureDtype

    Raises
    ------
    ColumnError
        If it is none of these, or in another unit than the column.
    """
    figure = _figure(item, dtype)
    if dtype.unit not in (None, figure.unit):
        raise ColumnError(
            f"{figure!r} does not go into a column of {dtype}.",
            f"The figure is in {figure.unit}; the column is in {dtype.unit}.",
            f'Convert it first, figure.to("{dtype.unit}"), or take a column of dtype "figure".',
        )
    return figure


def _figure(item: object, dtype: FigureDtype) -> Quantity:
    if isinstance(item, Quantity):
        return item
    if isinstance(item, Observation):
        return Quantity.of(item)
    if isinstance(item, Mapping):
        return from_record(item)
    if isinstance(item, str):
        return read_text(item)
    if isinstance(item, (Real, Decimal)) and not isinstance(item, bool):
        return exact(item, dtype.unit or PURE)
    raise ColumnError(
        f"{item!r} is not a figure.",
        f"It is of type {type(item).__name__}; a column of {dtype} holds quantities.",
        'Make one with fupin.exact(12, "month"), or take it from fupin.get.',
    )


def read_text(text: str) -> Quantity:
    """Return an exact number with its unit, ``1,200 yuan``, as a figure.

    Raises
    ------
    ColumnError
        If the text is not such a number; a range or an "about" cannot be read back from text.
    """
    match = _TEXT.fullmatch(text.strip())
    units = {"": PURE} | {
        called: unit
        for unit in unit_table()
        for called in (unit, unit_name(unit), unit_name(unit, one=True))
    }
    if not match or match[2] not in units:
        raise ColumnError(
            f"{text!r} cannot be read as a figure.",
            "Text keeps the digits of an exact number and its unit, but no range and no origin.",
            "Write figures with fupin.frames' own formats: Parquet, JSON, CSV, pickle.",
        )
    try:
        number = Fraction(match[1].replace(",", "").replace("−", "-"))
    except ValueError as error:
        raise ColumnError(
            f"{text!r} cannot be read as a figure.", f"{error}.", "Write 1,200 yuan."
        ) from error
    return exact(number, units[match[2]])
