"""A batch of texts gives one table of figures, the same however the texts are cut."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin import FupinError
from fupin.corpus import arrow_table as module
from fupin.corpus.arrow_table import figure_batches, figure_table, schema
from fupin.reading.extraction import extract

pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not among the locked packages")


def batch(texts):
    """Return texts by name as a batch."""
    return pyarrow.record_batch({"name": list(texts), "text": list(texts.values())})


def test_a_row_holds_all_that_is_read(texts):
    """Place, print, value, range, unit, approximation, precision, kind and rule, as `extract` has them."""
    rows = figure_table(batch(texts)).to_pylist()
    expected = [(name, mention) for name, text in texts.items() for mention in extract(text)]
    assert len(rows) == len(expected) > 100
    for row, (name, mention) in zip(rows, expected, strict=True):
        same = ("start", "end", "printed", "kind", "rule", "unit")
        assert [row[key] for key in same] == [getattr(mention, key) for key in same]
        assert texts[name][row["start"] : row["end"]] == row["printed"]
        assert row["name"] == name
        if mention.kind == "figure":
            assert Fraction(row["value_exact"]) == mention.value
            ends = mention.value, mention.low, mention.high
            assert [row["value"], row["low"], row["high"]] == [float(each) for each in ends]
            words = ("measure", "approximation", "precision")
            assert [row[key] for key in words] == [getattr(mention, key) for key in words]


def test_what_is_no_figure_has_no_value():
    """A date keeps its place, its kind and its rule; all else is null, and not nought."""
    (row,) = figure_table(batch({"a": "2020年5月"})).to_pylist()
    assert (row["kind"], row["rule"], row["printed"]) == ("date", "year", "2020年5月")
    nulls = ("value", "value_exact", "low", "high", "unit", "measure", "approximation", "precision")
    assert {row[key] for key in nulls} == {None}


def test_a_unit_that_the_table_lacks_is_null_and_none_at_all_is_empty():
    """公里 has no id; 个 says nothing of what is counted."""
    rows = figure_table(batch({"a": "5公里、5个、5户"})).to_pylist()
    assert [row["unit"] for row in rows] == [None, "", "household"]
    assert [row["measure"] for row in rows] == ["公里", "个", "户"]


def test_no_texts_give_no_rows_of_the_same_schema():
    """So tables of any cut can be put together."""
    nothing = pyarrow.schema([("name", pyarrow.string()), ("text", pyarrow.string())]).empty_table()
    assert figure_table(nothing).equals(schema().empty_table())


@pytest.mark.parametrize("rows", [1, 7, 1000])
@pytest.mark.parametrize("size", [1, 3, 100])
def test_the_rows_are_the_same_however_the_texts_are_cut(texts, monkeypatch, rows, size):
    """One text a batch or all in one, and any number of rows in a batch of figures."""
    whole = figure_table(batch(texts))
    monkeypatch.setattr(module, "ROWS", rows)
    found = list(
        figure_batches(pyarrow.Table.from_batches([batch(texts)]).to_batches(max_chunksize=size))
    )
    assert all(each.num_rows <= rows for each in found)
    assert pyarrow.Table.from_batches(found).equals(whole)


def test_a_batch_that_is_not_one_of_texts_is_refused():
    """A column that is missing is named, and so is a row without a text."""
    with pytest.raises(FupinError, match="It has the columns name, and not text"):
        figure_table(pyarrow.table({"name": ["a"]}))
    with pytest.raises(FupinError, match="Row 1 has the name 'b' and no text"):
        figure_table(pyarrow.table({"name": ["a", "b"], "text": ["5户", None]}))


def test_the_exact_column_reads_back_exactly():
    """A decimal where its digits have an end, and else a fraction."""
    table = figure_table(pyarrow.table({"name": ["a"], "text": ["下降21.68%，占三分之一。"]}))
    texts = [text for text in table.column("value_exact").to_pylist() if text]
    assert [Fraction(text) for text in texts] == [Fraction("21.68"), Fraction(1, 3)]
    assert texts == ["21.68", "1/3"]
