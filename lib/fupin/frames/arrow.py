"""Columns of figures in Arrow and Parquet: a struct that DuckDB, polars and R read.

Each row is a struct of `fupin.frames.records`: ``value low high`` as doubles, ``unit`` and
``printed`` as text, and ``origin``, the figure with all that it was computed from. The Arrow
extension type ``fupin.figure`` says that the struct is a figure; a reader that does not know it
sees the struct. pyarrow is imported when a column is first turned into Arrow.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

from fupin.errors import FupinError
from fupin.frames.dtype import FigureDtype

NAME = "fupin.figure"


def pyarrow() -> ModuleType:
    """Return pyarrow.

    Raises
    ------
    FupinError
        If it is not installed.
    """
    try:
        import pyarrow
    except ImportError as error:
        raise FupinError(
            "Figures cannot be written to Parquet here.",
            "pyarrow, which reads and writes it, is not installed.",
            'Type: pip install "fupin[parquet]"',
        ) from error
    return pyarrow


@cache
def figure_type() -> type:
    """Return the class of Arrow's extension type, registered with pyarrow."""
    arrow = pyarrow()
    numbers = [(name, arrow.float64()) for name in ("value", "low", "high")]
    words = [(name, arrow.string()) for name in ("unit", "printed", "origin")]
    storage = arrow.struct([*numbers, *words])

    class FigureType(arrow.ExtensionType):
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


def to_arrow(records: list[dict[str, object] | None], dtype: FigureDtype) -> Any:  # noqa: ANN401
    """Return records as an Arrow array of figures."""
    kind = figure_type()(dtype.unit)
    storage = pyarrow().array(records, type=kind.storage_type)
    return pyarrow().ExtensionArray.from_storage(kind, storage)


def from_arrow(array: Any) -> list[dict[str, object] | None]:  # noqa: ANN401
    """Return an Arrow array or chunked array of figures, or of its structs, as records."""
    chunks = array.chunks if hasattr(array, "chunks") else [array]
    return [record for chunk in chunks for record in getattr(chunk, "storage", chunk).to_pylist()]
