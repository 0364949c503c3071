"""A sheet to draw on, measured in points from its top left corner.

Text stands at positions in points; marks stand on axes in the figures' own unit, so that a bar is
as long as its quantity says and a test can read it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from fupin import style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.axes_place import axes_size, figure_of, figure_size

Limits: TypeAlias = tuple[float, float]

LEADING = 1.38
"""From baseline to baseline, in font sizes: what Chinese needs, and not too wide for English."""

MIDDLE = 0.36
"""From the baseline up to the optical middle of a line, in font sizes."""

_BELOW_AXES = -1  # the drawing order of rules and leader lines, so that no mark is covered


class Sheet:
    """A whole figure, or the part of it that a chart fills.

    Parameters
    ----------
    of : fupin.style.Size
        Fonts and margins.
    height : float
        In points; ignored where `ax` is given.
    ax : matplotlib.axes.Axes, optional
        Fill the place of these axes instead of a figure of our own.

    Attributes
    ----------
    figure : matplotlib.figure.Figure
    left, top : float
        The sheet's top left corner on the figure, in points.
    width, height : float
        In points.
    """

    def __init__(self, of: style.Size, height: float, ax: Axes | None = None) -> None:
        self.of, self._given = of, ax
        if ax is None:
            self.figure = Figure(figsize=(of.width / 72, height / 72), facecolor=style.GROUND)
            FigureCanvasAgg(self.figure)
            self.left, self.top, self.width, self.height = 0.0, 0.0, of.width, height
            self._across, self._down = of.width, height
            return
        self.figure = figure_of(ax)
        self._across, self._down = figure_size(self.figure)
        place = ax.get_position()
        self.left, self.top = place.x0 * self._across, (1 - place.y1) * self._down
        self.width, self.height = axes_size(ax)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return (self.left + x) / self._across, 1 - (self.top + y) / self._down

    def text(
        self,
        x: float,
        y: float,
        text: str,
        points: float,
        *,
        colour: str = style.INK,
        ha: str = "left",
    ) -> Text:
        """Write one line with its baseline at `y`; return matplotlib's text."""
        style.check_glyphs(text)
        across, down = self._at(x, y)
        return self.figure.text(
            across, down, text, font=style.font(points), color=colour, ha=ha, va="baseline"
        )

    def lines(
        self, x: float, y: float, lines: Sequence[str], points: float, *, colour: str = style.INK,
        ha: str = "left",
    ) -> float:  # fmt: skip
        """Write lines from the top edge `y` down; return the bottom edge."""
        for number, line in enumerate(lines):
            self.text(x, y + (number * LEADING + 1.06) * points, line, points, colour=colour, ha=ha)
        return y + len(lines) * LEADING * points

    def middle(
        self, x: float, y: float, lines: Sequence[str], points: float, *, colour: str = style.INK,
        ha: str = "left",
    ) -> None:  # fmt: skip
        """Write lines as a block whose middle is at `y`."""
        first = y + (MIDDLE - (len(lines) - 1) * LEADING / 2) * points
        for number, line in enumerate(lines):
            self.text(x, first + number * LEADING * points, line, points, colour=colour, ha=ha)

    def rule(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        *,
        colour: str = style.RULE,
        thick: float = 0.6,
    ) -> Line2D:
        """Draw a straight line between two points; for rules and leader lines, not for data."""
        ends = [self._at(x0, y0), self._at(x1, y1)]
        line = Line2D(
            *zip(*ends, strict=True),
            color=colour,
            linewidth=thick,
            transform=self.figure.transFigure,
            zorder=_BELOW_AXES,
        )
        self.figure.add_artist(line)
        return line

    def block(self, x: float, y: float, width: float, height: float, *, colour: str) -> Rectangle:
        """Fill a rectangle given by its top left corner; for rules and legend keys, not data."""
        corner = self._at(x, y + height)
        across, down = width / self._across, height / self._down
        patch = Rectangle(
            corner,
            across,
            down,
            facecolor=colour,
            linewidth=0,
            transform=self.figure.transFigure,
            zorder=_BELOW_AXES,
        )
        self.figure.add_artist(patch)
        return patch

    def axes(
        self, x: float, y: float, width: float, height: float, *, xlim: Limits, ylim: Limits
    ) -> Axes:
        """Return axes without frame or ticks on a rectangle in points; the caller's, if given."""
        corner = self._at(x, y + height)
        place = (*corner, width / self._across, height / self._down)
        if self._given is None:
            ax = self.figure.add_axes(place)
        else:
            ax, self._given = self._given, None
            ax.set_position(place)
        ax.set_axis_off()
        ax.set_xlim(*xlim)
        ax.set_ylim(*ylim)
        return ax


def bar(
    ax: Axes, middle: float, span: tuple[float, float], thick: float, colour: str, *, over: int = 0
) -> Rectangle:
    """Draw a bar on axes, over a span in the figures' unit; ten times as fast as `Axes.barh`."""
    start, stop = span
    corner = start, middle - thick / 2
    drawn = Rectangle(corner, stop - start, thick, facecolor=colour, linewidth=0, zorder=1 + over)
    ax.add_artist(drawn)
    return drawn


def block_height(lines: list[str], points: float) -> float:
    """Return the height in points of wrapped lines."""
    return len(lines) * LEADING * points


def widest(texts: Iterable[str], points: float) -> float:
    """Return the width in points of the widest of some texts, 0 if there are none."""
    return max((line_breaks.width(text, points) for text in texts), default=0.0)
