"""An axis of round numbers, fitted to its room, and the limits of bars and of dots."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from fupin import style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import Sheet, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.ticks import tick_texts, ticks
from fupin.charts.marks import Mark


class ValueAxis(NamedTuple):
    """Round numbers in the figures' unit, and their texts.

    Attributes
    ----------
    numbers : list of Fraction
        In rising order; the axis runs from the first to the last.
    texts : list of str
    """

    numbers: list[Fraction]
    texts: list[str]

    @property
    def limits(self) -> tuple[float, float]:
        """The first and last number."""
        return float(self.numbers[0]), float(self.numbers[-1])

    def at(self, number: float | Fraction, length: float) -> float:
        """Return how far from its start a number stands on an axis of a length in points."""
        low, high = self.limits
        return (float(number) - low) / (high - low) * length


def fit_axis(
    ends: tuple[float, float], width: float, of: style.Size, lang: str, unit: str | None
) -> ValueAxis:
    """Return an axis with as many parts, up to four, as have room for the texts at their ends.

    Parameters
    ----------
    ends : tuple of float
        What the axis has to reach, in the figures' unit.
    width : float
        Of the axis, in points.
    of : fupin.style.Size
    lang : {"en", "zh"}
    unit : str or None
        ``percent`` puts its sign behind each number.
    """
    for most in (4, 3, 2, 1):
        numbers = ticks(*ends, most)
        axis = ValueAxis(numbers, tick_texts(numbers, lang, unit))
        if widest(axis.texts, of.small) * (len(numbers) + 0.5) <= width:
            break
    return axis  # of one part, where not even that has room


def write_tick_labels(
    sheet: Sheet,
    axis: ValueAxis,
    span: tuple[float, float],
    y: float,
    edges: tuple[float, float],
    *,
    avoided: Sequence[float] = (),
) -> None:
    """Write the numbers of a level axis.

    Parameters
    ----------
    sheet : Sheet
    axis : ValueAxis
    span : tuple of float
        Left end and width of the axis, in points.
    y : float
        The baseline.
    edges : tuple of float
        Left and right edge that no text crosses; the outermost are moved in.
    avoided : sequence of float
        Where upright lines run; a number that one would strike through is left out.
    """
    (left, width), points = span, sheet.of.small
    for number, text in zip(axis.numbers, axis.texts, strict=True):
        half = line_breaks.width(text, points) / 2
        x = min(max(left + axis.at(number, width), edges[0] + half), edges[1] - half)
        if all(abs(x - line) > half + 0.4 * points for line in avoided):
            sheet.text(x, y, text, points, colour=style.QUIET, ha="center")


def draw_grid_lines(sheet: Sheet, axis: ValueAxis, plot: Box) -> None:
    """Draw a level line across a plot at each number of an upright axis, the number left of it."""
    for number, text in zip(axis.numbers, axis.texts, strict=True):
        y = plot.bottom - axis.at(number, plot.height)
        sheet.rule(plot.left, y, plot.right, y, colour=style.RULE if number else style.QUIET)
        x = plot.left - 0.6 * sheet.of.label
        sheet.middle(x, y, [text], sheet.of.small, colour=style.QUIET, ha="right")


def dot_limits(marks: Sequence[Mark], *, zero: bool) -> tuple[float, float]:
    """Return the least and the most that any mark may be; with `zero`, an axis that holds zero."""
    low, high = min(mark.low for mark in marks), max(mark.high for mark in marks)
    return (min(low, 0.0), max(high, 0.0)) if zero else (low, high)


def bar_limits(marks: Sequence[Mark]) -> tuple[float, float]:
    """Return the ends of an axis for bars: zero is always on it, and it is never without length."""
    low, high = dot_limits(marks, zero=True)
    return (low, high) if high > low else (0.0, 1.0)
