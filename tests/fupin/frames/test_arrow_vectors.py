"""Printed figures between Arrow and vectors."""

from fractions import Fraction

import numpy as np
import pandas as pd
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact
from fupin.frames.arrow import figure_type, struct_of, to_arrow
from fupin.frames.arrow_vectors import ArrowCells, from_struct, to_struct
from fupin.frames.dtype import FigureDtype
from fupin.frames.vector_building import vectors_of
from fupin.frames.vectors import Vectors


@given(st.data())
def test_columns_and_records_are_one_format(columns, both_ways, data):
    """A column written as vectors is read row by row, and the other way about."""
    (figures,) = data.draw(columns(1))
    rows, vectors = (form(figures) for form in both_ways)
    arrays = [pa.array(column) for column in (rows, vectors)]
    structs = [array.storage.to_pylist() for array in arrays]
    for struct in structs:
        for row in struct:
            _ = row and row.pop("decimals")  # one number for a whole column of vectors
    assert structs[0] == structs[1]
    for array in arrays:
        back = FigureDtype("yuan").__from_arrow__(array)
        pd.testing.assert_extension_array_equal(back, rows)
        assert isinstance(back._held.now, Vectors) == (not rows.isna().all())


def test_several_files_are_one_column(made, both_ways):
    """Their words are numbered together."""
    parts = [both_ways[1]([made("m", 1), pd.NA]), both_ways[1]([made("n", 2, place=2)])]
    chunks = pa.chunked_array([pa.array(part) for part in parts])
    back = FigureDtype("yuan").__from_arrow__(chunks)
    assert isinstance(back._held.now, Vectors)
    assert list(back) == [made("m", 1), pd.NA, made("n", 2, place=2)]


def test_what_was_read_is_written_again(made, both_ways):
    """A part of it, in another order."""
    column = both_ways[1]([made("m", 1), pd.NA, made("n", 2)])
    back = FigureDtype("yuan").__from_arrow__(pa.array(column))
    again = FigureDtype("yuan").__from_arrow__(pa.array(back[[2, 1]]))
    assert list(again) == [made("n", 2), pd.NA]


def test_what_needs_records(made):
    """Computed figures, plain numbers, and too many digits."""
    column = vectors_of([made("m", 1)])
    for other in (vectors_of([exact(1, "yuan")]), vectors_of([made("m", 2**51)]),
                  vectors_of([made("m", Fraction(1, 3))])):  # fmt: skip
        assert to_struct(other) is None
    assert to_struct(column) is not None
    mixed = to_arrow([None], FigureDtype()).storage
    assert from_struct(mixed) is None
    assert from_struct(struct_of(pa.chunked_array([], figure_type()()))) is None


def test_cells_become_pythons_when_looked_at():
    """One, or all."""
    cells = ArrowCells(pa.array(["a", None]))
    assert (cells[np.int64(0)], cells[1], list(cells), len(cells)) == ("a", None, ["a", None], 2)
