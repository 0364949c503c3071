"""What pandas has no word for."""

import pandas as pd
import pytest

from fupin import exact
from fupin.errors import ComparabilityError


def test_extremes_on_the_record():
    """Through the same ways as the column's own."""
    column = pd.Series([exact(n, "yuan") for n in (1, 2, 4)]).astype("figure").figure
    assert [column.min().value, column.median().value, column.max().value] == [1, 2, 4]


def test_sums_on_the_record(frame):
    """Unlike figures are added for a reason, which stays."""
    people = frame[frame["unit"] == "person"]["quantity"].figure
    with pytest.raises(ComparabilityError):
        people.total()
    found = people.total(because="an example")
    assert found.note == "an example"
    assert people.mean(because="an example") == found / exact(len(found.parents))
