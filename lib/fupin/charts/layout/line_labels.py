"""The labels of a line chart: at the ends of its lines, at its points, and on its time axis."""

from __future__ import annotations

from typing import NamedTuple

from fupin import languages, style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, block_height
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.label_positions import spread
from fupin.charts.marks import Mark

KEY = 1.0
"""Width of the legend key before a label and the space after it, in font sizes."""


class PlotLabels(NamedTuple):
    """A plot with a time axis and a value axis, to write labels on.

    Attributes
    ----------
    sheet : Sheet
    plot : Box
        Where the axes stand.
    times, values : tuple of float
        The axes' limits.
    lang : {"en", "zh"}
    """

    sheet: Sheet
    plot: Box
    times: tuple[float, float]
    values: tuple[float, float]
    lang: str

    def x(self, time: float) -> float:
        """Return where a time stands on the sheet."""
        start, stop = self.times
        return self.plot.left + (time - start) / (stop - start) * self.plot.width

    def y(self, value: float) -> float:
        """Return where a value stands on the sheet."""
        low, high = self.values
        return self.plot.top + (high - value) / (high - low) * self.plot.height

    def write_ends(self, marks: list[Mark], blocks: list[list[str]]) -> None:
        """Write value and name right of the last points, moved apart where they would touch.

        Parameters
        ----------
        marks : list of Mark
            The last of each series.
        blocks : list of list of str
            The lines of each label. With several series each gets a legend key.
        """
        em, plot = self.sheet.of.label, self.plot
        wanted = [self.y(mark.value) for mark in marks]
        order = sorted(range(len(marks)), key=wanted.__getitem__)
        sizes = [block_height(blocks[n], em) for n in order]
        # Any lower, a label would touch that of the last period.
        ends = plot.top - sizes[0] / 2, plot.bottom + 0.7 * em
        for n, y in zip(order, spread([wanted[n] for n in order], sizes, *ends), strict=True):
            left = plot.right + 0.8 * em
            if len(marks) > 1:
                first = y - (len(blocks[n]) - 1) * LEADING * em / 2
                colour = style.PALETTE[n]
                self.sheet.block(left, first - 0.3 * em, 0.6 * em, 0.6 * em, colour=colour)
                left += KEY * em
            self.sheet.middle(left, y, blocks[n], em)

    def write_points(self, points: list[tuple[float, Mark]]) -> None:
        """Write values at the points of one line but its last, as many as have room.

        The first point comes first, then those where the line turns. A value stands clear of the
        line: right of a falling one, left of a rising one, under a trough.

        Parameters
        ----------
        points : list of (float, Mark)
            Time and mark, in time.
        """
        of, values = self.sheet.of, [mark.value for _, mark in points]
        taken: list[tuple[float, float]] = []
        for n in sorted(range(len(points) - 1), key=lambda n: (n > 0, not _turns(values, n), n)):
            time, mark = points[n]
            text = mark.short(self.lang) + mark.note_symbols
            wide = line_breaks.width(text, of.small)
            side, below = _clear_side(values, n)
            left = self.x(time) - wide * (0.5 - 0.5 * side) + 0.15 * of.small * side
            left = max(left, self.plot.left)
            span = left - 0.3 * of.small, left + wide + 0.3 * of.small
            if span[1] > self.plot.right - of.label:
                continue
            if any(span[0] < b and a < span[1] for a, b in taken):
                continue
            taken.append(span)
            y = self.y(mark.low) + 1.5 * of.small
            if not below or y > self.plot.bottom - 0.4 * of.small:
                y = self.y(mark.high) - 0.7 * of.small
            self.sheet.text(left, y, text, of.small)

    def write_times(self, periods: dict[float, str]) -> None:
        """Write periods under the time axis, as many as have room; the first and last come first.

        Parameters
        ----------
        periods : dict of float to str
            ISO 8601 periods by time.
        """
        of, y = self.sheet.of, self.plot.bottom
        taken: list[tuple[float, float]] = []
        for time in dict.fromkeys([min(periods), max(periods), *sorted(periods)]):
            text = _short(periods[time], self.lang)
            x, half = self.x(time), line_breaks.width(text, of.small) / 2
            span = x - half - 0.5 * of.small, x + half + 0.5 * of.small
            if any(span[0] < b and a < span[1] for a, b in taken):
                continue
            taken.append(span)
            self.sheet.rule(x, y, x, y + 0.3 * of.label, colour=style.QUIET)
            baseline = y + 0.5 * of.label + 0.8 * LEADING * of.small
            self.sheet.text(x, baseline, text, of.small, colour=style.QUIET, ha="center")


def _turns(values: list[float], n: int) -> bool:
    """Tell whether a line changes from rising to falling at a point, or back."""
    return 0 < n < len(values) - 1 and (values[n] - values[n - 1]) * (values[n + 1] - values[n]) < 0


def _clear_side(values: list[float], n: int) -> tuple[int, bool]:
    """Return where a point has room: left (-1), above (0) or right (1) of it; and whether below."""
    before = values[n] - values[n - 1] if n else 0.0
    after = values[n + 1] - values[n]
    if before < 0 < after:
        return 0, True
    if before > 0 > after or (not before and not after):
        return 0, False
    return (1, False) if min(before, after) < 0 else (-1, False)


def _short(period: str, lang: str) -> str:
    """Write a year, or a year's end, as the bare year."""
    year, *rest = period.split("-")
    return year if rest in ([], ["12", "31"]) else languages.period(period, lang)
