"""A chart as a workbook: a native chart that Excel can edit, its data, and its sources.

Built after the Analysis Function's checklist for accessible spreadsheets: a first sheet that says
what is where; one table a sheet, marked and named as a table, from the left edge, with one header
row; no merged cells, no blank rows, no filters, no frozen panes; a title in A1 of every sheet; text
of 12 points that wraps; alt text on the chart; title, subject and language in the properties.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from fupin.exports import excel_charts, office
from fupin.exports.chart_protocol import Cell, Row
from fupin.exports.phrases import heading, value, word
from fupin.exports.rendered_chart import Plate
from fupin.files import writing

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_WIDEST, _NARROWEST = 48, 9
_HEADER_ROW = 2  # counted from 0: title, what the sheet is, table


def render(plate: Plate) -> bytes:
    """Return the bytes of a workbook with one chart: contents, chart, data, sources."""
    lang = plate.lang
    names = {part: word(part, lang) for part in ("chart", "data", "sources")}
    book = Book(plate.headline, plate.alt, lang)
    book.contents([(names[part], word(f"about {part}", lang, names["data"])) for part in names])
    book.drawing(names["chart"], plate, names["data"])
    book.table(names["data"], plate.headline, word("about data", lang), "data", plate.rows)
    book.table(
        names["sources"], plate.headline, word("about sources", lang), "sources", plate.sources
    )
    return book.finish([plate])


class Book:
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
        self._look = {
            "title": make({"bold": True, "font_size": 15}),
            "said": make({}),
            "text": make({"text_wrap": True}),
            "whole": make({"num_format": "#,##0", "align": "left"}),
            "decimal": make({"num_format": "#,##0.00", "align": "left"}),
            "small": make({"num_format": "0.0000", "align": "left"}),
            "header": make({"bold": True, "text_wrap": True, "bottom": 1}),
            "link": make({"font_color": "#113468", "underline": 1}),
        }

    def contents(self, sheets: Sequence[tuple[str, str]]) -> None:
        """Write the first sheet: the title, and a table of the other sheets with links."""
        headings = [word("sheet", self.lang), word("holds", self.lang)]
        sheet = self._sheet(
            word("contents", self.lang), self.title, word("in this workbook", self.lang)
        )
        self._mark_table(sheet, "contents", headings, len(sheets))
        for number, (name, holds) in enumerate(sheets, _HEADER_ROW + 1):
            sheet.write_url(number, 0, f"internal:'{name}'!A1", self._look["link"], name)
            sheet.write_string(number, 1, holds, self._look["text"])
        sheet.set_column(0, 0, max(16, *(_width(name) + 2 for name, _ in sheets)))
        sheet.set_column(1, 1, 80)

    def drawing(self, name: str, plate: Plate, data: str) -> None:
        """Write a sheet with native charts of a plate, drawn from the table on the sheet `data`."""
        sheet = self._sheet(name, plate.headline, plate.subtitle or plate.alt)
        sheet.set_column(0, 0, 110)
        row = 2
        for line in plate.foot():
            sheet.write_string(row, 0, line, self._look["text"])
            sheet.set_row(row, _tall([line], [110]))
            row += 1
        for number, chart in enumerate(
            excel_charts.charts(self._book, plate, data, _HEADER_ROW + 1)
        ):
            about = plate.alt if number == 0 else f"{plate.alt} ({number + 1})"
            sheet.insert_chart(row + 1, 0, chart, {"description": about, "object_position": 2})
            row += excel_charts.rows_taken(chart)

    def table(self, name: str, title: str, said: str, key: str, rows: Sequence[Row]) -> None:
        """Write a sheet with one table.

        Parameters
        ----------
        name : str
            The sheet's name.
        title, said : str
            What stands in A1 and A2.
        key : str
            The table's name inside the workbook: ``data``, ``sources``.
        rows : sequence of dict
            The same keys in each, which become headings.
        """
        sheet = self._sheet(name, title, said)
        columns = excel_charts.columns(rows)
        self._mark_table(sheet, key, [heading(column, self.lang) for column in columns], len(rows))
        cells = [[value(column, row[column], self.lang) for column in columns] for row in rows]
        headings = [heading(column, self.lang) for column in columns]
        widths = [_fitting(column) for column in zip(headings, *cells, strict=True)]
        for across, width in enumerate(widths):
            sheet.set_column(across, across, width)
        for down, row in enumerate(cells, _HEADER_ROW + 1):
            sheet.set_row(down, _tall(row, widths))
            for across, cell in enumerate(row):
                self._write(sheet, down, across, cell)
        sheet.set_row(_HEADER_ROW, _tall(headings, widths))
        sheet.repeat_rows(_HEADER_ROW)

    def finish(self, plates: Sequence[Plate]) -> bytes:
        """Return the workbook's bytes, the same at any hour."""
        newest = max(plates, key=lambda plate: plate.issued)
        self._book.set_properties(
            {
                "title": self.title[:255],
                "subject": self.subject[:255],
                "author": "fupin",
                "created": office.moment(newest),
            }
        )
        self._book.get_worksheet_by_name(word("contents", self.lang)).activate()
        self._book.close()
        said = _with_language(self._out.getvalue(), office.tag(self.lang))
        return writing.steady_zip(said, newest.issued)

    def _sheet(self, name: str, title: str, said: str) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_paper(9)  # A4
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, title, self._look["title"])
        sheet.write_string(1, 0, said, self._look["said"])
        sheet.set_row(0, 26)
        sheet.set_row(1, 22)
        return sheet

    def _mark_table(self, sheet: Worksheet, key: str, headings: list[str], rows: int) -> None:
        look = self._look["header"]
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
            sheet.write_number(down, across, cell, self._look[_shape(cell)])
        elif cell not in (None, ""):
            sheet.write_string(down, across, str(cell), self._look["text"])


def _shape(number: float) -> str:
    """Return how a number shows; the cell holds all its digits."""
    if float(number).is_integer():
        return "whole"
    return "decimal" if abs(number) >= 1 else "small"


def _width(text: str) -> float:
    """Return how many Latin letters wide a text is: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _fitting(cells: Sequence[Cell]) -> float:
    shown = (
        f"{cell:,.2f}" if isinstance(cell, float) else str(cell)
        for cell in cells
        if cell is not None
    )
    return min(_WIDEST, max(_NARROWEST, 2 + 1.1 * max(map(_width, shown), default=0)))


def _tall(cells: Sequence[Cell], widths: Sequence[float]) -> float:
    """Return the height in points of a row whose texts wrap: some programs do not work it out."""
    texts = (str(cell) for cell in cells)
    lines = (ceil(1.1 * _width(text) / width) for text, width in zip(texts, widths, strict=True))
    return 3 + 16 * max(1, *lines)


def _with_language(archive: bytes, tag: str) -> bytes:
    """State the language in the core properties, which XlsxWriter has no word for."""
    name, end = "docProps/core.xml", b"</cp:coreProperties>"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as before, zipfile.ZipFile(out, "w") as after:
        for member in before.infolist():
            content = before.read(member)
            if member.filename == name:
                content = content.replace(end, f"<dc:language>{tag}</dc:language>".encode() + end)
            after.writestr(member, content)
    return out.getvalue()
