"""Tables with figures as a notebook shows them.

A column of one unit has it once, in its header, so that the numbers below stand right-aligned, last
digit under last digit. Hovering over a number shows where it was printed, or from what it was
computed. The digits are those of plain text and of ``frame.style``. All else is pandas' own table,
into which the numbers are put.
"""

from __future__ import annotations

import re
import sys
from html import escape
from operator import methodcaller
from typing import Any

import pandas as pd

from fupin.frames.dtype import FigureDtype
from fupin.quantities import Quantity
from fupin.quantities.lineage import trace
from fupin.quantities.unit_names import unit_name

_MARK = "\ue000{}.{}\ue001"  # stands for a number while pandas writes the table
_FOUND = re.compile("\ue000(\\d+)\\.(\\d+)\ue001")
_RULE = """
    .dataframe .fupin-figure {
        float: right;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
    }
</style>"""
_MANY = 8  # terms of a sum that a hover text still lists


def register_if_loaded() -> None:
    """Let IPython show tables as `html` does, if it runs and has not been told yet."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if shell is None:
        return
    formatter = shell.display_formatter.formatters["text/html"]
    if pd.DataFrame not in formatter.type_printers:
        formatter.for_type(pd.DataFrame, html)


def html(frame: pd.DataFrame) -> str | None:
    """Return a table as HTML, with its figures as numbers that say where they were printed."""
    units = {
        place: _one_unit(frame.iloc[:, place])
        for place, dtype in enumerate(frame.dtypes)
        if isinstance(dtype, FigureDtype)
    }
    shown = frame.copy(deep=False)
    for place in units:
        marks = [_MARK.format(row, place) for row in range(len(frame))]
        shown.isetitem(place, pd.Series(marks, dtype=object).array)
    shown.columns = _headers(frame.columns, units)
    table: str | None = methodcaller("_repr_html_")(shown)  # pandas-stubs do not know it
    if table is None:
        return None

    def number(found: re.Match[str]) -> str:
        row, place = int(found[1]), int(found[2])
        return cell(frame.iloc[row, place], units[place])

    found = _FOUND.sub(number, table)
    return found.replace("\n</style>", f"\n{_RULE}", 1) if units else found


def cell(figure: Quantity | object, unit: str | None) -> str:
    """Return a figure as HTML, without its unit if that is `unit`."""
    if not isinstance(figure, Quantity):
        return f'<span class="fupin-figure">{escape(str(figure))}</span>'
    said = escape(without_unit(figure) if unit else str(figure))
    title = escape(hover(figure)).replace("\n", "&#10;")
    return f'<span class="fupin-figure" title="{title}">{said}</span>'


def without_unit(figure: Quantity) -> str:
    """Return the digits of a figure, as its text has them, without the unit."""
    said = str(figure)
    for one in (False, True):
        said = said.removesuffix(unit_name(figure.unit, one=one))
    return said.rstrip()


def hover(figure: Quantity) -> str:
    """Return in a few lines where a figure was printed, or from what it was computed."""
    parents = figure.parents
    if len(parents) > _MANY:
        return f"{figure}: the sum of {len(parents)} figures"
    step = trace(figure, "en", None)
    return "\n".join([step.head, *step.facts, *(f"- {each.head}" for each in step.parents)])


def _one_unit(column: pd.Series) -> str | None:
    if isinstance(column.dtype, FigureDtype) and column.dtype.unit is not None:
        return column.dtype.unit
    units: set[str] = {figure.unit for figure in column.array.present}
    return units.pop() if len(units) == 1 else None


def _headers(columns: pd.Index, units: dict[int, str | None]) -> pd.Index:
    """Return the labels with the unit behind that of each column that has one."""
    names: list[Any] = []
    for place, name in enumerate(columns):
        *above, last = name if isinstance(name, tuple) else (name,)
        unit = unit_name(units.get(place) or "dimensionless")
        last = f"{last} ({unit})" if unit else last
        names.append((*above, last) if above else last)
    if isinstance(columns, pd.MultiIndex):
        return pd.MultiIndex.from_tuples(names, names=columns.names)
    found: pd.Index[Any] = pd.Index(names, name=columns.name)
    return found
