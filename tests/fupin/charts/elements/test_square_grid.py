"""A grid of squares to be counted, in rows of whole tens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from matplotlib.figure import Figure

from fupin.charts.elements.square_grid import SquareGrid


@given(
    count=some.integers(1, 1000),
    width=some.floats(150, 900),
    height=some.floats(60, 500),
)
def test_a_grid_fits_its_panel_in_rows_of_whole_tens(count, width, height):
    """All squares have a cell, no cell leaves the panel, and no row is empty."""
    grid = SquareGrid.fit(count, width, height, 20)
    assert grid.columns % 10 == 0
    assert (grid.rows - 1) * grid.columns < count <= grid.rows * grid.columns
    assert grid.columns * grid.cell <= width + 1e-6
    assert grid.height <= height + 1e-6
    assert grid.cell <= 20


def spans(ax) -> list[tuple[float, float, float]]:
    """Return row, start and end of each square, in cells."""
    boxes = [path.get_extents() for path in ax.collections[-1].get_paths()]
    return [(box.y0, box.x0, box.x1) for box in boxes]


@pytest.fixture
def ax():
    """Return empty axes."""
    return Figure().add_axes((0, 0, 1, 1))


def test_squares_run_on_in_the_next_row(ax):
    """The eleventh square of a row of ten is the first of the second row."""
    SquareGrid(12, 10, 20).fill(ax, 9, 12, "red")
    assert [(row, start) for row, start, _ in spans(ax)] == [(0, 9), (1, 0), (1, 1)]


def test_two_colours_share_a_square(ax):
    """Where one ends in the middle of a square, the next begins there."""
    grid = SquareGrid(2, 10, 20)
    grid.fill(ax, 0, 1.5, "red")
    (_, _, whole), (_, _, end) = spans(ax)
    grid.fill(ax, 1.5, 2, "blue")
    ((_, start, stop),) = spans(ax)
    assert start == end
    assert stop - 1 == pytest.approx(whole)
    assert end - 1 == pytest.approx(whole / 2)


def test_nothing_fills_no_square(ax):
    """An empty span adds no square to be counted."""
    SquareGrid(10, 10, 20).fill(ax, 4, 4, "red")
    assert spans(ax) == []
