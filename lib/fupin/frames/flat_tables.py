"""Tables with figures as JSON and CSV, which pandas reads, and people too.

In JSON (Table Schema) a figure is a record of `fupin.frames.records`, and ``pandas.read_json(file,
orient="table")`` gives a column of figures again. In CSV a column ``q`` becomes the columns
``q.value q.low q.high q.unit q.printed``, and ``q.origin`` with all that it was computed from.
"""

from __future__ import annotations

import json

import pandas as pd

from fupin.frames.cells import objects
from fupin.frames.dtype import FigureDtype
from fupin.frames.reading import is_missing
from fupin.frames.records import from_record, to_record
from fupin.frames.refusals import ColumnError
from fupin.quantities import Quantity

_PARTS = ("value", "low", "high", "unit", "printed", "origin")
_DIGITS = 15  # of the floats beside the exact origin; pandas takes no more


def to_json(frame: pd.DataFrame) -> str:
    """Return a table as JSON in the form of a Table Schema.

    pandas' own ``frame.to_json(orient="table")`` would call a column of figures "number", and then
    could not read its records.
    """
    table = json.loads(frame.to_json(orient="table", double_precision=_DIGITS))
    for field in table["schema"]["fields"]:
        if field.get("extDtype", "").startswith(FigureDtype().name):
            field["type"] = "any"
    return json.dumps(table, ensure_ascii=False)


def flat(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table with the parts of each figure in columns of their own, ready for CSV."""
    found = {}
    for name, column in frame.items():
        if not isinstance(column.dtype, FigureDtype):
            found[name] = column
            continue
        rows = [None if figure is pd.NA else _parts(figure) for figure in column.array]
        for part in _PARTS:
            cells = [None if row is None else row[part] for row in rows]
            kind = float if part in _PARTS[:3] else object
            found[f"{name}.{part}"] = pd.Series(cells, frame.index, dtype=kind)
    return pd.DataFrame(found, index=frame.index)


def from_flat(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table with the figures again that `flat` took apart; the origin alone is read.

    Raises
    ------
    ColumnError
        If it has no columns of figures.
    """
    names = {column.removesuffix(".origin") for column in map(str, frame.columns)
             if column.endswith(".origin")}  # fmt: skip
    if not names:
        raise ColumnError(
            "No figures are found in this table.",
            f"Its columns are {', '.join(map(str, frame.columns))}; none ends in .origin.",
            "Write it with fupin.frames.flat(frame).to_csv(path).",
        )
    found = {}
    for column in frame.columns:
        name, _, part = str(column).rpartition(".")
        if name not in names or part not in _PARTS:
            found[column] = frame[column]
        elif part == "origin":
            cells = [pd.NA if is_missing(cell) else from_record(json.loads(cell))
                     for cell in frame[column]]  # fmt: skip
            units = {figure.unit for figure in cells if isinstance(figure, Quantity)}
            dtype = FigureDtype(units.pop() if len(units) == 1 else None)
            found[name] = pd.Series(objects(cells), frame.index, dtype=dtype)
    return pd.DataFrame(found, index=frame.index)


def _parts(figure: Quantity) -> dict[str, object]:
    record = to_record(figure)
    exact = {name: record[name] for name in ("leaves", "origin")}
    return record | {"origin": json.dumps(exact, ensure_ascii=False)}
