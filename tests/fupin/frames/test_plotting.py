"""Figures on matplotlib's axes."""

import subprocess
import sys

import pandas as pd
import pytest
from matplotlib.figure import Figure as Canvas

from fupin import exact
from fupin.errors import UnitError


@pytest.fixture
def rows():
    """Return three amounts with names."""
    return pd.DataFrame(
        {"name": ["a", "b", "c"], "q": pd.array([exact(n, "yuan") for n in (3, 1, 2)], "figure")}
    )


def test_bars_have_the_figures_lengths_and_their_unit(rows):
    """Matplotlib is given the column as it is."""
    axes = Canvas().subplots()
    bars = axes.barh(rows["name"], rows["q"])
    assert [bar.get_width() for bar in bars] == [3, 1, 2]
    assert axes.get_xlabel() == "yuan"


def test_pandas_draws_them_too(rows):
    """By the column's name."""
    axes = rows.plot.barh(x="name", y="q", ax=Canvas().subplots())
    assert [bar.get_width() for bar in axes.containers[0]] == [3, 1, 2]
    assert axes.get_xlabel() == "yuan"
    upright = rows.plot.bar(x="name", y="q", ax=Canvas().subplots())
    assert upright.get_ylabel() == "yuan"


def test_mixed_units_have_no_axis(rows):
    """In one column, and in two on one axis."""
    mixed = pd.array([exact(1, "yuan"), exact(1, "person")], "figure")
    with pytest.raises(UnitError, match="one axis"):
        Canvas().subplots().barh(["a", "b"], pd.Series(mixed))
    axes = Canvas().subplots()
    axes.barh(rows["name"], rows["q"])
    with pytest.raises(UnitError, match="one axis"):
        axes.barh(["a"], pd.Series(mixed).iloc[1:])


def test_the_first_chart_knows_figures_already():
    """Though matplotlib was imported after the frame was made."""
    code = (
        "import fupin; df = fupin.load().query('unit == \"person\"')\n"
        "from matplotlib.figure import Figure\n"
        "bars = Figure().subplots().barh(df['printed'], df['quantity'])\n"
        "print(bars.errorbar is not None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"]


def test_a_column_does_not_load_matplotlib():
    """Not even as an array."""
    code = "import sys, fupin; fupin.load().quantity.to_numpy(); print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
