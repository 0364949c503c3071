"""Which columns of a chart's rows are worth showing in a workbook."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.exports.chart_protocol import Row

_IN_SOURCES = ("region", "source", "title", "published")


def shown_columns(rows: Sequence[Row]) -> list[str]:
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
    # Excel takes the column further left for the outer of two levels of labels.
    names.sort(key=lambda name: name != "group")
    return [name for name in names if name not in _IN_SOURCES]
