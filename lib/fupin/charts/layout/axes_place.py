"""The place of axes that a chart is to fill, on their figure and in points."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from fupin import style
from fupin.bilingual import Bilingual
from fupin.errors import ChartError


def room(of: style.Size, ax: Axes | None = None) -> tuple[float, float | None]:
    """Return the width and height in points that a chart may fill.

    The height is None where it is the chart's own choice, up to ``of.tallest``.
    """
    if ax is None:
        return of.width, of.height
    return axes_size(ax)


def axes_size(ax: Axes) -> tuple[float, float]:
    """Return the width and height in points of axes."""
    across, down = figure_size(figure_of(ax))
    place = ax.get_position()
    return place.width * across, place.height * down


def figure_of(ax: Axes) -> Figure:
    """Return the figure that axes belong to."""
    figure = ax.get_figure(root=True)
    if figure is None:
        raise ChartError(
            Bilingual("We cannot draw in the place of these axes.", "不能在该坐标轴处作图。"),
            Bilingual(
                "They belong to no figure: they were removed from theirs.",
                "该坐标轴已从图中移除，不属于任何图。",
            ),
            Bilingual(
                "Make new ones: fig, ax = plt.subplots().", "请新建：fig, ax = plt.subplots()。"
            ),
        )
    return figure


def figure_size(figure: Figure) -> tuple[float, float]:
    """Return the width and height of a figure in points."""
    across, down = figure.get_size_inches()
    return 72 * across, 72 * down
