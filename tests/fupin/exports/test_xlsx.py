"""A workbook of one chart read back: sheets, native chart, numbers."""

from __future__ import annotations

import re

import pytest

from fupin.exports import render

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_workbook_has_a_native_chart_with_alt_text(rendered, parts, xml):
    """A chart that Excel draws from the sheet of data, described."""
    inside = parts(render(rendered, "xlsx"))
    drawn = [xml(inside[n]) for n in inside if re.match(r"xl/charts/chart\d+", n)]
    assert drawn
    formulas = [each.text for chart in drawn for each in chart.iter() if each.tag.endswith("}f")]
    sheet = {"en": "Data", "zh": "数据"}[rendered.lang]
    assert formulas
    assert all(each.strip("'(").startswith(sheet) for each in formulas)
    drawing = xml(inside["xl/drawings/drawing1.xml"])
    described = [each.get("descr") for each in drawing.iter() if each.get("descr")]
    assert len(described) == len(drawn)
    assert described[0] == rendered.alt


def test_workbook_holds_exact_values_and_sources(rendered, parts, xml):
    """The numbers drawn and the prints behind them stand in its cells."""
    inside = parts(render(rendered, "xlsx"))
    numbers = set()
    for name in ("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"):
        for cell in xml(inside[name]).iter(f"{S}c"):
            if cell.get("t") is None and cell.find(f"{S}v") is not None:
                numbers.add(float(cell.find(f"{S}v").text))
    for row in (*rendered.rows, *rendered.sources):
        assert any(number == pytest.approx(row["value"], rel=1e-12) for number in numbers)
    strings = xml(inside["xl/sharedStrings.xml"])
    said = {"".join(each.itertext()) for each in strings}
    assert {row["printed"] for row in rendered.sources} <= said
