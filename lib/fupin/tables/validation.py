"""All tables of a data folder read and checked, in the stages of `validation_report.Stage`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

from fupin.errors import TableError
from fupin.tables.data_files import DESCRIPTION, UnreadableError, read_cells, read_description
from fupin.tables.document_checks import document_problems
from fupin.tables.measure_checks import measure_problems
from fupin.tables.numeral_checks import numeral_problems
from fupin.tables.observation_checks import observation_problems
from fupin.tables.observation_keys import long_key, short_key
from fupin.tables.period_checks import period_problems
from fupin.tables.problems import Problem
from fupin.tables.region_checks import region_problems
from fupin.tables.remarks import remark_problems
from fupin.tables.rows import Row
from fupin.tables.schema_checks import content_problems, foreign_key_problems, shape_problems
from fupin.tables.validation_report import Stage, ValidationReport

Tables = Mapping[str, tuple[Row, ...]]


def read_valid_tables(folder: Path) -> dict[str, tuple[Row, ...]]:
    """Read and check all tables of a data folder.

    Returns
    -------
    dict of str to tuple of rows
        The tables by the name of their resource in ``datapackage.json``.

    Raises
    ------
    TableError
        With every problem of every table; nothing is returned then.
    """
    try:
        resources = read_description(folder)["resources"]
    except UnreadableError as error:
        raise TableError([Problem(DESCRIPTION, 0, str(error))]) from error
    report = ValidationReport()
    tables: dict[str, tuple[Row, ...]] = {}
    for resource in resources:
        rows = _read_table(folder, resource, report)
        if rows is not None:
            tables[resource["name"]] = rows
    read = [resource for resource in resources if resource["name"] in tables]
    for resource in read:
        problems = foreign_key_problems(resource, tables[resource["name"]], tables)
        report.add(Stage.BETWEEN_TABLES, problems)
    files = {resource["name"]: resource["path"] for resource in read}
    report.add(Stage.BETWEEN_TABLES, problems_between_tables(files, tables, report.files()))
    if report:
        raise TableError(*report.causes_and_following())
    return tables


def _read_table(
    folder: Path, resource: Mapping[str, Any], report: ValidationReport
) -> tuple[Row, ...] | None:
    """Return the rows of one table, None where its file cannot be read."""
    try:
        columns, lines = read_cells(folder / resource["path"])
    except UnreadableError as error:
        report.add(Stage.FILE, [Problem(resource["path"], 0, str(error))])
        return None
    report.add(Stage.SHAPE, shape_problems(resource, columns, lines))
    width = len(columns)
    rows = tuple(dict(zip_longest(columns, cells[:width], fillvalue="")) for cells in lines)
    report.add(Stage.CONTENT, content_problems(resource, columns, rows))
    return rows


def problems_between_tables(
    files: Mapping[str, str], tables: Tables, invalid: set[str]
) -> Iterator[Problem]:
    """Yield what the tables of a data folder say against each other, beyond their foreign keys.

    A check that needs an invalid table or a missing column is left out, the others are made, so
    that one fault does not hide another.

    Parameters
    ----------
    files : mapping of str to str
        Path of each table, by name.
    tables : mapping of str to rows
        All tables, by name.
    invalid : set of str
        Paths of the tables that have problems of their own.
    """
    valid = {name: path for name, path in files.items() if path not in invalid}
    if "measures" in valid:
        yield from measure_problems(valid["measures"], tables["measures"])
    if "regions" in valid:
        yield from region_problems(valid["regions"], tables["regions"])
    prints: dict[str, str] = {}
    for name in files:
        source = name.removesuffix("-observations")
        if source != name:
            yield from _problems_of_source(source, files, tables, valid)
            if _has_columns(tables[name], "measure", "region", "period", "document", "printed"):
                for row in tables[name]:
                    prints[short_key(row)] = prints[long_key(row)] = row["printed"]
    if "remarks" in valid:
        yield from remark_problems(valid["remarks"], tables["remarks"], prints)


def _problems_of_source(
    source: str, files: Mapping[str, str], tables: Tables, valid: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield what the tables of one source say against each other and the measures."""
    observations, documents, numerals = (
        f"{source}-{name}" for name in ("observations", "documents", "numerals")
    )
    rows = tables[observations]
    measures = {row["measure"]: row for row in tables["measures"]} if "measures" in valid else {}
    yield from observation_problems(files[observations], rows, measures)
    if _has_columns(rows, "period", "document"):
        yield from period_problems(files[observations], rows, tables.get(documents, ()))
    if documents in valid and numerals in valid:
        yield from document_problems(valid[documents], tables[documents], tables[numerals])
        if _has_columns(rows, "measure", "region", "period", "document", "start", "printed"):
            listed = tables[numerals]
            yield from numeral_problems(valid[numerals], listed, tables[documents], rows)


def _has_columns(rows: Sequence[Row], *columns: str) -> bool:
    return bool(rows) and rows[0].keys() >= set(columns)
