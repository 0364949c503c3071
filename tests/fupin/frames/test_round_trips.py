"""What is written in any format comes back the same: value, range, unit, origin and note."""

import io
import pickle

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact
from fupin.errors import FupinError
from fupin.frames import FigureArray, flat, from_flat, to_json


def by_parquet(table):
    """Through a Parquet file."""
    file = io.BytesIO()
    table.to_parquet(file)
    return pd.read_parquet(io.BytesIO(file.getvalue()))


def by_json(table):
    """Through JSON in the form of a Table Schema."""
    return pd.read_json(io.StringIO(to_json(table)), orient="table")


def by_csv(table):
    """Through CSV."""
    return from_flat(pd.read_csv(io.StringIO(flat(table).to_csv()), index_col=0))


def by_pickle(table):
    """Through pickle."""
    return pickle.loads(pickle.dumps(table))  # noqa: S301


def computed(figures, number):
    """Return figures computed from others, named and with reasons, in several units."""
    rows = []
    for one, two in zip(figures, figures[1:] + figures[:1], strict=True):
        if one is pd.NA or two is pd.NA:
            rows.append(pd.NA)
            continue
        try:
            found = (one - two) * exact(number, "month", "n", "数") + exact(1, "yuan*month")
        except FupinError:
            found = one / exact(number) if number else -one
        rows += [found.because("a < b"), found.named("x", "y"), one]
    return FigureArray._from_sequence(rows)


@pytest.mark.parametrize("way", [by_parquet, by_json, by_csv, by_pickle])
@given(st.data())
def test_round_trips(columns, facts_of, both_ways, way, data):
    """Printed figures in both forms of a column, computed ones, gaps and plain numbers."""
    (figures,) = data.draw(columns(1))
    number = data.draw(st.fractions())
    for column in (*(form(figures) for form in both_ways), computed(figures, number)):
        table = pd.DataFrame({"q": column}, index=[f"r{n}" for n in range(len(column))])
        back = way(table)["q"].array
        if way is by_csv and column.isna().all():
            assert back.isna().all()  # a column of gaps has no unit in CSV
            continue
        assert list(map(facts_of, back)) == list(map(facts_of, column))
        assert way is by_csv or back.dtype == column.dtype
