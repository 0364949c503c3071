"""Sheets to draw on, and where things are on them."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure

from fupin import style
from fupin.charts.layout.canvas import Sheet


@pytest.fixture
def sheet():
    """Return a page of 400 points in height."""
    return Sheet(style.size("page"), 400.0)


@pytest.fixture
def written():
    """Return a function that lists the texts of a sheet: words and place, in points from its top."""

    def texts(sheet):
        across, down = (72 * inches for inches in sheet.figure.get_size_inches())
        return [
            (text.get_text(), text.get_position()[0] * across, (1 - text.get_position()[1]) * down)
            for text in sheet.figure.texts
        ]

    return texts


@pytest.fixture
def quarter():
    """Return axes on the lower right quarter of a figure of 10 by 5 inches."""
    return Figure(figsize=(10, 5)).add_axes((0.5, 0.0, 0.5, 0.5))
