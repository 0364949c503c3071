"""Charts that Excel itself draws from the table of a workbook, and that its user can edit.

They are plainer than ours: labels at the marks, no grid, a legend only where several series share
the axes. Bars begin at zero, and a figure's interval is an error bar, as in the chart that they
stand for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from fupin import style
from fupin.exports import office
from fupin.exports.drawable import Row
from fupin.exports.plate import Plate

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.chart import Chart

_KINDS = {"line": "line", "slope": "line", "timeline": "column", "sharebar": "stack"}
_BARS = ("bar", "column")
_WIDE, _HIGH, _HEAD, _A_BAR, _SHEET_ROW = 860, 380, 130, 40, 20  # in Excel's pixels


_IN_SOURCES = ("region", "source", "title", "published")


def columns(rows: Sequence[Row]) -> list[str]:
    """Return the names of the columns that say something, in order.

    Left out are columns that are empty, bounds where every figure is exact, roles where all marks
    have the same, and what the sheet of sources says better.
    """
    names = [name for name in rows[0] if any(row[name] not in (None, "") for row in rows)]
    if "text" not in names:
        return names
    if all(row["low"] == row["value"] == row["high"] for row in rows):
        names = [name for name in names if name not in ("low", "high")]
    if len({row["role"] for row in rows}) == 1:
        names.remove("role")
    return [name for name in names if name not in _IN_SOURCES]


def charts(book: Workbook, plate: Plate, data: str, first: int) -> Iterator[Chart]:
    """Give the native charts of a plate: one a unit, because an axis has one unit.

    Parameters
    ----------
    book : xlsxwriter.Workbook
    plate : Plate
    data : str
        The name of the sheet that holds the table of ``plate.rows``.
    first : int
        The sheet's row, counted from 0, in which the first row of values stands.
    """
    table = _Table(data, columns(plate.rows), first)
    units = dict.fromkeys(row["unit"] for row in plate.rows)
    for unit in units:
        part = [(number, row) for number, row in enumerate(plate.rows) if row["unit"] == unit]
        title = f"{plate.headline} ({unit})" if len(units) > 1 else plate.headline
        yield _chart(book, _KINDS.get(plate.form, "bar"), table, part, title)


def rows_taken(chart: Chart) -> int:
    """Return how many rows of a sheet a chart covers, a row of air included."""
    return round(chart.height / _SHEET_ROW) + 2


class _Table:
    """Where the cells of a table are."""

    def __init__(self, sheet: str, names: list[str], first: int) -> None:
        self.sheet, self.names, self.first = sheet, names, first

    def cells(self, names: str | Sequence[str], part: list) -> str:
        """Return the formula of some columns' cells in some rows, gaps allowed."""
        names = [names] if isinstance(names, str) else [n for n in names if n in self.names]
        ends = chr(65 + self.names.index(names[0])), chr(65 + self.names.index(names[-1]))
        runs = groupby(enumerate(part), key=lambda each: each[1][0] - each[0])
        areas = []
        for _, run in runs:
            rows = [self.first + 1 + number for _, (number, _) in run]
            areas.append(f"'{self.sheet}'!${ends[0]}${rows[0]}:${ends[1]}${rows[-1]}")
        return f"=({','.join(areas)})" if len(areas) > 1 else f"={areas[0]}"


def _chart(book: Workbook, kind: str, table: _Table, part: list, title: str) -> Chart:
    if kind == "stack":
        chart = book.add_chart({"type": "bar", "subtype": "percent_stacked"})
        runs = [[each] for each in part]
    elif kind == "line":
        chart = book.add_chart({"type": "line"})
        runs = [list(run) for run in _by_group(part)]
    else:
        chart = book.add_chart({"type": kind})
        runs = [part]
    for number, run in enumerate(runs):
        colour = style.PALETTE[number % len(style.PALETTE)]
        chart.add_series(_series(kind, table, run, colour))
    _furnish(chart, kind, title, len(part), len(runs))
    return chart


def _by_group(part: list) -> list[list]:
    groups = dict.fromkeys(row["group"] for _, row in part)
    return [[each for each in part if each[1]["group"] == group] for group in groups]


def _series(kind: str, table: _Table, run: list, colour: str) -> dict[str, Any]:
    labels = "label" if kind == "line" else ("group", "label")
    series = {
        "name": run[0][1]["label" if kind == "stack" else "group"] or run[0][1]["unit"],
        "categories": table.cells(labels, run),
        "values": table.cells("value", run),
        "data_labels": {"value": True, "font": _font(10), "custom": _labels(table, run)},
    }
    if kind == "line":
        return series | {
            "line": {"color": colour, "width": 2.25},
            "marker": {
                "type": "circle",
                "size": 6,
                "fill": {"color": colour},
                "border": {"none": True},
            },
        }
    if kind in _BARS and any(row["low"] != row["high"] for _, row in run):
        series["x_error_bars" if kind == "bar" else "y_error_bars"] = _intervals(run)
    return series | {"fill": {"color": colour}, "border": {"color": style.GROUND}, "gap": 45}


def _labels(table: _Table, run: list) -> list[dict[str, str]]:
    if "text" not in table.names:
        return []
    return [{"value": table.cells("text", [each])} for each in run]


def _intervals(run: list) -> dict[str, Any]:
    return {
        "type": "custom",
        "plus_values": [row["high"] - row["value"] for _, row in run],
        "minus_values": [row["value"] - row["low"] for _, row in run],
        "line": {"color": style.INK, "width": 1},
    }


def _furnish(chart: Chart, kind: str, title: str, marks: int, series: int) -> None:
    chart.set_title({"name": title, "name_font": _font(14, bold=True), "overlay": False})
    chart.set_legend({"position": "bottom", "font": _font(10)} if series > 1 else {"none": True})
    quiet = {"visible": False, "major_gridlines": {"visible": False}, "num_font": _font(10)}
    if kind != "line":
        quiet["min"] = 0
    named = {
        "num_font": _font(10),
        "major_tick_mark": "none",
        "line": {"color": style.RULE},
        "major_gridlines": {"visible": False},
    }
    lying = kind in ("bar", "stack")
    if lying:
        named["reverse"] = True  # the first row of the table on top
    # XlsxWriter swaps the axes of lying bars, so that x is always the one that lies.
    chart.set_x_axis(quiet if lying else named)
    chart.set_y_axis(named if lying else quiet)
    chart.set_chartarea({"border": {"none": True}})
    high = max(_HEAD + _A_BAR * marks, 240) if kind == "bar" else _HIGH
    chart.set_size({"width": _WIDE, "height": high})
    chart.show_blanks_as("gap")


def _font(points: int, *, bold: bool = False) -> dict[str, Any]:
    return {"name": office.LATIN, "size": points, "bold": bold, "color": style.INK}
