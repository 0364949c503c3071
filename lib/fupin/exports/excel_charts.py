"""Charts that Excel itself draws from the table of a workbook, and that its user can edit.

They are plainer than ours: labels at the marks, no grid, a legend only where several series share
the axes. Bars begin at zero, and a figure's interval is an error bar, as in the chart that they
stand for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from fupin import style
from fupin.exports import office_constants as office
from fupin.exports.chart_protocol import Row
from fupin.exports.rendered_chart import RenderedChart
from fupin.exports.shown_columns import shown_columns

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.chart import Chart

_KINDS = {
    "line": "line", "slope": "line", "dots": "points", "timeline": "column", "sharebar": "stack",
}  # fmt: skip
_Numbered = tuple[int, Row]  # a row of the table, with its place from 0
_WIDTH, _HEIGHT, _TITLE_HEIGHT, _BAR_HEIGHT, _SHEET_ROW = 860, 380, 130, 40, 20  # in Excel's pixels


def native_charts(
    book: Workbook, rendered: RenderedChart, data: str, first: int
) -> Iterator[Chart]:
    """Give the native charts of a chart: one a unit, because an axis has one unit.

    Parameters
    ----------
    book : xlsxwriter.Workbook
    rendered : RenderedChart
    data : str
        The name of the sheet that holds the table of ``rendered.rows``.
    first : int
        The sheet's row, counted from 0, in which the first row of values stands.
    """
    table = _TableCells(data, shown_columns(rendered.rows), first)
    parts: dict[str, list[_Numbered]] = {}
    for numbered in enumerate(rendered.rows):
        parts.setdefault(str(numbered[1]["unit"]), []).append(numbered)
    # A bar alone compares nothing; it is drawn only where there is no other.
    several = [part for part in parts.values() if len(part) > 1] or list(parts.values())
    for part in several:
        unit = part[0][1]["unit"]
        title = rendered.headline if len(parts) == 1 else f"{rendered.headline} ({unit})"
        yield _chart(book, _KINDS.get(rendered.form, "bar"), table, part, title)


def rows_covered(chart: Chart) -> int:
    """Return how many rows of a sheet a chart covers, an empty row included."""
    covered: int = round(chart.height / _SHEET_ROW)
    return covered + 2


class _TableCells:
    """Where the cells of a table are."""

    def __init__(self, sheet: str, names: list[str], first: int) -> None:
        self.sheet, self.names, self.first = sheet, names, first

    def formula(self, names: str | Sequence[str], part: list[_Numbered]) -> str:
        """Return the formula of some columns' cells in some rows, gaps allowed."""
        names = [names] if isinstance(names, str) else [n for n in names if n in self.names]
        ends = chr(65 + self.names.index(names[0])), chr(65 + self.names.index(names[-1]))
        runs = groupby(enumerate(part), key=lambda each: each[1][0] - each[0])
        areas = []
        for _, run in runs:
            rows = [self.first + 1 + number for _, (number, _) in run]
            areas.append(f"'{self.sheet}'!${ends[0]}${rows[0]}:${ends[1]}${rows[-1]}")
        return f"=({','.join(areas)})" if len(areas) > 1 else f"={areas[0]}"


def _chart(
    book: Workbook, kind: str, table: _TableCells, part: list[_Numbered], title: str
) -> Chart:
    types = {"stack": {"type": "bar", "subtype": "percent_stacked"}, "points": {"type": "line"}}
    chart = book.add_chart(types.get(kind, {"type": kind}))
    runs = {"stack": [[each] for each in part], "line": _by_group(part)}.get(kind, [part])
    for number, run in enumerate(runs):
        chart.add_series(_series(kind, table, run, number))
    _format_chart(chart, kind, title, len(part), len(runs))
    return chart


def _by_group(part: list[_Numbered]) -> list[list[_Numbered]]:
    groups = dict.fromkeys(row["group"] for _, row in part)
    return [[each for each in part if each[1]["group"] == group] for group in groups]


def _series(kind: str, table: _TableCells, run: list[_Numbered], number: int) -> dict[str, Any]:
    colour = style.PALETTE[number % len(style.PALETTE)]
    labelled = {
        "value": True,
        "font": _font(11, colour=style.GROUND, bold=True) if kind == "stack" else _font(10),
        # As text, to the digits that a figure has earned: the cells hold more.
        "custom": [{"value": row["text"]} for _, row in run],
    }
    groups = {row["group"] for _, row in run}
    labels = ("group", "label") if len(groups) > 1 else "label"
    series = {
        "name": run[0][1]["label" if kind == "stack" else "group"] or run[0][1]["unit"],
        "categories": table.formula(labels, run),
        "values": table.formula("value", run),
        "data_labels": labelled,
    }
    if kind in ("line", "points"):
        labelled["position"] = ("above", "below")[number % 2] if kind == "line" else "right"
        series["marker"] = _marker(colour)
        series["line"] = {"color": colour, "width": 2.25} if kind == "line" else {"none": True}
    else:
        series |= {"fill": {"color": colour}, "border": {"color": style.GROUND}, "gap": 45}
    if kind != "stack" and any(row["low"] != row["high"] for _, row in run):
        series["x_error_bars" if kind == "bar" else "y_error_bars"] = _error_bars(run)
    return series


def _marker(colour: str) -> dict[str, Any]:
    return {"type": "circle", "size": 7, "fill": {"color": colour}, "border": {"none": True}}


def _error_bars(run: list[_Numbered]) -> dict[str, Any]:
    return {
        "type": "custom",
        "plus_values": [_number(row, "high") - _number(row, "value") for _, row in run],
        "minus_values": [_number(row, "value") - _number(row, "low") for _, row in run],
        "line": {"color": style.INK, "width": 1},
    }


def _number(row: Row, name: str) -> float:
    # A chart's rows have a number in these columns.
    return cast("float", row[name])


def _format_chart(chart: Chart, kind: str, title: str, marks: int, series: int) -> None:
    horizontal = kind in ("bar", "stack")
    chart.set_title({"name": title, "name_font": _font(14, bold=True), "overlay": False})
    chart.set_legend({"position": "bottom", "font": _font(10)} if series > 1 else {"none": True})
    no_grid = {"visible": False}
    named = {
        "num_font": _font(10), "major_tick_mark": "none", "line": {"color": style.RULE},
        "major_gridlines": no_grid, "visible": kind != "stack",
        "reverse": horizontal,  # the first row of the table on top
    }  # fmt: skip
    scale = {"visible": kind == "points", "major_gridlines": no_grid, "num_font": _font(10)}
    if kind != "points":
        scale["min"] = 0
    # XlsxWriter swaps the axes of horizontal bars, so that x is always the one that lies.
    chart.set_x_axis(scale if horizontal else named)
    chart.set_y_axis(named if horizontal else scale)
    chart.set_chartarea({"border": {"none": True}})
    height = max(_TITLE_HEIGHT + _BAR_HEIGHT * marks, 240) if kind == "bar" else _HEIGHT
    chart.set_size({"width": _WIDTH, "height": height})
    chart.show_blanks_as("gap")


def _font(points: int, *, bold: bool = False, colour: str = style.INK) -> dict[str, Any]:
    return {"name": office.LATIN, "size": points, "bold": bold, "color": colour}
