"""A series over time as a line: joined in pieces, dotted over its gaps, open at its breaks."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from fupin import style
from fupin.charts.elements.series_breaks import SeriesBreaks
from fupin.charts.marks import Mark


def draw_series(
    ax: Axes, found: Sequence[Mark], breaks: SeriesBreaks, *, colour: str, of: style.Size
) -> None:
    """Draw a series with a dot at each point.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        With years across and the figures' unit upward.
    found : sequence of Mark
        In the order of time.
    breaks : SeriesBreaks
        Where it may not be joined, and where its points stand.
    colour : str
    of : fupin.style.Size
    """
    for gap in breaks.gaps(found):
        ax.plot(
            [breaks.x(mark) for mark in gap], [mark.value for mark in gap], color=colour,
            linewidth=of.line * 0.5, linestyle=(0, (1, 2)), clip_on=False, zorder=2,
        )  # fmt: skip
    for piece in breaks.pieces(found):
        ax.plot(
            [breaks.x(mark) for mark in piece], [mark.value for mark in piece], "-o", color=colour,
            linewidth=of.line, markersize=of.label * 0.5, clip_on=False, zorder=3,
        )  # fmt: skip
