"""Measures checked: each is counted in a unit that the library knows."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.errors import FupinError
from fupin.quantities.units import canonical
from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number


def is_canonical_unit(unit: str) -> bool:
    """Tell whether the library knows a unit and writes it this way."""
    try:
        return canonical(unit) == unit
    except FupinError:
        return False


def measure_problems(file: str, measures: Sequence[Row]) -> list[Problem]:
    """Return a problem for each measure whose unit the library does not know."""
    return [
        Problem(
            file,
            line_number(index),
            f"unit '{row['unit']}' of measure '{row['measure']}' is unknown; "
            "add it to fupin.quantities.unit_table",
        )
        for index, row in enumerate(measures)
        if not is_canonical_unit(row["unit"])
    ]
