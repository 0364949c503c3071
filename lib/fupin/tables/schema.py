"""Tables held against their descriptor, all misfits at once.

``data/datapackage.json`` describes every table (Table Schema: type, required, enum, pattern,
primary and foreign keys).
This module reads that description and nothing else, so the table that frictionless validates and
the table that the library reads are one and the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

Row = Mapping[str, str]


@dataclass(frozen=True, order=True)
class Misfit:
    """One thing wrong with one table.

    Attributes
    ----------
    file : str
        Path of the table below the data folder.
    row : int
        Line of the file, the header being line 1; 0 when the whole table is meant.
    problem : str
        What is wrong, with both values.
    """

    file: str
    row: int
    problem: str

    def __str__(self) -> str:
        """Return file, line and problem, as a compiler would."""
        return (
            f"{self.file}:{self.row}: {self.problem}"
            if self.row
            else f"{self.file}: {self.problem}"
        )


def line(index: int) -> int:
    """Return the line in the file of the row at `index` (the header is line 1)."""
    return index + 2


def schema_misfits(resource: Mapping, columns: Sequence[str], rows: Sequence[Row]) -> list[Misfit]:
    """Return what in one table disagrees with its Table Schema.

    Parameters
    ----------
    resource : Mapping
        A resource of the data package: ``path`` and ``schema``.
    columns : sequence of str
        The table's header.
    rows : sequence of mapping
        Its rows, every value the text of the cell.
    """
    file, fields = resource["path"], resource["schema"]["fields"]
    names = [field["name"] for field in fields]
    missing = [name for name in names if name not in columns]
    unknown = [name for name in columns if name not in names]
    found = [
        Misfit(file, 1, f"column '{name}' is missing; the table has {', '.join(columns) or 'none'}")
        for name in missing
    ]
    found += [
        Misfit(file, 1, f"column '{name}' is not described; known are {', '.join(names)}")
        for name in unknown
    ]
    present = [field for field in fields if field["name"] in columns]
    for index, row in enumerate(rows):
        for field in present:
            problem = _cell_problem(field, row[field["name"]])
            if problem:
                found.append(Misfit(file, line(index), f"{field['name']} {problem}"))
    return found + _repeated_keys(resource, columns, rows)


def ragged_misfits(
    file: str, columns: Sequence[str], lines: Sequence[Sequence[str]]
) -> list[Misfit]:
    """Return the columns that stand twice, and the lines longer or shorter than the header."""
    found = [
        Misfit(file, 1, f"column '{name}' stands {columns.count(name)} times")
        for name in dict.fromkeys(columns)
        if columns.count(name) > 1
    ]
    for index, cells in enumerate(lines):
        if len(cells) != len(columns):
            problem = f"has {len(cells)} cells, the header has {len(columns)}"
            hint = "; put a cell that holds a comma into quotation marks"
            problem += hint if len(cells) > len(columns) else ""
            found.append(Misfit(file, line(index), problem))
    return found


def foreign_misfits(
    resource: Mapping, rows: Sequence[Row], tables: Mapping[str, Sequence[Row]]
) -> list[Misfit]:
    """Return the cells that name a row which no other table has."""
    found = []
    for key in resource["schema"].get("foreignKeys", []):
        column, reference = _only(key["fields"]), key["reference"]
        target = reference.get("resource") or resource["name"]
        known = {row.get(_only(reference["fields"])) for row in tables.get(target, [])}
        if not known or None in known:  # that table or its column is missing, and that is said
            continue
        found += [
            Misfit(resource["path"], line(i), f"{column} '{row[column]}' is not in {target}")
            for i, row in enumerate(rows)
            if row.get(column) and row[column] not in known
        ]
    return found


def _only(fields: str | Sequence[str]) -> str:
    return fields if isinstance(fields, str) else fields[0]


def _cell_problem(field: Mapping, text: str) -> str | None:
    limits = field.get("constraints", {})
    if not text:
        return "is empty, but must be given" if limits.get("required") else None
    if field["type"] == "integer" and not re.fullmatch(r"-?\d+", text):
        return f"'{text}' is not a whole number"
    if field["type"] == "number" and not is_number(text):
        return f"'{text}' is not a number"
    if "enum" in limits and text not in limits["enum"]:
        return f"'{text}' is none of {', '.join(limits['enum'])}"
    if "pattern" in limits and not re.fullmatch(limits["pattern"], text):
        return f"'{text}' does not match {limits['pattern']}"
    return None


def is_number(text: str) -> bool:
    """Tell whether a cell holds a finite decimal number."""
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _repeated_keys(resource: Mapping, columns: Sequence[str], rows: Sequence[Row]) -> list[Misfit]:
    key = resource["schema"].get("primaryKey", [])
    key = [key] if isinstance(key, str) else key
    if not key or any(name not in columns for name in key):
        return []
    first: dict[tuple[str, ...], int] = {}
    found = []
    for index, row in enumerate(rows):
        values = tuple(row[name] for name in key)
        if values in first:
            name, value = " + ".join(key), " + ".join(values)
            problem = f"{name} '{value}' stands already in line {line(first[values])}"
            found.append(Misfit(resource["path"], line(index), problem))
        first.setdefault(values, index)
    return found
