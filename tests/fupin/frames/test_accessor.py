"""What pandas has no word for."""

import pandas as pd
import pytest

from fupin import exact
from fupin.errors import ComparabilityError
from fupin.frames.refusals import ColumnError


def test_parts_of_a_column(frame):
    """As its figures say them."""
    column = frame["quantity"]
    for name in ("value", "low", "high"):
        expected = [float(getattr(figure, name)) for figure in column]
        assert getattr(column.figure, name).to_list() == expected
    assert list(column.figure.unit) == [q.unit for q in column]
    assert list(column.figure.printed) == list(frame["printed"])
    assert column.figure.text("zh").iloc[0] == column.iloc[0].text("zh")


def test_a_computed_figure_was_not_printed():
    """And a gap has neither value nor unit."""
    column = pd.Series([exact(1, "yuan"), None]).astype("figure")
    assert column.figure.printed.isna().all()
    assert column.figure.value.isna().tolist() == [False, True]
    assert column.figure.to("yuan").dtype == "figure[yuan]"


def test_extremes_on_the_record():
    """Through the same ways as the column's own."""
    column = pd.Series([exact(n, "yuan") for n in (1, 2, 4)]).astype("figure").figure
    assert [column.min().value, column.median().value, column.max().value] == [1, 2, 4]


def test_other_columns_have_no_figures():
    """And say what to type."""
    with pytest.raises(ColumnError, match="astype"):
        pd.Series([1.5]).figure  # noqa: B018


def test_sums_on_the_record(frame):
    """Unlike figures are added for a reason, which stays."""
    people = frame[frame["unit"] == "person"]["quantity"].figure
    with pytest.raises(ComparabilityError):
        people.total()
    found = people.total(because="an example")
    assert found.note == "an example"
    assert people.mean(because="an example") == found / exact(len(found.parents))
