"""A column turned into other columns."""

import numpy as np
import pandas as pd
import pytest

from fupin import FupinError, exact


def test_floats_come_by_name(frame):
    """`astype(float)` and `to_numpy(float)`; nothing else turns a column into floats."""
    column = frame["quantity"]
    values = [float(figure.value) for figure in column]
    assert column.astype(float).tolist() == column.to_numpy(float).tolist() == values
    assert column.to_numpy().dtype == object
    assert column.astype("Float64").dtype == "Float64"


def test_floats_of_vectors_are_those_of_quantities(made, both_ways):
    """With a gap as nan."""
    figures = [made("m", 1), pd.NA, made("n", 3)]
    for name in ("value", "low", "high"):
        rows, vectors = (form(figures).floats(name) for form in both_ways)
        assert np.array_equal(rows, vectors, equal_nan=True)


@pytest.mark.parametrize(
    "ask", [lambda c: c.rolling(2).sum(), lambda c: c.ewm(1).mean(), lambda c: c.expanding().sum(), lambda c: pd.DataFrame({"a": c, "b": c}).corr()], ids=["rolling", "ewm", "expanding", "corr"],
)  # fmt: skip
def test_pandas_is_not_given_floats_behind_our_back(frame, ask):
    """Rolling sums and correlations are refused, with a way to type."""
    with pytest.raises(FupinError, match=r"figure\.value"):
        ask(frame["quantity"])


def test_units_convert_by_dtype():
    """Years in months."""
    column = pd.Series([exact(1, "year"), None]).astype("figure")
    assert column.astype("figure[month]").iloc[0].value == 12
