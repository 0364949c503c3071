"""Workbooks follow the checklist for accessible spreadsheets."""

from __future__ import annotations

import re

import pytest

from fupin.exports import render, workbook

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_workbook_follows_the_checklist(rendered, parts, xml, core):
    """One marked table a sheet, a title in A1, no merged cell, filter, frozen pane or blank row."""
    inside = parts(render(rendered, "xlsx"))
    names = [n for n in inside if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", n)]
    assert len(names) == 4
    strings = ["".join(each.itertext()) for each in xml(inside["xl/sharedStrings.xml"])]
    for name in names:
        sheet = xml(inside[name])
        for unwanted in ("mergeCells", "autoFilter", "pane"):
            assert not list(sheet.iter(f"{S}{unwanted}"))
        rows = [int(row.get("r")) for row in sheet.iter(f"{S}row")]
        assert rows == list(range(1, len(rows) + 1))
        first = next(sheet.iter(f"{S}c"))
        assert first.get("r") == "A1"
        assert strings[int(first.find(f"{S}v").text)] == rendered.headline
    tables = [xml(inside[n]) for n in inside if n.startswith("xl/tables/")]
    assert len(tables) == 3
    assert all(each.get("headerRowCount") is None for each in tables)  # the default is one row
    assert {each.get("name") for each in tables} == {"contents", "data", "sources"}
    tag = {"en": "en-GB", "zh": "zh-CN"}[rendered.lang]
    assert core(inside) == (rendered.headline, tag)


def test_a_text_that_looks_like_a_formula_stays_text(render_chart, parts, xml):
    """A cell that begins with an equals sign is no formula, and an address no link."""
    book = workbook.WorkbookWriter("T", "S", "en")
    book.add_contents([("Data", "All")])
    book.add_table(
        "Data", "T", "About", "a-b", [{"odd": "=1+1", "n": 2.5}, {"odd": "x", "n": 0.25}]
    )
    inside = parts(book.to_bytes([render_chart("placements", "en")]))
    assert not list(xml(inside["xl/worksheets/sheet2.xml"]).iter(f"{S}f"))
    strings = ["".join(each.itertext()) for each in xml(inside["xl/sharedStrings.xml"])]
    assert "=1+1" in strings
    assert {xml(inside[n]).get("name") for n in inside if "tables/" in n} == {"contents", "a_b"}


@pytest.mark.parametrize(
    ("number", "wanted"), [(3, "whole"), (3.0, "whole"), (2.5, "decimal"), (-0.2, "small")]
)
def test_numbers_show_as_many_decimals_as_they_need(number, wanted):
    """Whole numbers none, large ones two, small ones four."""
    assert workbook._number_format(number) == wanted
