"""Columns compute as their quantities do."""

import operator

import pandas as pd
import pytest

from fupin import exact
from fupin.errors import ComparabilityError, UnitError


@pytest.fixture
def people(frame):
    """Return printed numbers of people, some rough."""
    rows = frame[(frame["unit"] == "person") & (frame["precision"] == "rounded")]
    sure = frame[(frame["unit"] == "person") & (frame["precision"] == "exact")]
    return pd.concat([rows.iloc[:4], sure.iloc[:4]])["quantity"].astype("figure[person]")


def test_a_column_and_a_quantity(people):
    """Row by row, with the unit of the result as the dtype."""
    found = people / exact(12, "month")
    assert found.dtype == "figure[person/month]"
    assert found.iloc[3] == people.iloc[3] / exact(12, "month")


def test_a_figure_that_stands_on_both_sides_cancels(people):
    """The range of a minus a is nothing but zero, however roughly a was printed."""
    assert any(q.low < q.high for q in people)
    assert all(q.low == q.high == 0 for q in people - people)


def test_the_guard_sees_every_pair(frame, people):
    """Unlike figures are refused, and so are unlike units."""
    with pytest.raises(ComparabilityError):
        people + people.iloc[::-1].set_axis(people.index)
    with pytest.raises(UnitError):
        people + exact(1, "yuan")


def test_comparison_is_missing_where_ranges_overlap(people):
    """And true or false elsewhere."""
    rough = next(q for q in people if q.low < q.high)
    answer = people > exact(rough.value, "person")
    assert answer.dtype == "boolean"
    assert answer[rough.observation.key] is pd.NA
    assert (people > exact(10**12, "person")).eq(False).all()  # noqa: FBT003


def test_query_takes_a_quantity_and_refuses_a_bare_number(frame):
    """A bare 100 could be people or yuan."""
    rows = frame[frame["unit"] == "yuan"]
    limit = exact(1_000_000, "yuan")
    assert len(rows.query("quantity > @limit")) == (rows["quantity"] > limit).sum() > 0
    with pytest.raises(UnitError, match="bare number"):
        rows.query("quantity > 100")


@pytest.mark.parametrize("op", [operator.mod, operator.floordiv, operator.pow])
def test_figures_have_no_remainders_and_powers(people, op):
    """As quantities have none."""
    with pytest.raises(TypeError):
        op(people, 2)


def test_tables_are_put_together_and_apart(frame):
    """Pivot, merge, concat, unique, value_counts and gaps keep figures."""
    rows = frame[frame["unit"] == "yuan"].iloc[:5].reset_index()
    wide = rows.pivot_table(index="measure", columns="key", values="quantity", aggfunc="first")
    assert set(map(str, wide.dtypes)) <= {"figure", "figure[yuan]"}
    assert wide.isna().sum().sum() == 20
    joined = rows[["key", "quantity"]].merge(rows[["key", "quantity"]], on="key")
    assert (joined["quantity_x"] == joined["quantity_y"]).all()
    twice = pd.concat([rows["quantity"], rows["quantity"]])
    assert len(twice.unique()) == 5
    assert (twice.value_counts() == 2).all()
    assert twice.sort_values().iloc[0].value == rows["quantity"].figure.value.min()


def test_long_columns_are_sorted_as_short_ones(made, both_ways):
    """By value, gaps last, equal ones in the order they came in."""
    figures = [made("m", 3), pd.NA, made("n", 1), made("o", 3), made("p", 2)]
    rows, vectors = (pd.Series(form(figures)).sort_values(kind="stable") for form in both_ways)
    assert list(rows.index) == list(vectors.index) == [2, 4, 0, 3, 1]
