"""Error bars: the range that a print leaves open, drawn where the eye can see it."""

from __future__ import annotations

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts.layout.canvas import bar
from fupin.charts.layout.rows import Place
from fupin.charts.marks import Mark

BEHIND_DOT = 0.03
"""Share of an axis up to which a range is hidden by its own dot."""

_CAP = 0.4  # of the thickness of a bar


def draw_bar(
    ax: Axes, mark: Mark, place: Place, limits: tuple[float, float], *, colour: str, of: style.Size
) -> float:
    """Draw a level bar from zero, with its error bar if that is wide enough to see.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        With values in the figures' unit across and points down.
    mark : Mark
    place : fupin.charts.layout.rows.Place
        Where the row stands.
    limits : tuple of float
        The ends of the value axis.
    colour : str
    of : fupin.style.Size

    Returns
    -------
    float
        How far right the drawing reaches, in the figures' unit; 0 where it lies left of zero.
    """
    bar(ax, place.middle, (0, mark.value), place.thick, colour)
    if not checks.seen(mark, limits):
        return max(mark.value, 0.0)
    y, half, width = place.middle, place.thick * _CAP / 2, of.line * 0.5
    ax.hlines(y, mark.low, mark.high, color=style.INK, linewidth=width, zorder=4)
    caps = [y - half] * 2, [y + half] * 2
    ax.vlines([mark.low, mark.high], *caps, color=style.INK, linewidth=width, zorder=4)
    return max(mark.high, 0.0)


def draw_dot_range(
    ax: Axes, x: float, mark: Mark, limits: tuple[float, float], *, colour: str, of: style.Size
) -> None:
    """Draw the range of a dot as an upright line at `x`, unless the dot hides it.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        With values in the figures' unit upwards.
    x : float
    mark : Mark
    limits : tuple of float
        The least and the most that any mark may be.
    colour : str
    of : fupin.style.Size
    """
    if checks.seen(mark, limits, BEHIND_DOT):
        width = of.line * 0.5
        ax.vlines(x, mark.low, mark.high, color=colour, linewidth=width, clip_on=False)
