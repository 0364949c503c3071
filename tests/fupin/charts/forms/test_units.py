"""A unit grid: one square for one thing, or for so many."""

from __future__ import annotations

import pytest
from matplotlib.collections import PatchCollection
from matplotlib.colors import to_hex

from fupin import charts, style


def grids(drawn) -> list[PatchCollection]:
    """Return the squares of each colour that is there to see, in the order of drawing."""
    found = [each for each in drawn.ax.collections if isinstance(each, PatchCollection)]
    return [grid for grid in found if any(p.get_extents().width for p in grid.get_paths())]


def test_a_unit_grid_has_a_square_for_each_thing(made, drawn):
    """Seventy squares are filled and the rest of the 206 are pale."""
    found = grids(drawn(made("units")))
    assert [len(grid.get_paths()) for grid in found] == [70, 136]
    assert [to_hex(grid.get_facecolor()[0]) for grid in found] == [style.PALETTE[0], style.TRACK]


def test_a_unit_grid_says_how_many_squares_are_pale(made, drawn):
    """The legend's second line counts the rest, so that pale squares are not read as the whole."""
    texts = drawn(made("units")).texts
    assert any("206 people; pale: the other 136 people" in line for line in texts)


def test_the_squares_run_in_rows_of_whole_tens(made, drawn):
    """A row has ten squares, or twenty, or more tens, so that they can be counted."""
    ax = drawn(made("units")).ax
    columns, rows = ax.get_xlim()[1], ax.get_ylim()[0]
    assert columns in (10, 20, 30, 40, 50)
    assert (rows - 1) * columns < 206 <= rows * columns


def test_a_unit_grid_fills_the_last_square_in_part(several, said, drawn):
    """With per=10 a count of 45 fills four squares and half of a fifth, and a note says so."""
    chart = charts.units(several(45), said, per=10)
    (grid,) = grids(drawn(chart))
    widths = [path.get_extents().width for path in grid.get_paths()]
    assert widths == pytest.approx([widths[0]] * 4 + [widths[0] / 2])
    assert "One square: 10 people." in " ".join(chart.notes("en"))
    assert chart.settings() == {"per": "10"}


def test_parts_follow_each_other_without_a_gap(several, said, drawn):
    """The second part begins in the square after the first part's last."""
    first, second = grids(drawn(charts.units(several(4, 3), said)))
    assert max(path.vertices[:, 0].max() for path in first.get_paths()) < 4
    assert min(path.vertices[:, 0].min() for path in second.get_paths()) == 4


def test_a_whole_that_is_used_up_leaves_no_pale_square(several, figure, said, drawn):
    """Parts that make up the whole leave nothing to say of the rest."""
    chart = charts.units(several(4, 6), said, whole=figure("10人", name=("All", "全部")))
    texts = drawn(chart).texts
    assert "All: 10 people" in texts
    assert not any("pale" in text for text in texts)


def test_the_legend_says_each_part_with_its_share(made, drawn):
    """The legend names the part, its count and its share of the whole."""
    texts = " ".join(drawn(made("units")).texts)
    assert "School leavers in work: 70 people (34 %)" in texts


@pytest.mark.parametrize(
    ("count", "why"),
    [
        (("1.4万人", "person", "rounded"), "Figure: 14,000 people."),
        (("98%", "percent", "exact"), "Percents are not things."),
    ],
)
def test_what_is_not_counted_is_refused(count, why, figure, said, beats):
    """A rounded count has no number of squares, and a percent no things to count."""
    printed, unit, precision = count
    assert beats(charts.units, figure(printed, unit, precision=precision), said) == (
        "charts.units draws whole things, counted exactly.",
        why,
        "Use charts.bars, or charts.dots with intervals.",
    )


def test_too_many_squares_are_refused(figure, said, beats):
    """The error offers a scale, and that scale is accepted."""
    assert beats(charts.units, figure("14189人"), said) == (
        "charts.units would need 14,189 squares.",
        "It draws 1,000 at most: more can't be counted.",
        "Type per=100, or use charts.bars.",
    )
    assert charts.units(figure("14189人"), said, per=100)


def test_a_thousand_squares_are_the_most(figure, said, drawn, beats):
    """One more and the form refuses."""
    (grid,) = grids(drawn(charts.units(figure("1000人"), said)))
    assert len(grid.get_paths()) == 1000
    assert "1,001 squares" in beats(charts.units, figure("1001人"), said)[0]


def test_parts_above_the_whole_are_refused(several, figure, said, beats):
    """Parts that exceed the whole overlap, or are not its parts."""
    assert beats(charts.units, several(6, 5), said, whole=figure("10人")) == (
        "charts.units has more in its parts than in the whole.",
        "The parts are 11, the whole is 10 people.",
        "Leave the whole out, or use charts.bars.",
    )


@pytest.mark.parametrize("per", [0, 2.5])
def test_a_scale_that_no_square_has_is_refused(per, several, said, beats):
    """A square stands for one thing or more whole things."""
    assert beats(charts.units, several(6), said, per=per) == (
        f"charts.units cannot draw {per!r} in a square.",
        "A square stands for one thing or for a whole number of things.",
        "Type per=10.",
    )


def test_nothing_to_count_is_refused(several, said, beats):
    """A count of zero has no square; a table can say it."""
    assert beats(charts.units, several(0), said) == (
        "charts.units has less than a square to draw.",
        "The figures add up to 0.",
        "Use charts.table.",
    )
