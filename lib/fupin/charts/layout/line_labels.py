"""The words on a line chart: at the ends of lines, at points, and under them."""

from __future__ import annotations

from typing import NamedTuple

from fupin import languages, style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, block_height
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.label_positions import spread
from fupin.charts.marks import Mark

KEY = 1.0
"""Room for the coloured square that says whose a label is, in font sizes."""


class PlotLabels(NamedTuple):
    """Writes on a plot with a time axis and a value axis.

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
        """Write value and name right of the last points, moved apart where they would touch."""
        em, plot = self.sheet.of.label, self.plot
        wanted = [self.y(mark.value) for mark in marks]
        order = sorted(range(len(marks)), key=wanted.__getitem__)
        sizes = [block_height(blocks[n], em) for n in order]
        # Further down they would meet the last period's label.
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

        The first and the turns come first. A value stands where the line is not: right of a
        falling line, left of a rising one, under a trough.
        """
        of, values = self.sheet.of, [mark.value for _, mark in points]
        taken: list[tuple[float, float]] = []
        for n in sorted(range(len(points) - 1), key=lambda n: (n > 0, not _turns(values, n), n)):
            time, mark = points[n]
            text = mark.short(self.lang) + mark.note_symbols
            wide = line_breaks.width(text, of.small)
            lean, below = _lean(values, n)
            left = self.x(time) - wide * (0.5 - 0.5 * lean) + 0.15 * of.small * lean
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
        """Write the periods under the points, as many as have room, the two ends first."""
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
    return 0 < n < len(values) - 1 and (values[n] - values[n - 1]) * (values[n + 1] - values[n]) < 0


def _lean(values: list[float], n: int) -> tuple[int, bool]:
    """Return to which side of a point its value leans (-1, 0, 1), and whether it stands below."""
    before = values[n] - values[n - 1] if n else 0.0
    after = values[n + 1] - values[n]
    if before < 0 < after:
        return 0, True
    if before > 0 > after or (not before and not after):
        return 0, False
    return (1, False) if min(before, after) < 0 else (-1, False)


def _short(period: str, lang: str) -> str:
    year, *rest = period.split("-")
    return year if rest in ([], ["12", "31"]) else languages.period(period, lang)
