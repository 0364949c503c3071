"""A malformed table: every problem at once, by file and line, and nothing returned."""

from __future__ import annotations

import contextlib
import csv
import json

import pytest

from fupin import paths
from fupin.errors import TableError
from fupin.tables.validation import problems_between_tables, read_valid_tables

PAGE = "tibet-daily-2021"


def test_the_data_are_valid(folder):
    """Before anything is spoiled, the copy reads, each table with its rows as texts."""
    tables = read_valid_tables(folder)
    description = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert list(tables) == [resource["name"] for resource in description["resources"]]
    for rows in tables.values():
        assert rows
        assert all(type(cell) is str for row in rows for cell in row.values())


def test_all_faults_of_a_table_are_reported_at_once(folder, spoil, refused):
    """A wrong unit, value, offset, region, status and key, and a column gone: each with its line, none hides another."""
    table = f"{PAGE}/observations.csv"
    spoil(table, "80期,80,class_", "80期,80,classes")
    spoil(table, "13132万元,131320000,", "13132万元,13132000,")
    spoil(table, ",1146,1150,posts_signed", ",1146,1151,posts_signed")
    spoil(table, "job_postings,ngari,2020", "job_postings,nagri,2020")
    spoil(table, "1600人,1600,person,exact,reported", "1600人,1600,person,exact,rumoured")
    spoil(table, "14次,14,", "14次,十四,")
    header = ",printed,value,unit,precision,status,"
    spoil(table, f"{header}note", f"{header}memo")
    path = folder / table
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    text = str(refused())
    for fault in (
        "column 'note' is missing",
        "column 'memo' is not described",
        "unit 'classes' is not that of measure 'training_classes', 'class_'",
        "unit 'classes' is unknown",
        "value 13132000 disagrees with the print '13132万元', which reads 131320000",
        "offsets 1146 to 1151 do not span the 4 characters of '298个'",
        "region 'nagri' is not in regions",
        "'rumoured' is not one of reported, planned, promised",
        "value '十四' is not a number",
        f"{table}:{len(lines) + 1}: measure + region + period + document",
    ):
        assert fault in text
    others = [line for line in text.splitlines() if ".csv" in line and f"{table}:" not in line]
    assert all("job_postings" in line for line in others), others


@pytest.mark.parametrize(
    "table", ["measures", "regions", f"{PAGE}/observations", f"{PAGE}/numerals"]
)
def test_whatever_a_cell_holds_is_read_or_told(folder, table):
    """Junk in any cell of a row gives tables or a `TableError`, and never another error."""
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        columns, first, *rest = csv.reader(file)
    for place in range(len(columns)):
        for junk in ("", "x", "-7", "1e999", first[0]):
            spoiled = [*first[:place], junk, *first[place + 1 :]]
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([columns, spoiled, *rest])
            with contextlib.suppress(TableError):
                assert read_valid_tables(folder)


def test_a_missing_table_is_named(folder, refused):
    """A table that datapackage.json lists must be there; the rows that name it are not all blamed."""
    (folder / "regions.csv").unlink()
    text = str(refused())
    assert "regions.csv: the file is missing" in text
    assert "is not in regions" not in text


def test_a_missing_description_is_the_only_problem(folder, refused):
    """Without datapackage.json nothing says which tables there are."""
    (folder / "datapackage.json").unlink()
    assert str(refused()).splitlines()[:2] == [
        "The data tables have one problem.",
        "datapackage.json: the file is missing",
    ]


def test_files_that_are_no_tables_are_told_together(folder, refused):
    """Lines of another length, an empty file and another encoding are told like any other fault."""
    regions, remarks, terms = (
        folder / f"{name}.csv" for name in ("regions", "remarks", "glossary")
    )
    lines = regions.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[1:3] = [lines[1].rstrip() + ",one too many\n", lines[2].rpartition(",")[0] + "\n"]
    regions.write_text("".join(lines), encoding="utf-8")
    remarks.write_text("")
    terms.write_text(terms.read_text(encoding="utf-8"), encoding="gb18030")
    text = str(refused())
    width = lines[0].count(",") + 1
    assert f"regions.csv:2: has {width + 1} cells, the header has {width}" in text
    assert f"regions.csv:3: has {width - 1} cells, the header has {width}" in text
    assert "remarks.csv:1: column 'remark' is missing; the table has none" in text
    assert "glossary.csv: line 2 is not UTF-8; the file looks like GBK" in text


@pytest.fixture
def between():
    """Return a function that checks the data's tables against each other, some of them invalid."""
    folder = paths.data()
    resources = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    files = {resource["name"]: resource["path"] for resource in resources}
    tables = read_valid_tables(folder)

    def check(changed, *invalid):
        found = problems_between_tables(files, tables | changed, {files[name] for name in invalid})
        return {problem.file for problem in found}

    check.tables = tables
    return check


def changed_cell(rows, column, cell):
    """Return rows with another cell in the first of them."""
    return (rows[0] | {column: cell}, *rows[1:])


@pytest.mark.parametrize(
    ("table", "column", "cell", "files"),
    [
        ("measures", "unit", "yak", {"measures.csv", f"{PAGE}/observations.csv"}),
        ("regions", "members", "nowhere", {"regions.csv"}),
        ("remarks", "guard", "", {"remarks.csv"}),
        (f"{PAGE}-documents", "arabic", "1", {f"{PAGE}/documents.csv"}),
        (f"{PAGE}-numerals", "reason", "", {f"{PAGE}/numerals.csv"}),
        (f"{PAGE}-observations", "value", "7", {f"{PAGE}/observations.csv"}),
        ("context-observations", "period", "2030", {"context/observations.csv"}),
    ],
)
def test_each_check_between_tables_is_made(between, table, column, cell, files):
    """One wrong cell is found by the check of its table; without it nothing is."""
    assert between({}) == set()
    changed = {table: changed_cell(between.tables[table], column, cell)}
    assert between(changed) == files


@pytest.mark.parametrize("invalid", ["measures", f"{PAGE}-numerals", f"{PAGE}-documents"])
def test_an_invalid_table_leaves_the_checks_without_it(between, invalid):
    """A wrong value of an observation is still found."""
    name = f"{PAGE}-observations"
    changed = {name: changed_cell(between.tables[name], "value", "7")}
    assert between(changed, invalid) == {f"{PAGE}/observations.csv"}


def test_a_missing_column_leaves_the_checks_without_it(between):
    """Without offsets the numerals cannot be compared; without a key the remarks have no prints."""
    name = f"{PAGE}-observations"
    rows = changed_cell(between.tables[name], "value", "7")
    for column, files in (
        ("start", {f"{PAGE}/observations.csv"}),
        ("region", {f"{PAGE}/observations.csv", "remarks.csv"}),
    ):
        without = [{key: cell for key, cell in row.items() if key != column} for row in rows]
        assert between({name: without}) == files
