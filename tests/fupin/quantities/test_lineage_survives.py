"""Lineage survives whatever Python and pandas do with objects."""

from __future__ import annotations

import copy
import json
import pickle

import numpy as np
import pandas as pd
import pytest

from fupin.quantities.operations import total


@pytest.fixture
def parts(figure):
    """Four funds in two counties."""
    return [
        figure(f"{n}万元", measure=f"fund {n}", region=region)
        for n, region in ((18, "ritu"), (49, "ritu"), (51, "geji"), (270, "geji"))
    ]


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


def test_an_explanation_is_a_string_like_any_other(parts):
    """It can be printed, searched, stored and sent."""
    text = parts[0].explain(text=False)
    assert json.loads(json.dumps(text)) == text
    assert repr(text) == str(text)
    again = pickle.loads(pickle.dumps(text))  # noqa: S301 - our own
    assert again._repr_html_() == text._repr_html_()
