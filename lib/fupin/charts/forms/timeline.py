"""A timeline with amounts: when money came, and how much."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import languages, style
from fupin.bilingual import Bilingual
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import draw_bar
from fupin.charts.elements.value_axis import bar_limits
from fupin.charts.layout.canvas import Sheet, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.label_positions import spread
from fupin.charts.layout.rows import Place, Rows
from fupin.charts.mark_labels import labels
from fupin.charts.marks import Mark
from fupin.charts.time_series import instant, period_of, span
from fupin.charts.words import messages
from fupin.quantities.quantity import Quantity


class _Timeline(NamedTuple):
    """Rows, and the width of the column of dates."""

    height: float
    least: float
    rows: Rows
    dates: float


class Timeline(ChartForm[_Timeline]):
    """See `timeline`."""

    form = "timeline"
    in_time = True

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        for item in items:
            period_of(item, self.form)
        pairs = labels(items, self._label, self.form, beside=("period",))
        marks = [Mark(item, pair) for item, pair in zip(items, pairs, strict=True)]
        return sorted(marks, key=lambda mark: instant(period_of(mark.quantity, self.form)))

    def _check(self) -> None:
        checks.not_negative(self.marks, self.form)
        fits = messages.PANEL_EACH_UNIT
        checks.one_unit(self.marks, self.form, fits)
        checks.one_axis(self.marks, self.form, self.because, fits, varies=("period",))
        periods = {period_of(mark.quantity, self.form) for mark in self.marks}
        if len(periods) < 2:
            raise checks.refuse(
                self.form,
                Bilingual("needs two dates or more.", "至少需要两个时点。"),
                Bilingual("There is one: {}.", "只有一个：{}。").fill(
                    Bilingual.of(partial(languages.period, periods.pop()))
                ),
                Bilingual(
                    "Use charts.bars, which needs no time.", "请用charts.bars，它不需要时间。"
                ),
            )

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, bar_limits(self.marks), lang)

    def _when(self, mark: Mark, lang: str) -> str:
        return languages.period(period_of(mark.quantity, self.form), lang)

    def _layout(self, lang: str, width: float) -> _Timeline:
        em = self.of.label
        dates = widest([self._when(mark, lang) for mark in self.marks], em) + 4.2 * em
        names = [mark.name(lang) for mark in self.marks]
        values = [mark.short(lang) for mark in self.marks]
        rows = Rows(names, values, width - dates, self.of, thick=1.3)
        return _Timeline(max(rows.height, 0.24 * width), rows.least, rows, dates)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Timeline, lang: str) -> None:
        em, rows = self.of.label, layout.rows
        inner = box.left + layout.dates
        places = self._places(rows, box.height)
        rows.write_labels(sheet, inner, box.top, places)
        limits = bar_limits(self.marks)
        left = inner + rows.left
        ax = sheet.axes(left, box.top, rows.plot, box.height, xlim=limits, ylim=(box.height, 0))
        for mark, place in zip(self.marks, places, strict=True):
            end = draw_bar(ax, mark, place, limits, colour=style.ACCENT, of=self.of)
            x = left + end / limits[1] * rows.plot + 0.45 * em
            sheet.middle(x, box.top + place.middle, [mark.short(lang)], em)
        self._draw_time_axis(sheet, box, places, lang)

    def _spans(self, height: float) -> list[tuple[float, float]]:
        """Return where each period begins and ends on the time axis, in points."""
        spans = [span(period_of(mark.quantity, self.form)) for mark in self.marks]
        first, last = min(start for start, _ in spans), max(stop for _, stop in spans)
        em = self.of.label
        scale = (height - 2 * em) / (last - first)
        return [(em + (a - first) * scale, em + (b - first) * scale) for a, b in spans]

    def _places(self, rows: Rows, height: float) -> list[Place]:
        """Place each row as near to its time as its neighbours allow."""
        places = rows.places(min(height, rows.height))
        wanted = [sum(ends) / 2 for ends in self._spans(height)]
        sizes = rows.heights(min(height, rows.height))
        moved = spread(wanted, sizes, 0.0, height)
        return [place.moved(y - place.centre) for place, y in zip(places, moved, strict=True)]

    def _draw_time_axis(self, sheet: Sheet, box: Box, places: list[Place], lang: str) -> None:
        em, x = self.of.label, box.left + 0.6 * self.of.label
        spans = self._spans(box.height)
        first, last = min(start for start, _ in spans), max(stop for _, stop in spans)
        sheet.rule(
            x, box.top + first, x, box.top + last, colour=style.MUTED, thick=self.of.line * 0.5
        )
        ax = sheet.axes(box.left, box.top, 1.2 * em, box.height, xlim=(-1, 1), ylim=(box.height, 0))
        for mark, place, (start, stop) in zip(self.marks, places, spans, strict=True):
            ax.plot(
                [0, 0], [start, stop], color=style.ACCENT, linewidth=0.45 * em,
                solid_capstyle="round", clip_on=False, zorder=3,
            )  # fmt: skip
            row, middle = box.top + place.centre, box.top + (start + stop) / 2
            sheet.rule(x + 0.6 * em, middle, x + 2.2 * em, row, colour=style.MUTED)
            sheet.middle(x + 2.6 * em, row, [self._when(mark, lang)], em, colour=style.QUIET)


def timeline(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Timeline:
    """Draw amounts down a line of time, each a bar beside its date.

    Parameters
    ----------
    data : DataFrame, list of Quantity
        Quantities of one unit at two dates or more.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If there is one date only; if units or, without ``because``, populations, natures or
        statuses differ.

    See Also
    --------
    line : Series with enough points for a line.

    Examples
    --------
    >>> watched = fupin.load("early_warning", region="ngari")
    >>> watched = watched[watched["measure"] == "monitored_persons"]
    >>> headline = ("The watch list grew in 2021", "2021年监测对象有所增加")
    >>> chart = charts.timeline(watched, headline)
    >>> [(mark.label[0], mark.text("en")) for mark in chart.marks]
    [('People on the watch list', '1,281 people'), ('People on the watch list', '1,468
        people')]

    One date has no order in time:

    >>> charts.timeline(watched.head(1), headline)
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.timeline needs two dates or more.
    There is one: 2020.
    Use charts.bars, which needs no time.
    """
    return Timeline(data, ChartOptions(headline, subtitle, size, because, label, ax, lang))
