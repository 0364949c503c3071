"""A figure measured in points from its top left corner, as a compositor would.

Words stand at fixed places in points; marks stand on axes in the figures' own unit, so that a bar
is as long as its quantity says and a test can read it back.
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

Ends: TypeAlias = tuple[float, float]

LEADING = 1.38
"""Baseline to baseline, in font sizes: room for Chinese, not too airy for English."""

_UNDER = -1  # rules and leaders lie under the axes, and so under the marks

MIDDLE = 0.36
"""From the baseline to the optical middle of a line, in font sizes."""


class Sheet:
    """A rectangle of a figure that a chart fills from top to bottom.

    Parameters
    ----------
    of : fupin.style.Size
        Fonts and margins.
    height : float
        In points; ignored where `ax` is given.
    ax : matplotlib.axes.Axes, optional
        Fill the place of these axes instead of a figure of our own.
    """

    def __init__(self, of: style.Size, height: float, ax: Axes | None = None) -> None:
        self.of, self._spare = of, ax
        if ax is None:
            self.figure = Figure(figsize=(of.width / 72, height / 72), facecolor=style.GROUND)
            FigureCanvasAgg(self.figure)
            self.left, self.top, self.width, self.height = 0.0, 0.0, of.width, height
            self._across, self._down = of.width, height
            return
        self.figure = ax.get_figure(root=True)
        self._across, self._down = (72 * inches for inches in self.figure.get_size_inches())
        place = ax.get_position()
        self.left, self.top = place.x0 * self._across, (1 - place.y1) * self._down
        self.width, self.height = place.width * self._across, place.height * self._down

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
        """Write one line, its baseline at `y`; return the text's artist."""
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
        """Draw a straight line between two places; for ornaments and leaders, not for data."""
        ends = [self._at(x0, y0), self._at(x1, y1)]
        line = Line2D(
            *zip(*ends, strict=True),
            color=colour,
            linewidth=thick,
            transform=self.figure.transFigure,
            zorder=_UNDER,
        )
        return self.figure.add_artist(line)

    def block(self, x: float, y: float, width: float, height: float, *, colour: str) -> Rectangle:
        """Fill a rectangle given by its top left corner; for ornaments and keys, not for data."""
        corner = self._at(x, y + height)
        across, down = width / self._across, height / self._down
        patch = Rectangle(
            corner,
            across,
            down,
            facecolor=colour,
            linewidth=0,
            transform=self.figure.transFigure,
            zorder=_UNDER,
        )
        return self.figure.add_artist(patch)

    def axes(
        self, x: float, y: float, width: float, height: float, *, xlim: Ends, ylim: Ends
    ) -> Axes:
        """Return bare axes on a rectangle in points, with limits in the figures' units."""
        corner = self._at(x, y + height)
        place = (*corner, width / self._across, height / self._down)
        if self._spare is None:
            ax = self.figure.add_axes(place)
        else:
            ax, self._spare = self._spare, None
            ax.set_position(place)
        ax.set_axis_off()
        ax.set_xlim(*xlim)
        ax.set_ylim(*ylim)
        return ax


def bar(
    ax: Axes, middle: float, span: tuple[float, float], thick: float, colour: str, *, over: int = 0
) -> Rectangle:
    """Draw a bar on axes, over a span in the figures' unit; a tenth of the cost of `Axes.barh`."""
    start, stop = span
    corner = start, middle - thick / 2
    return ax.add_artist(
        Rectangle(corner, stop - start, thick, facecolor=colour, linewidth=0, zorder=1 + over)
    )


def block_height(lines: list[str], points: float) -> float:
    """Return the height in points of wrapped lines."""
    return len(lines) * LEADING * points


def widest(texts: Iterable[str], points: float) -> float:
    """Return the width in points of the widest of some texts, 0 if there are none."""
    return max((line_breaks.width(text, points) for text in texts), default=0.0)
