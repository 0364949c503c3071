"""pandas' own tests for extension arrays, every class, on columns of figures."""

from __future__ import annotations

import pandas as pd
import pytest
from pandas.tests.extension import base
from pandas.tests.extension.conftest import *  # noqa: F403

from fupin import exact
from fupin.errors import FupinError
from fupin.frames import FigureArray, FigureDtype

REFUSED = {
    "test_from_dtype": "pandas reads a list of dataclass objects, as quantities are, as a table of their fields",
    "test_round": "a figure is rounded when it is written, not before: its digits follow its range",
}
"""Cases of the suite that we refuse on purpose, by name, with the reason."""


def column(*numbers):
    """Return exact amounts of yuan as a column; None is missing."""
    figures = [pd.NA if n is None else exact(n, "yuan") for n in numbers]
    return FigureArray._from_sequence(figures, dtype=FigureDtype("yuan"))


@pytest.fixture
def dtype():
    """The dtype under test."""
    return FigureDtype("yuan")


@pytest.fixture
def data():
    """Ten amounts."""
    return column(*range(1, 11))


@pytest.fixture
def data_for_twos():
    """Ten twos."""
    return column(*[2] * 10)


@pytest.fixture
def data_missing():
    """A gap, then an amount."""
    return column(None, 1)


@pytest.fixture
def data_for_sorting():
    """B, C, A."""
    return column(2, 3, 1)


@pytest.fixture
def data_missing_for_sorting():
    """B, a gap, A."""
    return column(2, None, 1)


@pytest.fixture
def data_for_grouping():
    """B, B, two gaps, A, A, B, C."""
    return column(2, 2, None, None, 1, 1, 2, 3)


class Answers:
    """What a class of the suite asks of its subclass."""

    _combine_le_expected_dtype = "boolean"

    def _get_expected_exception(self, op_name, obj, other):
        """Figures add, subtract, multiply and divide; they have no remainders and powers."""
        done = {"add", "sub", "mul", "truediv"}
        return None if op_name.strip("_").removeprefix("r") in done else TypeError

    def _supports_reduction(self, ser, op_name):
        return op_name in ("count", "sum", "mean", "min", "max", "median")

    def _supports_accumulation(self, ser, op_name):
        return op_name in ("cumsum", "cummin", "cummax")

    def _get_expected_reduction_dtype(self, arr, op_name, skipna):
        return arr.dtype

    def check_reduce(self, ser, op_name, skipna):
        """The suite's check, but the result is a figure in the column's unit."""
        kwargs = {} if op_name == "count" else {"skipna": skipna}
        result = getattr(ser, op_name)(**kwargs)
        assert float(result) == getattr(ser.astype(float), op_name)(**kwargs)
        assert op_name == "count" or result.unit == ser.dtype.unit

    def check_accumulate(self, ser, op_name, skipna):
        """The suite's check, but the result is a column of figures in the same unit."""
        result = getattr(ser, op_name)(skipna=skipna)
        expected = getattr(ser.astype(float), op_name)(skipna=skipna)
        pd.testing.assert_series_equal(result.astype(float), expected)
        assert result.dtype == ser.dtype


# One class each, since two classes of the suite may have a test of one name. The two that are left
# out, Dim2CompatTests and NDArrayBacked2DTests, are for arrays of two dimensions.
CLASSES = [name for name in dir(base) if name.startswith("Base") and name != "BaseOpsUtil"]
for name in CLASSES:
    globals()[f"Test{name}"] = type(f"Test{name}", (Answers, getattr(base, name)), {})


def refused_round(self, data):
    """Refused: see REFUSED."""
    with pytest.raises(TypeError):
        pd.Series(data).round()


def refused_from_dtype(self, data):
    """Refused: see REFUSED."""
    with pytest.raises(FupinError):
        pd.DataFrame(list(data), dtype=data.dtype)
    assert pd.DataFrame({"a": list(data)}, dtype=data.dtype)["a"].dtype == data.dtype


TestBaseMethodsTests.test_round = refused_round  # noqa: F405
TestBaseConstructorsTests.test_from_dtype = refused_from_dtype  # noqa: F405


def test_refusals_are_few_and_real():
    """Each has its reason, and pandas still has the case."""
    cases = {test for name in CLASSES for test in vars(getattr(base, name))}
    assert set(REFUSED) <= cases
    assert len(REFUSED) <= 10
