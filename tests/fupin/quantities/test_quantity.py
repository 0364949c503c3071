"""What a quantity does as an object of Python: equality, copies, columns."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from fupin.errors import UnknownNameError
from fupin.quantities.operations import total
from fupin.quantities.quantity import exact


@pytest.fixture
def parts(figure):
    """Four funds in two counties."""
    return [
        figure(f"{n}万元", measure=f"fund {n}", region=region)
        for n, region in ((18, "ritu"), (49, "ritu"), (51, "geji"), (270, "geji"))
    ]


def test_equality_and_hash_are_structural(income, trips, figure):
    """The same value, interval, unit and figures are equal, however they were reached."""
    again = figure("13132万元", measure="income")
    assert income / trips == again / trips
    assert hash(income / trips) == hash(again / trips)
    assert income != figure("13132万元", precision="exact", measure="income")
    assert income != figure("13132万元", measure="other income")
    assert income != 131_320_000
    assert len({income, again, trips}) == 2


def test_a_quantity_cannot_be_changed(income):
    """What was printed stays printed."""
    with pytest.raises(AttributeError):
        income.value = 5


@pytest.mark.parametrize(
    "travel",
    [copy.copy, copy.deepcopy, lambda q: pickle.loads(pickle.dumps(q))],  # noqa: S301 - our own
    ids=["copy", "deepcopy", "pickle"],
)
def test_a_copy_is_equal_and_explains_itself_alike(parts, travel):
    """Value, interval, unit, figures and the whole tree arrive."""
    before = ((parts[0] + parts[1]) / parts[2]).named("Ratio", "比率")
    after = travel(before)
    assert after == before
    assert after.sources() == before.sources()
    assert after.explain(text=False) == before.explain(text=False)
    assert after.name("zh") == "比率"


def test_a_list_and_a_dictionary_keep_it(parts):
    """Containers hold the object itself."""
    assert sum({"a": parts[0], "b": parts[1]}.values()).sources() == total(parts[:2]).sources()
    assert parts[0] in parts
    assert parts[3] not in {parts[0], parts[1]}


def test_a_column_of_objects_keeps_it(parts):
    """Arithmetic on a pandas column is arithmetic on its quantities."""
    column = pd.Series(parts, dtype=object)
    assert (column * 2).iloc[0] == parts[0] * 2
    assert (column / parts[2]).iloc[1] == parts[1] / parts[2]
    assert column.sum().sources() == total(parts).sources()
    assert column.iloc[::-1].iloc[0] is parts[3]
    assert (np.array(parts, dtype=object) * 2)[3] == parts[3] * 2


def test_a_group_by_with_total_keeps_it(parts):
    """One total a county, each with its own two figures."""
    frame = pd.DataFrame({"region": ["ritu", "ritu", "geji", "geji"], "quantity": parts})
    sums = frame.groupby("region")["quantity"].agg(total)
    assert sums["ritu"] == total(parts[:2])
    assert [one.measure for one in sums["geji"].sources()] == ["fund 270", "fund 51"]


def test_a_frame_shows_quantities_as_text(parts):
    """A table in a notebook reads 180,000 yuan."""
    shown = pd.DataFrame({"quantity": parts}).to_string()
    assert "180,000 yuan" in shown


def test_a_number_of_our_own_has_a_unit_and_may_have_a_name():
    """Floats are their shortest text; the unit is written one way; a name has two languages."""
    months = exact(0.1, "person*yuan/household", "A tenth", "十分之一")
    assert (months.value, months.unit) == (Fraction(1, 10), "yuan*person/household")
    assert (months.name(), months.name("zh")) == ("A tenth", "十分之一")
    assert exact(12).label is None
    with pytest.raises(UnknownNameError):
        exact(1, "yeti")


def test_equality_is_left_to_the_other_side_where_it_is_no_quantity(income):
    """A column of figures is compared row by row, which only it can do."""
    assert income.__eq__([income]) is NotImplemented
    assert income != income.value
