"""What may stand in a column."""

import pandas as pd
import pytest

from fupin import exact
from fupin.frames import FigureDtype
from fupin.frames.reading import as_figure, is_missing, read_text
from fupin.frames.refusals import ColumnError


def test_missing_values_are_known():
    """Pandas' three; a figure is none."""
    assert all(is_missing(x) for x in (None, pd.NA, float("nan"), pd.NaT))
    assert not is_missing(exact(0))


def test_a_bare_number_takes_the_unit_of_its_column():
    """Or none."""
    assert as_figure(12, FigureDtype("month")) == exact(12, "month")
    assert as_figure(12, FigureDtype()) == exact(12)


def test_a_printed_figure_may_be_put_in(frame):
    """As its quantity."""
    figure = frame["quantity"].iloc[0]
    assert as_figure(figure.observation, FigureDtype()) == figure


@pytest.mark.parametrize("item", [exact(1, "person"), object(), True, "many yuan", "1,2,3. yuan"])
def test_anything_else_is_refused_in_three_beats(item):
    """With the unit or the type that does not fit."""
    with pytest.raises(ColumnError) as caught:
        as_figure(item, FigureDtype("yuan"))
    assert caught.value.what
    assert caught.value.why
    assert caught.value.instead


@pytest.mark.parametrize(
    "figure", [exact(1, "yuan"), exact(-1200, "person"), exact(12.5, "percent"), exact(3)]
)
def test_text_of_an_exact_number_is_read(figure):
    """As `text` writes it."""
    assert read_text(figure.text()) == figure
