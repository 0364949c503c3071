"""Columns of figures in Parquet: they come back whole, and others read them."""

import duckdb
import pandas as pd
import polars
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact

AMOUNTS = st.lists(st.none() | st.fractions().map(lambda f: exact(f, "yuan")), max_size=9)


def round_trip(table, path):
    """Return a table as Parquet gives it back."""
    table.to_parquet(path)
    return pd.read_parquet(path)


def test_every_printed_figure_comes_back(frame, tmp_path):
    """With its range, unit, print and note."""
    table = frame[["quantity"]]
    pd.testing.assert_frame_equal(round_trip(table, tmp_path / "a.parquet"), table)


@given(AMOUNTS)
def test_computed_figures_and_gaps_come_back(tmp_path_factory, figures):
    """Exact to the fraction."""
    column = pd.array(figures, "figure[yuan]")
    table = pd.DataFrame({"q": column * exact(3)})
    back = round_trip(table, tmp_path_factory.mktemp("p") / "a.parquet")
    pd.testing.assert_frame_equal(back, table)


def test_others_read_the_struct(frame, tmp_path):
    """DuckDB and polars see value, range and unit."""
    path = tmp_path / "a.parquet"
    frame[["quantity"]].to_parquet(path)
    figures = frame["quantity"].figure
    rows = duckdb.sql(
        "select quantity.value, quantity.high, quantity.unit from read_parquet($path)",
        params={"path": str(path)},
    ).fetchall()
    assert rows == list(zip(figures.value, figures.high, figures.unit, strict=True))
    read = polars.read_parquet(path)["quantity"]
    inner = read.ext.storage() if hasattr(read, "ext") else read
    assert inner.struct.field("low").to_list() == figures.low.to_list()
