"""A workbook being written, sheet by sheet.

Built after the Analysis Function's checklist for accessible spreadsheets: a first sheet that says
what is where; one table a sheet, marked and named as a table, from the left edge, with one header
row; no merged cells, no blank rows, no filters, no frozen panes; a title in A1 of every sheet; text
of 12 points that wraps; alt text on the chart; title, subject and language in the properties.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from fupin.exports import excel_charts
from fupin.exports import office_constants as office
from fupin.exports.cell_sizes import column_width, row_height, text_width
from fupin.exports.chart_protocol import Cell, Row
from fupin.exports.office_finishing import finish_package
from fupin.exports.office_properties import source_time
from fupin.exports.phrases import column_heading, phrase, translated_cell
from fupin.exports.rendered_chart import RenderedChart
from fupin.exports.shown_columns import shown_columns

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_HEADER_ROW = 2  # counted from 0: title, what the sheet is, table


class WorkbookWriter:
    """A workbook being written.

    Parameters
    ----------
    title, subject : str
        For the first sheet and the file's properties.
    lang : str
        ``en`` or ``zh``.
    """

    def __init__(self, title: str, subject: str, lang: str) -> None:
        import xlsxwriter

        self.title, self.subject, self.lang = title, subject, lang
        self._out = io.BytesIO()
        font = office.EAST_ASIAN if lang == "zh" else office.LATIN
        base = {"font_name": font, "font_size": 12, "valign": "top"}
        # Nothing that begins with "=" is a formula of ours, and temporary files are not needed.
        self._book = xlsxwriter.Workbook(
            self._out,
            {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
             "default_format_properties": base},
        )  # fmt: skip
        make = self._book.add_format
        self._formats = {
            "title": make({"bold": True, "font_size": 15}),
            "subtitle": make({}),
            "text": make({"text_wrap": True}),
            "whole": make({"num_format": "#,##0", "align": "left"}),
            "decimal": make({"num_format": "#,##0.00", "align": "left"}),
            "small": make({"num_format": "0.0000", "align": "left"}),
            "header": make({"bold": True, "text_wrap": True, "bottom": 1}),
            "link": make({"font_color": "#113468", "underline": 1}),
        }

    def add_contents(self, sheets: Sequence[tuple[str, str]]) -> None:
        """Write the first sheet: the title, and a table of the other sheets with links.

        Parameters
        ----------
        sheets : sequence of (str, str)
            Each sheet's name, and what it holds.
        """
        headings = [phrase("sheet", self.lang), phrase("holds", self.lang)]
        about = phrase("in this workbook", self.lang)
        sheet = self._sheet(phrase("contents", self.lang), self.title, about)
        self._mark_table(sheet, "contents", headings, len(sheets))
        for number, (name, holds) in enumerate(sheets, _HEADER_ROW + 1):
            sheet.write_url(number, 0, f"internal:'{name}'!A1", self._formats["link"], name)
            sheet.write_string(number, 1, holds, self._formats["text"])
        sheet.set_column(0, 0, max(16, *(text_width(name) + 2 for name, _ in sheets)))
        sheet.set_column(1, 1, 80)

    def add_chart(self, name: str, rendered: RenderedChart, data: str) -> None:
        """Write a sheet with native charts, drawn from the table on the sheet `data`."""
        sheet = self._sheet(name, rendered.headline, rendered.subtitle or rendered.alt)
        sheet.set_column(0, 0, 110)
        row = 2
        for line in rendered.below_panel():
            sheet.write_string(row, 0, line, self._formats["text"])
            sheet.set_row(row, row_height([line], [110]))
            row += 1
        native = excel_charts.native_charts(self._book, rendered, data, _HEADER_ROW + 1)
        for number, chart in enumerate(native):
            alt = rendered.alt if number == 0 else f"{rendered.alt} ({number + 1})"
            sheet.insert_chart(row + 1, 0, chart, {"description": alt, "object_position": 2})
            row += excel_charts.rows_covered(chart)

    def add_table(self, name: str, title: str, about: str, key: str, rows: Sequence[Row]) -> None:
        """Write a sheet with one table.

        Parameters
        ----------
        name : str
            The sheet's name.
        title, about : str
            What stands in A1 and A2.
        key : str
            The table's name inside the workbook: ``data``, ``sources``.
        rows : sequence of dict
            The same keys in each, which become headings.
        """
        sheet = self._sheet(name, title, about)
        columns = shown_columns(rows)
        headings = [column_heading(column, self.lang) for column in columns]
        self._mark_table(sheet, key, headings, len(rows))
        cells = [
            [translated_cell(column, row[column], self.lang) for column in columns] for row in rows
        ]
        widths = [column_width(column) for column in zip(headings, *cells, strict=True)]
        for across, width in enumerate(widths):
            sheet.set_column(across, across, width)
        for down, row in enumerate(cells, _HEADER_ROW + 1):
            sheet.set_row(down, row_height(row, widths))
            for across, cell in enumerate(row):
                self._write(sheet, down, across, cell)
        sheet.set_row(_HEADER_ROW, row_height(headings, widths))
        sheet.repeat_rows(_HEADER_ROW)

    def to_bytes(self, charts: Sequence[RenderedChart]) -> bytes:
        """Return the workbook's bytes, with its properties filled, dated by the newest source."""
        newest = max(charts, key=lambda each: each.source_date)
        self._book.set_properties(
            {
                "title": self.title[:255],
                "subject": self.subject[:255],
                "author": "fupin",
                "created": source_time(newest),
            }
        )
        self._book.get_worksheet_by_name(phrase("contents", self.lang)).activate()
        self._book.close()
        language = office.language_tag(self.lang)
        return finish_package(self._out.getvalue(), newest.source_date, language)

    def _sheet(self, name: str, title: str, about: str) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_paper(9)  # A4
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, title, self._formats["title"])
        sheet.write_string(1, 0, about, self._formats["subtitle"])
        sheet.set_row(0, 26)
        sheet.set_row(1, 22)
        return sheet

    def _mark_table(self, sheet: Worksheet, key: str, headings: list[str], rows: int) -> None:
        look = self._formats["header"]
        sheet.add_table(
            _HEADER_ROW, 0, _HEADER_ROW + rows, len(headings) - 1,
            {
                "name": re.sub(r"\W", "_", key),
                "style": "Table Style Light 1",
                "banded_rows": False,
                "autofilter": False,
                "columns": [{"header": each, "header_format": look} for each in headings],
            },
        )  # fmt: skip

    def _write(self, sheet: Worksheet, down: int, across: int, cell: Cell) -> None:
        if isinstance(cell, (int, float)):
            sheet.write_number(down, across, cell, self._formats[_number_format(cell)])
        elif cell not in (None, ""):
            sheet.write_string(down, across, str(cell), self._formats["text"])


def _number_format(number: float) -> str:
    """Return how a number shows; the cell holds all its digits."""
    if float(number).is_integer():
        return "whole"
    return "decimal" if abs(number) >= 1 else "small"
