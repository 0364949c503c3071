"""A malformed table: every misfit at once, by file and row, and nothing returned."""

from __future__ import annotations

import contextlib
import csv
import shutil

import pytest

from fupin import paths
from fupin.errors import TableError
from fupin.tables import catalogue

PAGE = "tibet-daily-2021"


@pytest.fixture
def folder(tmp_path):
    """A copy of the data to spoil."""
    shutil.copytree(paths.data(), tmp_path / "data")
    return tmp_path / "data"


def spoil(folder, table, before, after):
    """Replace a text that stands once in a table."""
    path = folder / table
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {table}"
    path.write_text(text.replace(before, after), encoding="utf-8")


def said(folder) -> str:
    """Return what reading the data says."""
    with pytest.raises(TableError) as caught:
        catalogue.read(folder)
    return str(caught.value)


def test_the_copy_is_sound(folder):
    """Before anything is spoiled, the copy reads."""
    assert catalogue.read(folder).observations


def test_all_faults_of_a_table_are_reported_at_once(folder):
    """A wrong unit, value, offset, region, status and key, and a column gone: each with its row, none hides another."""
    table = f"{PAGE}/observations.csv"
    spoil(folder, table, "80期,80,class_", "80期,80,classes")
    spoil(folder, table, "13132万元,131320000,", "13132万元,13132000,")
    spoil(folder, table, ",1146,1150,posts_signed", ",1146,1151,posts_signed")
    spoil(folder, table, "job_postings,ngari,2020", "job_postings,nagri,2020")
    spoil(folder, table, "1600人,1600,person,exact,reported", "1600人,1600,person,exact,rumoured")
    spoil(folder, table, "14次,14,", "14次,十四,")
    spoil(
        folder,
        table,
        ",printed,value,unit,precision,status,note",
        ",printed,value,unit,precision,status,memo",
    )
    path = folder / table
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    text = said(folder)
    for fault in (
        "column 'note' is missing",
        "column 'memo' is not described",
        "unit 'classes' is not that of measure 'training_classes', 'class_'",
        "unit 'classes' is unknown",
        "value 13132000 disagrees with the print '13132万元', which reads 131320000",
        "offsets 1146 to 1151 do not hold the 4 characters of '298个'",
        "region 'nagri' is not in regions",
        "'rumoured' is none of reported, planned, promised",
        "value '十四' is not a number",
        f"{table}:{len(lines) + 1}: measure + region + period + document",
    ):
        assert fault in text
    others = [line for line in text.splitlines() if ".csv" in line and f"{table}:" not in line]
    assert all("job_postings" in line for line in others), others


def test_nothing_is_reported_before_it_was(folder):
    """A period that ends after its print, or before it begins, is a misfit; a promise may lie ahead."""
    table = f"{PAGE}/observations.csv"
    spoil(folder, table, "transfer_income,ngari,2020,", "transfer_income,ngari,2022,")
    spoil(folder, table, "startup_grant,renbu,2021,", "startup_grant,renbu,2024,")
    spoil(folder, table, "plan_investment,ngari,2018/2020,", "plan_investment,ngari,2020/2018,")
    text = said(folder)
    assert "period '2022' is reported by 'ngari-overview', of 2021" in text
    assert "period '2020/2018' ends before it begins" in text
    assert "of 2021" not in text.replace("by 'ngari-overview', of 2021", "", 1)


def test_a_missing_column_is_named(folder):
    """The column that is gone is named, with those that are there."""
    path = folder / "measures.csv"
    path.write_text(
        path.read_text(encoding="utf-8").replace("population,", "populace,", 1), encoding="utf-8"
    )
    text = said(folder)
    assert "measures.csv:1: column 'population' is missing" in text
    assert "measures.csv:1: column 'populace' is not described" in text


def test_a_column_that_stands_twice_is_named(folder):
    """Of two columns with one name only one could be read."""
    spoil(folder, "regions.csv", "name_en,name_zh", "name_en,name_en")
    text = said(folder)
    assert "regions.csv:1: column 'name_en' stands 2 times" in text
    assert "regions.csv:1: column 'name_zh' is missing" in text


