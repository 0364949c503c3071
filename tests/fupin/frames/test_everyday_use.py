"""What people type into pandas is answered with figures or refused in three sentences."""

import json

import pandas as pd
import pytest
from matplotlib.figure import Figure as Canvas

import fupin
from fupin import FupinError, exact


@pytest.fixture
def security():
    """Return figures of households, people, yuan and percent."""
    return fupin.load("social_security")


@pytest.fixture
def people(security):
    """Return those of people."""
    return security[security["unit"] == "person"]


def refused(ask, match):
    """Check that something is refused, saying what, why and what to type."""
    with pytest.raises(FupinError, match=match) as caught:
        ask()
    assert all((caught.value.what, caught.value.why, caught.value.instead))


def test_mean(security, made):
    """Of unlike figures it is refused as their sum is; of like ones it has a unit and a range."""
    refused(security["quantity"].mean, "cannot add households, people")
    found = pd.Series([made("m", 3), made("n", 4)], dtype="figure").mean()
    assert (found.value, found.low, found.high, found.unit) == (3.5, 3, 4, "yuan")


def test_sums_by_unit(security):
    """200 percent are no longer added up in silence, and there is no bare value to add."""
    refused(security.groupby("unit")["quantity"].sum, "We do not add")
    assert not {"value", "low", "high"} & set(security)


def test_plot(security, people):
    """One unit is drawn, several are refused."""
    refused(lambda: security["quantity"].plot(ax=Canvas().subplots()), "on one axis")
    axes = people["quantity"].plot.barh(ax=Canvas().subplots())
    assert axes.get_xlabel() == "people"


def test_parquet(security, tmp_path):
    """The whole frame comes back."""
    security.to_parquet(tmp_path / "a.parquet")
    back = pd.read_parquet(tmp_path / "a.parquet")
    pd.testing.assert_series_equal(back["quantity"], security["quantity"])


def test_json(security):
    """Each figure is a record with value, range and unit."""
    row = json.loads(security.to_json(orient="records"))[0]["quantity"]
    figure = security["quantity"].iloc[0]
    assert (row["value"], row["unit"]) == (float(figure.value), figure.unit)


def test_query(security, people):
    """A bare 100 is refused; a figure with a unit is compared, and what cannot be told is left out."""
    refused(lambda: security.query("quantity > 100"), "cannot compare")
    limits = {"limit": exact(1000, "person")}
    found = people.query("quantity > @limit", local_dict=limits)
    assert 0 < len(found) < len(people)
    assert all(figure.low > 1000 for figure in found["quantity"])


def test_describe(security, people):
    """Refused, for a spread has no exact range; the bare numbers are there by name."""
    refused(security["quantity"].describe, r"\.figure\.value")
    refused(people.describe, r"\.figure\.value")
    assert people["quantity"].figure.value.describe()["count"] == len(people)


def test_comparison(made):
    """A nullable boolean, missing where ranges overlap."""
    column = pd.Series([made("m", 3), made("n", 9)], dtype="figure")
    answer = column < exact(3, "yuan")
    assert answer.dtype == "boolean"
    assert answer.tolist() == [pd.NA, False]
