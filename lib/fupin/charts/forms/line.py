"""A line over time that breaks where years are missing or the method changed."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import languages, style
from fupin.charts import checks, series_checks, time_series
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import BEHIND_DOT, draw_dot_range
from fupin.charts.elements.series_breaks import Breaks, SeriesBreaks
from fupin.charts.elements.series_lines import draw_series
from fupin.charts.elements.value_axis import ValueAxis, dot_limits, draw_grid_lines, fit_axis
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import Sheet, block_height, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.line_labels import KEY, PlotLabels
from fupin.charts.marks import Mark
from fupin.charts.time_series import period_of
from fupin.charts.words import messages, phrases
from fupin.quantities.quantity import Quantity


class _Line(NamedTuple):
    """What is measured of a line chart."""

    height: float
    least: float
    axis: ValueAxis
    left: float
    right: float
    blocks: list[list[str]]


class Line(ChartForm[_Line]):
    """See `line`."""

    form = "line"
    in_time = True

    def __init__(self, data: Figures, options: ChartOptions, breaks: Breaks, *, zero: bool) -> None:
        self.zero = zero
        lang = languages.language(options.lang)
        self.breaks = {
            period: phrases.pair(why, "breaks[...]", lang) for period, why in sorted(breaks.items())
        }
        super().__init__(data, options)

    def _given(self) -> list[tuple[str, str]]:
        return [*super()._given(), *self.breaks.values()]

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        return time_series.grouped(items, self._label, self.form)

    @property
    def series(self) -> dict[tuple[str, str], list[Mark]]:
        """The marks by series, in time."""
        return time_series.by_series(self.marks)

    def _check(self) -> None:
        series_checks.three_dates(self.marks, self.form)
        checks.at_most(list(self.series), len(style.PALETTE), self.form, messages.USE_SLOPE)
        fits = messages.PANEL_EACH_KIND
        checks.one_axis(self.marks, self.form, self.because, fits, varies=("period",))

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        said = {f"break {key}": " | ".join(filter(None, why)) for key, why in self.breaks.items()}
        return said | ({} if self.zero else {"axis": "not from zero"})

    @cached_property
    def _breaks(self) -> SeriesBreaks:
        return SeriesBreaks(list(self.series.values()), self.breaks, self.form)

    def _remarks(self, lang: str) -> list[str]:
        said = self._breaks.remarks(lang)
        publishers = {leaf.publisher for mark in self.marks for leaf in mark.quantity.sources()}
        if len(publishers) > 1:
            said.append(phrases.word("publishers", lang, len(publishers)))
        return [*said, *checks.ranges(self.marks, self._limits(), lang, BEHIND_DOT)]

    def _limits(self) -> tuple[float, float]:
        low, high = dot_limits(self.marks, zero=self.zero)
        return (low, high) if high > low else (low, low + 1)

    def _layout(self, lang: str, width: float) -> _Line:
        em, of = self.of.label, self.of
        axis = fit_axis(self._limits(), width, of, lang, self.unit)
        left = widest(axis.texts, of.small) + 0.6 * em
        blocks = [self._end_label(found[-1], lang, 0.32 * width) for found in self.series.values()]
        right = max(widest(block, em) for block in blocks) + (0.8 + KEY * (len(blocks) > 1)) * em
        words_tall = sum(block_height(block, em) for block in blocks)
        height, least = (max(part * width, words_tall) + 3.4 * em for part in (0.46, 0.14))
        return _Line(height, least, axis, left, right, blocks)

    def _end_label(self, mark: Mark, lang: str, room: float) -> list[str]:
        value = mark.short(lang) + mark.note_symbols
        if len(self.series) == 1:
            return [value]
        name = phrases.plain(mark.series[languages.LANGUAGES.index(lang)], lang)
        return [value, *line_breaks.wrap(name, self.of.label, room)]

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Line, lang: str) -> None:
        em, axis = self.of.label, layout.axis
        plot = Box(
            box.left + layout.left, box.top + 1.6 * em,
            box.width - layout.left - layout.right, box.height - 3.4 * em,
        )  # fmt: skip
        draw_grid_lines(sheet, axis, plot)
        times = {self._breaks.x(mark): mark for mark in sorted(self.marks, key=self._breaks.x)}
        pad = 0.9 * em / plot.width * (max(times) - min(times))
        limits = min(times) - pad, max(times)
        ax = sheet.axes(*plot, xlim=limits, ylim=axis.limits)
        for x in self._breaks.break_positions():
            ax.axvline(x, color=style.QUIET, linewidth=0.8, linestyle=(0, (1.2, 2.2)))
        for colour, found in zip(style.PALETTE, self.series.values(), strict=False):
            draw_series(ax, found, self._breaks, colour=colour, of=self.of)
            for x, mark in zip(map(self._breaks.x, found), found, strict=True):
                draw_dot_range(ax, x, mark, self._limits(), colour=colour, of=self.of)
        labels = PlotLabels(sheet, plot, limits, axis.limits, lang)
        labels.write_ends([found[-1] for found in self.series.values()], layout.blocks)
        if len(self.series) == 1:
            labels.write_points([(self._breaks.x(mark), mark) for mark in self.marks])
        labels.write_times({x: period_of(mark.quantity, self.form) for x, mark in times.items()})


def line(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    breaks: Breaks | None = None,
    zero: bool = True,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Line:
    """Draw series over time as lines that break where the figures do.

    Parameters
    ----------
    data : DataFrame, list of Quantity
        Three figures or more a series, of one unit. Series are told apart by name, region and
        publisher.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    breaks : mapping of str to tuple of str
        The first period under a new method, and what changed, in English and Chinese. The line
        breaks before it, and the reason is printed. Missing periods break it by themselves.
    zero : bool
        Whether the axis reaches zero.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If a series has fewer than three points; if there are more than five series; if units or,
        without ``because``, populations, natures or statuses differ.

    See Also
    --------
    slope : Two dates alone.
    timeline : Amounts at their dates, without a line between them.

    Examples
    --------
    >>> poor = fupin.load("poverty", region="tibet")
    >>> poor = poor[poor["measure"] == "registered_poor_persons"]
    >>> headline = ("Nobody was registered as poor by the end of 2019", "2019年底贫困人口清零")
    >>> chart = charts.line(poor, headline)
    >>> [mark.label[0] for mark in chart.marks]
    ['end of 2012', 'end of 2015', 'end of 2017', 'end of 2018', 'end of 2019']

    Two points make no line:

    >>> charts.line(poor.tail(2), headline)
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.line draws no trend through one point, and none through
        two.
    Registered poor people has 2: end of 2018, end of 2019.
    Use charts.slope for two dates, charts.dots for one.
    """
    options = ChartOptions(headline, subtitle, size, because, label, ax, lang)
    return Line(data, options, breaks or {}, zero=zero)
