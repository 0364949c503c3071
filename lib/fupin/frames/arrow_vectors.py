"""Columns of printed figures of one unit between Arrow and vectors, without a look at single rows.

All other columns go through records, row by row: computed figures, several units in one column,
numbers whose decimals do not end.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fupin.frames.arrow import figure_type, kind_of, pyarrow
from fupin.frames.leaves import FIELDS, Cells, Coded, Leaves, cells_of
from fupin.frames.origins import Printed
from fupin.frames.records import PRINTED, SAFE, decimals
from fupin.frames.vector_building import numbered
from fupin.frames.vectors import Vectors


class ArrowCells:
    """An Arrow array of text or numbers, a cell of which becomes Python's when it is looked at."""

    def __init__(self, array: Any) -> None:  # noqa: ANN401
        self.array = array

    def __len__(self) -> int:
        return len(self.array)

    def __getitem__(self, row: int) -> object:
        return self.array[int(row)].as_py()

    def __iter__(self) -> Iterator[object]:
        return iter(self.array.to_pylist())


def to_struct(column: Vectors) -> Any:  # noqa: ANN401
    """Return printed figures as an Arrow struct; None where they need records."""
    arrow = pyarrow()
    places = decimals(column.scale)
    if not isinstance(column.origin, Printed) or places is None:
        return None
    if column.bound * column.scale * 10**places >= SAFE:
        return None
    kind = figure_type()().storage_type
    gaps = None if column.missing is None else arrow.array(column.missing)
    some = np.ones(len(column), dtype=bool) if column.missing is None else ~column.missing
    leaves, here = _leaves_of(column.origin, some), some.astype(np.int32)
    offsets = np.concatenate([[0], np.cumsum(here)]).astype(np.int32)
    parts = {name: arrow.array(column.floats(getattr(column, name))) for name in
             ("value", "low", "high")}  # fmt: skip
    printed = arrow.array(np.cumsum(here) - 1, mask=column.missing)
    parts |= {
        "decimals": arrow.array(np.full(len(column), places, dtype=np.int8)),
        "unit": _once(column.unit, len(column)),
        "printed": leaves.field("printed").take(printed),
        "leaves": arrow.ListArray.from_arrays(arrow.array(offsets), leaves),
        "origin": _once(PRINTED, len(column)),
    }
    return arrow.StructArray.from_arrays([parts[each.name] for each in kind], fields=list(kind),
                                         mask=gaps)  # fmt: skip


def from_struct(struct: Any) -> Vectors | None:  # noqa: ANN401
    """Return a struct of printed figures of one unit as vectors; None if it needs records."""
    missing = struct.is_null().to_numpy(zero_copy_only=False)
    some = struct.filter(struct.is_valid()) if missing.any() else struct
    unit, leaves = _only(some, "unit"), some.field("leaves")
    if _only(some, "origin") != PRINTED or unit is None or some.field("decimals").null_count:
        return None
    places = int(some.field("decimals").to_numpy().max())
    ends = []
    for name in ("value", "low", "high"):
        numerators = np.zeros(len(struct), dtype=np.int64)
        floats = some.field(name).to_numpy() * 10.0**places
        if np.abs(floats).max() >= SAFE:
            return None
        numerators[~missing] = np.rint(floats)
        ends.append(numerators)
    table = leaves.flatten()
    columns = {name: _cells(table.field(name)) for name in FIELDS}
    rows = np.maximum(np.cumsum(~missing) - 1, 0) if missing.any() else np.arange(len(struct))
    return numbered(unit, Fraction(1, 10**places), tuple(ends), missing,
                    Printed(Leaves(columns), rows))  # fmt: skip


def _leaves_of(origin: Printed, some: NDArray[np.bool]) -> Any:  # noqa: ANN401
    """Return the printed figures of the rows that are there, as an Arrow struct."""
    arrow = pyarrow()
    leaves, rows = origin.leaves, origin.rows if some.all() else origin.rows[some]
    kind = arrow.struct([(name, kind_of(name)) for name in FIELDS])
    if not leaves.columns:
        return arrow.array([cells_of(leaves.observation(int(row))) for row in rows], type=kind)
    arrays = [
        _array(leaves.columns[name], kind_of(name)).take(arrow.array(rows)) for name in FIELDS
    ]
    return arrow.StructArray.from_arrays(arrays, fields=list(kind))


def _array(cells: Cells, kind: Any) -> Any:  # noqa: ANN401
    """Return cells as an Arrow array."""
    arrow = pyarrow()
    if isinstance(cells, ArrowCells):
        return cells.array
    if isinstance(cells, Coded) and arrow.types.is_dictionary(kind):
        values = _array(cells.values, kind.value_type)
        return arrow.DictionaryArray.from_arrays(arrow.array(cells.codes, arrow.int32()), values)
    return arrow.array(list(cells), type=kind)


def _cells(array: Any) -> Cells:  # noqa: ANN401
    """Return an Arrow array as cells of a table of printed figures."""
    if not pyarrow().types.is_dictionary(array.type):
        return ArrowCells(array)
    return Coded(array.indices.to_numpy(), ArrowCells(array.dictionary))


def _once(text: str, times: int) -> Any:  # noqa: ANN401
    """Return one text for all rows, held once."""
    arrow = pyarrow()
    codes = arrow.array(np.zeros(times, dtype=np.int32))
    return arrow.DictionaryArray.from_arrays(codes, arrow.array([text]))


def _only(struct: Any, name: str) -> str | None:  # noqa: ANN401
    """Return the text that all rows have in a field; None if there are several, or no row."""
    found = struct.field(name).unique().to_pylist()
    return found[0] if len(found) == 1 else None
