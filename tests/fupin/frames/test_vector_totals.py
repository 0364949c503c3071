"""Groups are added up as their figures are."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupin import exact


@pytest.mark.parametrize("name", ["sum", "mean"])
@given(st.data())
def test_groups(columns, same_both_ways, name, data):
    """Gaps, empty groups, places in places and figures counted twice."""
    (column,) = data.draw(columns(1, high=6))
    groups = data.draw(
        st.lists(st.sampled_from([0, 2, np.nan]), min_size=len(column), max_size=len(column))
    )
    same_both_ways(lambda a: getattr(pd.Series(a).groupby(groups), name)().array, column)
    same_both_ways(lambda a: getattr(pd.Series(a), name)(), column)


@given(st.data())
def test_groups_of_sums(columns, same_both_ways, data):
    """The total of sums counts no print twice."""
    pair = data.draw(columns(2, high=5))
    groups = data.draw(
        st.lists(st.sampled_from([0, 1]), min_size=len(pair[0]), max_size=len(pair[0]))
    )
    same_both_ways(lambda a, b: pd.Series(a + b).groupby(groups).sum().array, *pair)
    same_both_ways(lambda a, b: pd.Series(a - b).groupby(groups).sum().array, *pair)


def test_sums_beyond_64_bits_are_exact(same_both_ways):
    """As many as there are."""
    column = [exact(2**61 + n, "yuan") for n in range(9)]
    same_both_ways(lambda a: pd.Series(a).sum(), column)
    same_both_ways(lambda a: pd.Series(a).groupby([0] * 8 + [1]).mean().array, column)