def test_a_precision_that_is_none_hides_nothing(folder):
    """A mistyped precision is told, and so is the value beside it."""
    table = f"{PAGE}/observations.csv"
    spoil(folder, table, "80期,80,class_,exact", "80期,80,class_,exactly")
    spoil(folder, table, "13132万元,131320000,", "13132万元,13132000,")
    text = said(folder)
    assert "precision 'exactly' is none of" in text
    assert "value 13132000 disagrees with the print" in text


@pytest.mark.parametrize(
    "table", ["measures", "regions", f"{PAGE}/observations", f"{PAGE}/numerals"]
)
def test_whatever_stands_in_a_cell_is_read_or_told(folder, table):
    """Junk in any cell of a row gives a table or its misfits, and never another error."""
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        columns, first, *rest = csv.reader(file)
    for place in range(len(columns)):
        for junk in ("", "x", "-7", "1e999", first[0]):
            spoiled = [*first[:place], junk, *first[place + 1 :]]
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([columns, spoiled, *rest])
            catalogue._read.cache_clear()
            with contextlib.suppress(TableError):
                assert catalogue.read(folder).observations


def test_a_region_cannot_lie_in_itself(folder):
    """A group of strangers, and a circle of parents, are told before anybody walks it."""
    spoil(folder, "regions.csv", "ritu;geji", "ritu;gejii")
    path = folder / "regions.csv"
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    china = next(row for row in rows if row[0] == "china")
    china[rows[0].index("parent")] = "tibet"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    text = said(folder)
    assert "members has 'gejii', which is not in regions" in text
    assert "'china' lies in itself" in text


def test_a_missing_table_is_named(folder):
    """A table that datapackage.json lists must be there; the rows that name it are not all blamed."""
    (folder / "regions.csv").unlink()
    text = said(folder)
    assert "regions.csv: the file is missing" in text
    assert "is not in regions" not in text


def test_a_duplicate_key_points_at_the_first(folder):
    """Two rows of one key: the second is reported, with the line of the first."""
    path = folder / "regions.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    assert f"regions.csv:{len(lines) + 1}: region 'china' stands already in line 2" in said(folder)


def test_a_numeral_without_a_row_is_missed(folder):
    """A row of the numerals that is removed leaves its document short."""
    path = folder / PAGE / "numerals.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:1] + lines[2:]), encoding="utf-8")
    assert "chinese numerals of 'ngari-overview' are 20, the table of numerals has 19" in said(
        folder
    )


def test_an_excluded_numeral_needs_a_reason(folder):
    """Exclusion without a reason is a misfit."""
    path = folder / PAGE / "numerals.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Party formula 四个意识", "", 1), encoding="utf-8")
    assert "numeral '四' is excluded as slogan without a reason" in said(folder)


def test_a_table_that_is_none_is_a_misfit(folder):
    """Rows of other lengths, an empty file and another encoding are told like any other fault, together."""
    regions, remarks, terms = (
        folder / f"{name}.csv" for name in ("regions", "remarks", "glossary")
    )
    lines = regions.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[1:3] = [lines[1].rstrip() + ",one too many\n", lines[2].rpartition(",")[0] + "\n"]
    regions.write_text("".join(lines), encoding="utf-8")
    remarks.write_text("")
    terms.write_text(terms.read_text(encoding="utf-8"), encoding="gb18030")
    text = said(folder)
    width = lines[0].count(",") + 1
    assert f"regions.csv:2: has {width + 1} cells, the header has {width}" in text
    assert f"regions.csv:3: has {width - 1} cells, the header has {width}" in text
    assert "remarks.csv:1: column 'remark' is missing; the table has none" in text
    assert "glossary.csv: line 2 is not UTF-8; the file looks like GBK" in text


def test_a_table_saved_by_a_spreadsheet_reads(folder):
    """A byte-order mark and other line ends change nothing."""
    path = folder / "regions.csv"
    text = path.read_text(encoding="utf-8")
    path.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert catalogue.read(folder).regions == catalogue.read().regions
