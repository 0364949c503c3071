"""What is said where pyarrow is missing."""

from __future__ import annotations

import sys

import pyarrow as pa
import pytest

from fupin import FupinError
from fupin.frames import FigureDtype, arrow


def test_without_pyarrow_the_extra_is_named(monkeypatch):
    """In three beats."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FupinError, match=r"fupin\[parquet\]") as caught:
        arrow.pyarrow()
    assert caught.value.why


def test_chunks_are_one_struct():
    """None, one or several."""
    kind = arrow.figure_type()()
    one = arrow.to_arrow([None], FigureDtype())
    for chunks in ([], [one], [one, one]):
        assert len(arrow.struct_of(pa.chunked_array(chunks, kind))) == len(chunks)
    assert arrow.kind_of("start") == pa.int64()
    assert pa.types.is_dictionary(arrow.kind_of("measure"))
