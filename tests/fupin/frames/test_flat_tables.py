"""Tables with figures as JSON and CSV."""

import io
import json

import pandas as pd
import pytest

from fupin import exact
from fupin.frames import flat, from_flat, to_json
from fupin.frames.refusals import ColumnError


def test_csv_is_read_by_people(frame):
    """Value, range, unit and print in columns of their own, beside all others."""
    text = flat(frame[["name_en", "quantity"]].loc[["transfer_income.ngari.2020"]]).to_csv()
    header, row = text.splitlines()
    assert header == (
        "key,name_en,quantity.value,quantity.low,quantity.high,quantity.unit,quantity.printed,"
        "quantity.origin"
    )
    assert row.startswith(
        "transfer_income.ngari.2020,Income from labour transfer,"
        "131320000.0,131315000.0,131325000.0,yuan,13132万元,"
    )


def test_every_printed_figure_comes_back(frame):
    """By way of JSON and of CSV, with the rest of the table."""
    table = frame[["quantity", "printed"]]
    text = io.StringIO(flat(table).to_csv())
    pd.testing.assert_frame_equal(from_flat(pd.read_csv(text, index_col="key")), table)
    back = pd.read_json(io.StringIO(to_json(table)), orient="table")
    pd.testing.assert_frame_equal(back, table)


def test_the_schema_says_what_a_column_is(frame):
    """Records are not called numbers."""
    fields = json.loads(to_json(frame[["quantity", "start"]]))["schema"]["fields"]
    kinds = {field["name"]: field["type"] for field in fields}
    assert kinds == {"key": "string", "quantity": "any", "start": "integer"}


def test_other_tables_have_no_figures():
    """And the refusal says how to write one that has."""
    with pytest.raises(ColumnError, match=r"frames\.flat"):
        from_flat(pd.DataFrame({"a": [1]}))


def test_other_columns_may_look_alike():
    """A name with a dot is not a part."""
    table = pd.DataFrame({"b.value": [1], "q": pd.array([exact(1, "yuan")], "figure[yuan]")})
    pd.testing.assert_frame_equal(from_flat(flat(table)), table)
