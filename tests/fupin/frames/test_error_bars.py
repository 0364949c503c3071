"""Ranges are drawn as error bars."""

import pandas as pd
import pytest
from matplotlib.figure import Figure as Canvas

from fupin import exact
from fupin.frames import FigureArray
from fupin.frames.error_bars import add_to, reach


@pytest.fixture
def rows(made):
    """Return two rough amounts, an exact one and a gap, with names."""
    figures = [made("m", 3), made("n", 5, 2), exact(4, "yuan"), pd.NA]
    return pd.DataFrame({"name": list("abcd"), "q": FigureArray._from_sequence(figures)})


def ends(container, axis):
    """Return the ends of the error bars along an axis."""
    (lines,) = container.lines[2]
    return [path.vertices[:, axis].tolist() for path in lines.get_paths()]


EXPECTED = [[2.5, 3.5], [3, 7], [4, 4]]


def test_bars_show_ranges(rows):
    """Lying and upright, of matplotlib and of pandas, in thin lines."""
    bars = Canvas().subplots().barh(rows["name"], rows["q"])
    assert ends(bars.errorbar, 0)[:3] == EXPECTED
    assert bars.errorbar.lines[2][0].get_linewidth() < 1
    assert ends(Canvas().subplots().bar(rows["name"], rows["q"]).errorbar, 1)[:3] == EXPECTED
    drawn = rows.plot.barh(x="name", y="q", ax=Canvas().subplots())
    errors = next(each for each in drawn.containers if hasattr(each, "has_xerr"))
    assert ends(errors, 0)[:3] == EXPECTED


def test_points_show_ranges(rows):
    """Across and upright, with the unit on the axis."""
    axes = Canvas().subplots()
    assert ends(axes.errorbar(rows["q"], [1, 2, 3, 4]), 0)[:3] == EXPECTED
    assert axes.get_xlabel() == "yuan"
    axes = Canvas().subplots()
    assert ends(axes.errorbar([1, 2, 3, 4], rows["q"]), 1)[:3] == EXPECTED
    assert axes.get_ylabel() == "yuan"


def test_errors_that_are_given_stay(rows):
    """And so does a label."""
    axes = Canvas().subplots()
    bars = axes.barh(rows["name"], rows["q"], xerr=[1, 1, 1, 1])
    assert ends(bars.errorbar, 0)[0] == [2, 4]
    axes.set_xlabel("money")
    assert axes.get_xlabel() == "money"
    assert ends(Canvas().subplots().errorbar([1], rows["q"][:1], yerr=[2]), 1) == [[1, 5]]


def test_what_has_no_figures_is_drawn_as_ever():
    """Without error bars, and without a label where there was none."""
    axes = Canvas().subplots()
    assert axes.bar(["a"], [1]).errorbar is None
    axes.set_xlabel(None)
    assert axes.get_xlabel() == ""
    assert axes.errorbar([1], [2]).lines[0].get_marker() == "None"


def test_exact_figures_have_no_error_bars():
    """Their ranges have no width."""
    assert reach([exact(1), exact(2)]) is None
    assert Canvas().subplots().bar([1], [exact(1, "yuan")]).errorbar is None


def test_any_class_with_these_methods_can_be_given_the_step():
    """Which fills in what the caller did not say."""

    class Axis:
        def set_label_text(self, label):
            return label

        def get_units(self):
            return "yuan"

    class Axes:
        xaxis = yaxis = Axis()

        def bar(self, **given):
            return given

        errorbar = bar

    add_to(Axes, Axis)
    assert Axes().bar(x=1, height=exact(2, "yuan"))["yerr"] is None
    assert Axis().set_label_text(None) == "yuan"
    assert Axis().set_label_text("") == ""
