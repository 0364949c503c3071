"""What is drawn of figures."""

import numpy as np
import pandas as pd
import pytest

from fupin import exact
from fupin.errors import UnitError
from fupin.frames.plotted import flat, is_figure, is_many, one_unit, values_in


def test_gaps_are_not_drawn():
    """A missing figure is nan."""
    assert np.isnan(values_in(np.array([pd.NA], dtype=object), "yuan")[0])
    assert one_unit([pd.NA]) is None


def test_an_axis_has_one_unit():
    """Another one is refused; what is no figure stays as it is."""
    assert values_in([exact(1, "yuan"), 2.5], "yuan").tolist() == [1, 2.5]
    assert values_in(exact(1, "yuan"), "yuan") == 1
    with pytest.raises(UnitError, match="one axis"):
        values_in([exact(1, "person")], "yuan")
    with pytest.raises(UnitError, match="one axis"):
        one_unit([exact(1, "person"), exact(1, "yuan")])


def test_one_or_many():
    """Of any shape."""
    assert flat(np.ones((2, 2))) == [1, 1, 1, 1]
    assert flat(3) == [3]
    assert (is_many([]), is_many(3)) == (True, False)
    assert (is_figure(exact(1)), is_figure(1)) == (True, False)
