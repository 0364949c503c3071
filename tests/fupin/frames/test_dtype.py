"""The name of a column of figures."""

import pandas as pd
import pytest

from fupin import exact
from fupin.frames import FigureDtype
from fupin.frames.dtype import dtype_of


@pytest.mark.parametrize("unit", [None, "yuan", "yuan/household", "percent"])
def test_a_name_is_read_as_it_is_written(unit):
    """Both ways, and by pandas too."""
    dtype = FigureDtype(unit)
    assert pd.api.types.pandas_dtype(dtype.name) == dtype
    assert str(dtype) == ("figure" if unit is None else f"figure[{unit}]")


@pytest.mark.parametrize("name", ["figure[]", "figure[zebra]", "figures", "figure[yuan"])
def test_another_name_is_refused(name):
    """With the TypeError by which pandas goes on to the next dtype."""
    with pytest.raises(TypeError, match="Cannot construct"):
        FigureDtype.construct_from_string(name)


def test_one_unit_narrows_the_dtype():
    """And two leave it open."""
    yuan, people = exact(1, "yuan"), exact(1, "person")
    assert dtype_of([yuan, yuan]) == "figure[yuan]"
    assert dtype_of([yuan, people]) == "figure"


def test_columns_of_two_units_join_in_an_open_column():
    """Pandas asks which dtype holds both."""
    joined = pd.concat(
        [pd.Series([exact(1, u)]).astype(f"figure[{u}]") for u in ("yuan", "person")]
    )
    assert joined.dtype == FigureDtype()
