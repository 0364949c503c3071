"""Tables checked against their description in ``data/datapackage.json``.

The description is Table Schema: type, required, enum, pattern and maxLength of each column, primary
and foreign keys.
No rule on a single table is written anywhere else, so what frictionless accepts is what the library
reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number


def is_number(text: str) -> bool:
    """Tell whether a cell holds a finite decimal number."""
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def shape_problems(
    resource: Mapping[str, Any], columns: Sequence[str], lines: Sequence[Sequence[str]]
) -> list[Problem]:
    """Return the columns that are missing or repeated, and the lines of another length.

    Parameters
    ----------
    resource : Mapping
        A resource of the data package: ``path`` and ``schema``.
    columns : sequence of str
        The table's header.
    lines : sequence of sequence of str
        The cells of each line below it, however many.
    """
    file = resource["path"]
    found = [
        Problem(
            file, 1, f"column '{name}' is missing; the table has {', '.join(columns) or 'none'}"
        )
        for name in _described(resource)
        if name not in columns
    ]
    found += [
        Problem(file, 1, f"column '{name}' occurs {columns.count(name)} times")
        for name in dict.fromkeys(columns)
        if columns.count(name) > 1
    ]
    for index, cells in enumerate(lines):
        if len(cells) != len(columns):
            message = f"has {len(cells)} cells, the header has {len(columns)}"
            hint = "; put a cell that holds a comma into quotation marks"
            message += hint if len(cells) > len(columns) else ""
            found.append(Problem(file, line_number(index), message))
    return found


def content_problems(
    resource: Mapping[str, Any], columns: Sequence[str], rows: Sequence[Row]
) -> list[Problem]:
    """Return the columns that are not described, the cells with a wrong value, and repeated keys.

    Parameters
    ----------
    resource : Mapping
        A resource of the data package: ``path`` and ``schema``.
    columns : sequence of str
        The table's header.
    rows : sequence of rows
        Its rows.
    """
    file, described = resource["path"], _described(resource)
    found = [
        Problem(
            file,
            1,
            f"column '{name}' is not described in datapackage.json, which has "
            f"{', '.join(described)}",
        )
        for name in columns
        if name not in described
    ]
    fields = [field for field in resource["schema"]["fields"] if field["name"] in columns]
    for index, row in enumerate(rows):
        for field in fields:
            message = _cell_message(field, row[field["name"]])
            if message:
                found.append(Problem(file, line_number(index), f"{field['name']} {message}"))
    return [*found, *_repeated_keys(resource, columns, rows)]


def foreign_key_problems(
    resource: Mapping[str, Any], rows: Sequence[Row], tables: Mapping[str, Sequence[Row]]
) -> list[Problem]:
    """Return the foreign keys for which the other table has no row.

    A key to a table that is missing or lacks the column is not checked: that problem is reported
    by itself, and every row would repeat it.

    Parameters
    ----------
    resource : Mapping
        A resource of the data package: ``name``, ``path`` and ``schema``.
    rows : sequence of rows
        Its rows.
    tables : mapping of str to rows
        All tables, by name of their resource.
    """
    found = []
    for key in resource["schema"].get("foreignKeys", []):
        columns, reference = _names(key["fields"]), key["reference"]
        target = reference.get("resource") or resource["name"]
        known = {_values(row, _names(reference["fields"])) for row in tables.get(target, [])}
        if not known or None in known:
            continue
        for index, row in enumerate(rows):
            values = _values(row, columns)
            if values and all(values) and values not in known:
                message = f"{' + '.join(columns)} '{' + '.join(values)}' is not in {target}"
                found.append(Problem(resource["path"], line_number(index), message))
    return found


def _described(resource: Mapping[str, Any]) -> list[str]:
    return [field["name"] for field in resource["schema"]["fields"]]


def _names(fields: str | Sequence[str]) -> list[str]:
    """Return the columns of a key; Table Schema lets one column be given by its bare name."""
    return [fields] if isinstance(fields, str) else list(fields)


def _values(row: Row, columns: Sequence[str]) -> tuple[str, ...] | None:
    """Return the cells of a row in these columns, None if it lacks one of them."""
    return tuple(row[name] for name in columns) if row.keys() >= set(columns) else None


def _cell_message(field: Mapping[str, Any], text: str) -> str | None:
    limits = field.get("constraints", {})
    if not text:
        return "is empty, but required" if limits.get("required") else None
    return _type_message(field["type"], text) or _limit_message(limits, text)


def _type_message(kind: str, text: str) -> str | None:
    if kind == "integer" and not re.fullmatch(r"-?\d+", text):
        return f"'{text}' is not a whole number"
    if kind == "number" and not is_number(text):
        return f"'{text}' is not a number"
    return None


def _limit_message(limits: Mapping[str, Any], text: str) -> str | None:
    if "enum" in limits and text not in limits["enum"]:
        return f"'{text}' is not one of {', '.join(limits['enum'])}"
    if "pattern" in limits and not re.fullmatch(limits["pattern"], text):
        return f"'{text}' does not match {limits['pattern']}"
    if len(text) > limits.get("maxLength", len(text)):
        return f"has {len(text)} characters, at most {limits['maxLength']} are allowed"
    return None


def _repeated_keys(
    resource: Mapping[str, Any], columns: Sequence[str], rows: Sequence[Row]
) -> Iterator[Problem]:
    key = _names(resource["schema"].get("primaryKey", []))
    if not key or not set(key) <= set(columns):
        return
    first: dict[tuple[str, ...], int] = {}
    for index, row in enumerate(rows):
        values = tuple(row[name] for name in key)
        if first.setdefault(values, index) != index:
            message = f"{' + '.join(key)} '{' + '.join(values)}' is already in line"
            message = f"{message} {line_number(first[values])}"
            yield Problem(resource["path"], line_number(index), message)
