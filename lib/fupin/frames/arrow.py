"""Columns of figures in Arrow and Parquet: a struct that DuckDB, polars and R read.

Each row is a struct of `fupin.frames.records`: ``value low high`` as doubles, their ``decimals``,
``unit`` and ``printed`` as text, and the printed figures it rests on, ``leaves``, with the
``origin``, how it was computed from them. Words that stand in many rows are held once. The Arrow
extension type ``fupin.figure`` says that the struct is a figure; a reader that does not know it
sees the struct. pyarrow is imported when a column is first turned into Arrow.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from fupin.files.arrow import pyarrow
from fupin.frames.dtype import FigureDtype
from fupin.frames.leaves import FIELDS, NUMBERS

NAME = "fupin.figure"
_VARIED = ("key", "printed", "value", "low", "high")  # another text in nearly every row


def kind_of(name: str) -> Any:  # noqa: ANN401
    """Return the Arrow type of a field of a printed figure."""
    arrow = pyarrow()
    if name in NUMBERS:
        return arrow.int64()
    return arrow.string() if name in _VARIED else arrow.dictionary(arrow.int32(), arrow.string())


@cache
def figure_type() -> type:
    """Return the class of Arrow's extension type, registered with pyarrow."""
    arrow = pyarrow()
    words = arrow.dictionary(arrow.int32(), arrow.string())
    leaf = arrow.struct([(name, kind_of(name)) for name in FIELDS])
    storage = arrow.struct(
        [
            *((name, arrow.float64()) for name in ("value", "low", "high")),
            ("decimals", arrow.int8()), ("unit", words), ("printed", arrow.string()),
            ("leaves", arrow.list_(leaf)), ("origin", words),
        ]
    )  # fmt: skip

    base: Any = arrow.ExtensionType  # pyarrow need not be there, so its types are not known

    class FigureType(base):
        """Arrow's type of a column of figures, with its unit."""

        def __init__(self, unit: str | None = None) -> None:
            self.unit = unit
            super().__init__(storage, NAME)

        def __arrow_ext_serialize__(self) -> bytes:
            return (self.unit or "").encode()

        @classmethod
        def __arrow_ext_deserialize__(cls, storage_type: Any, serialized: bytes) -> FigureType:  # noqa: ANN401
            return cls(serialized.decode() or None)

        def to_pandas_dtype(self) -> FigureDtype:
            """Return the dtype that pandas gives the column."""
            return FigureDtype(self.unit)

    arrow.register_extension_type(FigureType())
    return FigureType


def to_arrow(storage: Any, dtype: FigureDtype) -> Any:  # noqa: ANN401
    """Return a struct array, or a list of records with None where one is missing, as figures."""
    kind = figure_type()(dtype.unit)
    if isinstance(storage, list):
        storage = pyarrow().array(storage, type=kind.storage_type)
    return pyarrow().ExtensionArray.from_storage(kind, storage)


def struct_of(array: Any) -> Any:  # noqa: ANN401
    """Return an Arrow array or chunked array of figures, or of their structs, as one struct."""
    chunks = array.chunks if hasattr(array, "chunks") else [array]
    parts = [getattr(chunk, "storage", chunk) for chunk in chunks]
    if not parts:
        return pyarrow().array([], type=figure_type()().storage_type)
    return parts[0] if len(parts) == 1 else pyarrow().concat_arrays(parts)
