"""A slope between two dates: what rose, what fell, and by how much."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import languages, style
from fupin.charts import checks, series_checks, time_series
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import BEHIND_DOT, draw_dot_range
from fupin.charts.elements.highlight import Highlight
from fupin.charts.elements.value_axis import dot_limits
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, block_height, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.label_positions import spread
from fupin.charts.marks import Mark
from fupin.charts.words import messages, phrases
from fupin.quantities.quantity import Quantity

_HEAD = LEADING + 1.0


class _Slope(NamedTuple):
    """Widths of the columns and the words at the right end, measured."""

    height: float
    least: float
    left: float
    values: float
    right: float
    names: list[list[str]]


class Slope(ChartForm[_Slope]):
    """See `slope`."""

    form = "slope"

    def __init__(self, data: Figures, options: ChartOptions, highlight: Sequence[str]) -> None:
        self.highlight = Highlight.of(highlight)
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        return time_series.grouped(items, self._label, self.form)

    @property
    def pairs(self) -> list[tuple[Mark, Mark]]:
        """The two ends of each line."""
        return [(ends[0], ends[1]) for ends in time_series.by_series(self.marks).values()]

    def _check(self) -> None:
        series_checks.two_dates(self.marks, self.form)
        fits = messages.PANEL_EACH_KIND
        checks.one_axis(self.marks, self.form, self.because, fits, varies=("period",))
        self.highlight.check_series([start for start, _ in self.pairs], self.form)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return self.highlight.settings()

    def _limits(self) -> tuple[float, float]:
        low, high = dot_limits(self.marks, zero=False)
        # A fall to a fraction is seen as one only if zero is on the axis.
        low = min(low, 0.0) if low < high / 2 else low
        return (low, high) if high > low else (low - 1, high + 1)

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, self._limits(), lang, BEHIND_DOT)

    def _layout(self, lang: str, width: float) -> _Slope:
        em, pairs = self.of.label, self.pairs
        left, values = (
            widest([pair[end].short(lang) + pair[end].note_symbols for pair in pairs], em)
            for end in (0, 1)
        )
        place = languages.LANGUAGES.index(lang)
        said = [phrases.plain(end.series[place], lang) for _, end in pairs]
        names = [line_breaks.wrap(name, em, 0.32 * width) for name in said]
        if len(pairs) == 1:
            names = [[""]]
        named = max(widest(lines, em) for lines in names)
        lines = sum(block_height(block, em) + 0.2 * em for block in names)
        right = values + (named + 0.7 * em if named else 0)
        height, least = ((_HEAD + 1.0) * em + max(part * width, lines) for part in (0.36, 0.1))
        return _Slope(height, least, left, values, right, names)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Slope, lang: str) -> None:
        em, gap = self.of.label, 0.8 * self.of.label
        said = [mark.label[languages.LANGUAGES.index(lang)] for mark in self.pairs[0]]
        half = [line_breaks.width(text, em) / 2 for text in said]
        x0 = box.left + max(layout.left + gap, half[0])
        x1 = box.right - max(layout.right + gap, half[1])
        top, tall = box.top + _HEAD * em, box.height - (_HEAD + 1.0) * em
        for text, x in zip(said, (x0, x1), strict=True):
            sheet.text(x, box.top + em, text, em, colour=style.QUIET, ha="center")
            sheet.rule(x, top - 0.6 * em, x, top + tall + 0.4 * em)
        low, high = self._limits()
        ax = sheet.axes(x0, top, x1 - x0, tall, xlim=(0, 1), ylim=(low, high))
        for pair in self.pairs:
            self._draw_series(ax, pair)
        starts, ends = zip(*self.pairs, strict=True)
        for mark, y in self._apart(starts, [1] * len(starts), (top, tall)):
            sheet.middle(x0 - gap, y, [mark.short(lang) + mark.note_symbols], em, ha="right")
        names = dict(zip(map(id, ends), layout.names, strict=True))
        for mark, y in self._apart(ends, [len(lines) for lines in layout.names], (top, tall)):
            sheet.middle(x1 + gap, y, [mark.short(lang) + mark.note_symbols], em)
            if names[id(mark)] != [""]:
                x = x1 + gap + layout.values + 0.7 * em
                sheet.middle(x, y, names[id(mark)], em, colour=style.QUIET)

    def _draw_series(self, ax: Axes, pair: tuple[Mark, Mark]) -> None:
        colour, over = self.highlight.colour(pair[0]), int(self.highlight.keeps(pair[0]))
        ax.plot(
            [0, 1], [mark.value for mark in pair], "-o", color=colour, linewidth=self.of.line,
            markersize=self.of.label * 0.7, clip_on=False, zorder=3 + over,
        )  # fmt: skip
        for x, mark in enumerate(pair):
            draw_dot_range(ax, x, mark, self._limits(), colour=colour, of=self.of)

    def _apart(
        self, marks: Sequence[Mark], lines: list[int], place: tuple[float, float]
    ) -> list[tuple[Mark, float]]:
        """Return the marks of one date, each with a height at which its words touch no other's."""
        (low, high), (top, tall) = self._limits(), place
        at = [top + (high - mark.value) / (high - low) * tall for mark in marks]
        order = sorted(range(len(marks)), key=at.__getitem__)
        sizes = [(LEADING * lines[n] + 0.1) * self.of.label for n in order]
        ends = top - sizes[0] / 2, top + tall + sizes[-1] / 2
        moved = spread([at[n] for n in order], sizes, *ends)
        return [(marks[n], y) for n, y in zip(order, moved, strict=True)]


def slope(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    highlight: Sequence[str] = (),
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Slope:
    """Draw each series as a line between two dates.

    Parameters
    ----------
    data : DataFrame, list of Quantity
        Two figures a series, of one unit, at the same two periods. Series are told apart by name,
        region and publisher.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    highlight : sequence of str
        Names of the series to set off in colour.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If there is one date, or more than two; if a series lacks an end; if units or, without
        ``because``, populations, natures or statuses differ.

    See Also
    --------
    line : Three dates or more.

    Examples
    --------
    >>> people = fupin.load("population")
    >>> people = people[people["region"].isin(["gaer", "pulan", "zhada"])]
    >>> headline = ("Gaer grew most between the censuses", "两次普查间噶尔县增长最多")
    >>> chart = charts.slope(people, headline, highlight=["Gaer (Gar) County"])
    >>> chart.marks[0].group[0], [mark.text("en") for mark in chart.marks[:2]]
    ('Pulan (Purang) County', ['9,657 people', '12,242 people'])

    It takes two dates, no fewer and no more:

    >>> charts.slope(people[people["period"] == "2020-11-01"], headline)
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.slope needs two dates.
    There are 1: 1 November 2020.
    Use charts.dots or charts.bars.
    """
    return Slope(data, ChartOptions(headline, subtitle, size, because, label, ax, lang), highlight)
