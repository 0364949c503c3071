"""A drawn chart, read back from its artists."""

from __future__ import annotations

import pytest
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex

from fupin.errors import ChartError


class Drawn:
    """What stands on one of the axes of a drawn chart, in the figures' own unit.

    Parameters
    ----------
    chart : fupin.charts.Chart
    lang : {"en", "zh"}
    number : int
        Which axes, in the order in which they were made.
    """

    def __init__(self, chart, lang: str = "en", number: int = 0) -> None:
        self.figure = chart.draw(lang)
        self.ax = self.figure.axes[number]

    @property
    def widths(self) -> list[float]:
        """The lengths of all bars, in the order of drawing."""
        return [patch.get_width() for patch in self.ax.patches]

    @property
    def starts(self) -> list[float]:
        """Where the bars begin."""
        return [patch.get_x() for patch in self.ax.patches]

    @property
    def tops(self) -> list[float]:
        """The edges of the bars that are nearer to the top of the sheet."""
        return [patch.get_y() for patch in self.ax.patches]

    @property
    def colours(self) -> list[str]:
        """The colours of the bars."""
        return [to_hex(patch.get_facecolor()) for patch in self.ax.patches]

    @property
    def segments(self) -> list[list]:
        """All straight pieces, as lists of points."""
        return [
            piece.tolist()
            for found in self.ax.collections
            if isinstance(found, LineCollection)
            for piece in found.get_segments()
        ]

    @property
    def across(self) -> list[list[float]]:
        """The ends of all level pieces: ranges of bars and dots."""
        return [[x for x, _ in piece] for piece in self.segments if piece[0][1] == piece[1][1]]

    @property
    def upright(self) -> list[tuple[float, list[float]]]:
        """The place and the ends of all upright pieces: ranges on lines, and reference lines."""
        return [
            (piece[0][0], [y for _, y in piece])
            for piece in self.segments
            if piece[0][0] == piece[1][0]
        ]

    @property
    def texts(self) -> list[str]:
        """All texts on the sheet."""
        return [text.get_text() for text in self.figure.texts]

    def place(self, text: str) -> tuple[float, float]:
        """Return where a text stands, in points from the top left corner of the sheet."""
        (found,) = [each for each in self.figure.texts if each.get_text() == text]
        width, height = (72 * inches for inches in self.figure.get_size_inches())
        x, y = found.get_position()
        return x * width, (1 - y) * height


@pytest.fixture(scope="session")
def drawn():
    """Return a function that draws a chart and reads one of its axes."""
    return Drawn


@pytest.fixture(scope="session")
def beats():
    """Return a function that makes a chart and returns the three sentences of its refusal."""

    def refused(make, *given: object, **more: object) -> tuple[str, str, str]:
        with pytest.raises(ChartError) as caught:
            make(*given, **more)
        return caught.value.what, caught.value.why, caught.value.instead

    return refused


@pytest.fixture(scope="session")
def vague(figure):
    """Return a function that makes rounded quantities: ``vague("1.6亿元", unit="yuan")``."""

    def make(*prints: str, unit: str = "person", **traits: object) -> list:
        return [
            figure(text, unit, precision="rounded", name=(f"About {text}", f"约{text}"), **traits)
            for text in prints
        ]

    return make
