"""Rows of a chart: labels left of a plot or above its marks, and room for values right of it."""

from __future__ import annotations

from typing import NamedTuple

from fupin import style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import Sheet, block_height, widest

_LABELS_AT_MOST = 0.42
_PLOT_AT_LEAST = 0.4
_STRETCH = (0.5, 1.9)


class Place(NamedTuple):
    """Where a row stands, in points from the top of its panel.

    Attributes
    ----------
    label : float
        Top of a label above its mark, or middle of one beside it.
    middle : float
        Middle of the mark.
    centre : float
        Middle of the whole row.
    thick : float
        Height of the mark.
    """

    label: float
    middle: float
    centre: float
    thick: float

    def moved(self, by: float) -> Place:
        """Return the place further down."""
        return Place(self.label + by, self.middle + by, self.centre + by, self.thick)


class Rows:
    """The labels and values of rows, measured.

    Labels stand left of the plot; where that would leave it less than two fifths of the width,
    they stand above their marks.

    Parameters
    ----------
    labels, values : list of str
        One each a row. Values stand right of the marks; room is kept for the widest.
    width : float
        Of the panel, in points.
    of : fupin.style.Size
    thick : float
        Height of a mark, in font sizes.
    head : float
        Room above the first row, in points.
    stacked : bool
        Labels above their marks in any case.

    Attributes
    ----------
    left, right : float
        The edges of the plot, in points from the panel's left edge.
    height, least : float
        The height at which the rows look best, and the smallest that they fit into, in points.
    """

    def __init__(
        self,
        labels: list[str],
        values: list[str],
        width: float,
        of: style.Size,
        *,
        thick: float = 1.55,
        head: float = 0.0,
        stacked: bool = False,
    ) -> None:
        self.of, self.width, self.head = of, width, head
        self.values = widest(values, of.label)
        self.right = width - self.values - (0.7 * of.label if values else 0)
        room = min(widest(labels, of.label), _LABELS_AT_MOST * width)
        self.labels = [line_breaks.wrap(text, of.label, room + 0.01, even=True) for text in labels]
        taken = max(widest(lines, of.label) for lines in self.labels)
        self.left = taken + 1.0 * of.label if taken else 0.0
        self.stacked = stacked or self.right - self.left < _PLOT_AT_LEAST * width
        if self.stacked:
            self.left = 0.0
            self.labels = [line_breaks.wrap(text, of.label, width, even=True) for text in labels]
        self.thick = thick * of.label * (0.8 if self.stacked else 1)
        self.gap = of.label * (0.95 if self.stacked else 0.75)
        self.height, self.least = self._total(1.0), self._total(_STRETCH[0])

    @property
    def plot(self) -> float:
        """Width of the plotting area, in points."""
        return self.right - self.left

    def _row(self, lines: list[str], stretch: float = 1.0) -> float:
        words = block_height(lines, self.of.label)
        mark = self.thick * stretch
        tall = words + mark + 0.15 * self.of.label if self.stacked else max(words, mark)
        return tall + self.gap * stretch

    def _total(self, stretch: float) -> float:
        return self.head + sum(self._row(lines, stretch) for lines in self.labels) + self.gap

    def _stretch(self, height: float) -> float:
        """Return the factor by which marks and gaps must grow to fill a height, within limits."""
        small, large = _STRETCH
        for _ in range(20):
            middle = (small + large) / 2
            small, large = (middle, large) if self._total(middle) < height else (small, middle)
        return small

    def heights(self, height: float) -> list[float]:
        """Return the height of each row with its gap, in a panel of a height in points."""
        stretch = self._stretch(height)
        return [self._row(lines, stretch) for lines in self.labels]

    def places(self, height: float) -> list[Place]:
        """Return where each row stands in a panel of a height in points."""
        stretch = self._stretch(height)
        out, top = [], self.head + self.gap * stretch / 2
        for lines in self.labels:
            tall = self._row(lines, stretch) - self.gap * stretch
            thick = self.thick * stretch
            middle = top + tall - thick / 2 if self.stacked else top + tall / 2
            label, centre = (top, top + tall / 2) if self.stacked else (middle, middle)
            out.append(Place(label, middle, centre, thick))
            top += tall + self.gap * stretch
        return out

    def write_labels(self, sheet: Sheet, left: float, top: float, places: list[Place]) -> None:
        """Write the labels of all rows; `left` and `top` are the panel's corner on the sheet."""
        points = self.of.label
        for lines, place in zip(self.labels, places, strict=True):
            if self.stacked:
                sheet.lines(left, top + place.label, lines, points)
            else:
                sheet.middle(left, top + place.middle, lines, points)
