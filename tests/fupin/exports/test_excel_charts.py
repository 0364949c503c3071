"""The charts that Excel draws refer to the cells of the marks."""

from __future__ import annotations

import io
import re

import pytest
import xlsxwriter

from fupin.exports import excel_charts, render

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_the_native_chart_draws_the_cells_of_the_marks(rendered, parts, xml):
    """The ranges of values and labels that Excel draws are those of the rows."""
    inside = parts(render(rendered, "xlsx"))
    strings = ["".join(each.itertext()) for each in xml(inside["xl/sharedStrings.xml"])]
    cells = {}
    for cell in xml(inside["xl/worksheets/sheet3.xml"]).iter(f"{S}c"):
        value = cell.find(f"{S}v").text if cell.find(f"{S}v") is not None else None
        cells[cell.get("r")] = strings[int(value)] if cell.get("t") == "s" else value
    drawn = []
    for name in sorted(inside):
        if re.match(r"xl/charts/chart\d+", name):
            drawn += list(
                zip(_cells(xml(inside[name]), "cat"), _cells(xml(inside[name]), "val"), strict=True)
            )
    found = [(cells[label], float(cells[number])) for label, number in drawn]
    wanted = [(row["label"], row["value"]) for row in rendered.rows]
    assert found == [(label, pytest.approx(number, rel=1e-12)) for label, number in wanted]


def _cells(chart, part: str) -> list[str]:
    """Return the cells, one by one, to which a chart's categories or values refer."""
    found = []
    for axis in (each for each in chart.iter() if each.tag.endswith(f"}}{part}")):
        formula = next(each.text for each in axis.iter() if each.tag.endswith("}f"))
        column, first, last = re.search(r"\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", formula).groups()
        found += [f"{column}{row}" for row in range(int(first), int(last) + 1)]
    return found


def test_rows_apart_become_areas_of_one_formula():
    """Cells of rows that do not follow each other are listed area by area."""
    cells = excel_charts._TableCells("Data", ["label", "value"], 3)
    part = [(0, {}), (1, {}), (4, {})]
    assert cells.formula("value", part) == "=('Data'!$B$4:$B$5,'Data'!$B$8:$B$8)"
    assert cells.formula(("group", "label"), part[:1]) == "='Data'!$A$4:$A$4"


def test_each_unit_has_its_own_chart(render_chart):
    """Different units share no axis: one chart a unit, its unit in the title."""
    rendered = render_chart("four", "en")
    units = {row["unit"] for row in rendered.rows}
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Data")
        made = list(excel_charts.native_charts(book, rendered, "Data", 3))
        for place, chart in enumerate(made):
            sheet.insert_chart(place * 20, 4, chart)
    assert len(made) == len(units)
    assert all(excel_charts.rows_covered(chart) * 20 > chart.height for chart in made)
