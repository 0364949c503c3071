"""The files of a data folder read as text: CSV tables, and their description.

A file that cannot be read gives one sentence that says why, and what to do.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from pathlib import Path
from typing import Any

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
DESCRIPTION = "datapackage.json"


class UnreadableError(Exception):
    """A file cannot be read at all; the text says why, and what to do."""


def read_cells(path: Path) -> tuple[list[str], list[list[str]]]:
    """Return a table's header and its lines, each as a list of cells.

    Raises
    ------
    UnreadableError
        If the file is missing, not UTF-8, or not CSV.
    """
    text = _text(path)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns, *lines = [*reader] or [[]]
    except csv.Error as error:
        near = reader.line_num
        if "field larger" in str(error):
            problem = f"a cell that ends near line {near} is longer than {csv.field_size_limit():,}"
            problem += " characters; a quotation mark before it is probably not closed"
        elif "unexpected end" in str(error):
            problem = "the file ends inside quotation marks; close the last one that is open"
        else:
            problem = f"line {near} is not CSV: {error}; write a quotation mark in a cell as two"
        raise UnreadableError(problem) from error
    return columns, lines


def read_description(folder: Path) -> dict[str, Any]:
    """Return the description of the tables, a data package with a resource for each table.

    Raises
    ------
    UnreadableError
        If it is missing, not UTF-8, not JSON, or lists no tables.
    """
    path = folder / DESCRIPTION
    try:
        package: dict[str, Any] = json.loads(_text(path))
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno} is not JSON: {error.msg}"
        raise UnreadableError(f"{problem}; restore the file from version control") from error
    resources = package.get("resources") if isinstance(package, dict) else None
    if not isinstance(resources, list) or not all(_is_resource(each) for each in resources):
        problem = "it lists no tables: `resources` must hold name, path and schema of each"
        raise UnreadableError(problem)
    return package


def _is_resource(each: object) -> bool:
    return isinstance(each, dict) and {"name", "path", "schema"} <= each.keys()


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableError("the file is missing") from error
    except OSError as error:
        raise UnreadableError(f"the file cannot be opened: {error.strerror}") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = f"line {line} is not UTF-8; the file looks like {_encoding(content)}"
        raise UnreadableError(f"{problem}: save it as UTF-8") from error


def _encoding(content: bytes) -> str:
    """Guess in which encoding a file was saved that is not UTF-8."""
    if content.startswith(_UTF_16) or b"\0" in content[:200]:
        return "UTF-16"
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError:
        return "an older Western encoding such as Latin-1"
    chinese = sum("\u4e00" <= character <= "\u9fff" for character in text)
    other = sum(not character.isascii() for character in text)
    # Western text that is misread as GBK gives few characters in common use.
    return "GBK" if chinese > other / 2 else "an older Western encoding such as Latin-1"
