"""A key is as short as it can be, and no two observations share one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fupin.tables.observation_keys import long_key, short_key, unique_keys

COLUMNS = ("measure", "region", "period", "document")


def observation(measure="income", region="ngari", period="2020", document="census"):
    """Return a row with the columns that make a key."""
    return {"measure": measure, "region": region, "period": period, "document": document}


def test_a_key_names_measure_region_and_period():
    """The long key names the document too."""
    assert short_key(observation()) == "income.ngari.2020"
    assert long_key(observation()) == "income.ngari.2020.census"


def test_only_observations_that_share_a_short_key_get_the_long_one():
    """Both of them do, so neither looks like the right one."""
    rows = [observation(document="a"), observation(period="2019"), observation(document="b")]
    assert unique_keys(rows) == ["income.ngari.2020.a", "income.ngari.2019", "income.ngari.2020.b"]


@given(st.lists(st.tuples(*[st.sampled_from("ab")] * 4), unique=True))
def test_rows_that_differ_have_keys_that_differ(rows):
    """Whatever the rows, each has a key of its own, in their order."""
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
    keys = unique_keys(iter(rows))
    assert len(set(keys)) == len(rows)
    assert all(key.startswith(short_key(row)) for key, row in zip(keys, rows, strict=True))
