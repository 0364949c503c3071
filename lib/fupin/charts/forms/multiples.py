"""Small multiples by unit: a panel of bars for each unit, each on its own scale."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import draw_bar
from fupin.charts.elements.value_axis import bar_limits
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, block_height
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.marks import Mark
from fupin.charts.words import messages, phrases, unit_labels
from fupin.quantities.quantity import Quantity
from fupin.quantities.unit_names import unit_called

_COLUMNS = {"column": 1, "page": 2, "slide": 4}
_MOST = 9


class _Panel(NamedTuple):
    """One unit's marks, its title, and its rows; a lone figure is written large instead."""

    marks: list[Mark]
    title: list[str]
    rows: Rows | None
    name: list[str]
    height: float
    least: float


class _Multiples(NamedTuple):
    """Columns of panels, and the width of each."""

    height: float
    least: float
    columns: list[list[_Panel]]
    width: float


class Multiples(ChartForm[_Multiples]):
    """See `multiples`."""

    form = "multiples"

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        order = list(dict.fromkeys(item.unit for item in items))
        marks = sorted(super()._make_marks(items), key=lambda mark: order.index(mark.quantity.unit))
        headings = [unit_labels.heading(mark.quantity.unit) for mark in marks]
        return [replace(mark, group=group) for mark, group in zip(marks, headings, strict=True)]

    @property
    def panels(self) -> list[list[Mark]]:
        """The marks of each panel."""
        by_unit: dict[str, list[Mark]] = {}
        for mark in self.marks:
            by_unit.setdefault(mark.quantity.unit, []).append(mark)
        return list(by_unit.values())

    def _check(self) -> None:
        if len(self.panels) < 2:
            why = messages.ONE_UNIT.fill(unit_called(self.marks[0].quantity.unit))
            raise checks.refuse(self.form, messages.SEVERAL_UNITS, why, messages.BARS_OR_DOTS)
        checks.at_most(self.panels, _MOST, self.form, messages.USE_TABLE)
        checks.not_negative(self.marks, self.form)
        for marks in self.panels:
            checks.one_axis(marks, self.form, self.because, "charts.table")

    def _remarks(self, lang: str) -> list[str]:
        bars = [marks for marks in self.panels if len(marks) > 1]
        said = [phrases.word("own scales", lang)] if len(bars) > 1 else []
        ranges = [line for marks in bars for line in checks.ranges(marks, bar_limits(marks), lang)]
        return [*said, *ranges[:1]]

    def _layout(self, lang: str, width: float) -> _Multiples:
        count = min(_COLUMNS[self.of.name], len(self.panels))
        wide = (width - (count - 1) * self._gap()) / count
        columns: list[list[_Panel]] = [[] for _ in range(count)]
        tall = [0.0] * count
        for marks in self.panels:
            # Each panel goes under the shortest column so far, so that all end about as low.
            place, panel = tall.index(min(tall)), self._panel(marks, lang, wide)
            columns[place].append(panel)
            tall[place] += panel.height
        least = max(sum(each.least for each in column) for column in columns)
        return _Multiples(max(tall), least, columns, wide)

    def _gap(self) -> float:
        return 2.2 * self.of.label

    def _panel(self, marks: list[Mark], lang: str, width: float) -> _Panel:
        em, wanted = self.of.label, marks[0].series[lang == "zh"]
        title = line_breaks.wrap(wanted, em, width)
        head = block_height(title, em) + 0.75 * em
        if len(marks) == 1:
            name = line_breaks.wrap(marks[0].name(lang), em, width, even=True)
            tall = head + self.of.headline * LEADING + block_height(name, em) + 1.4 * em
            return _Panel(marks, title, None, name, tall, tall - 0.8 * em)
        names = [mark.name(lang) for mark in marks]
        rows = Rows(names, [mark.short(lang) for mark in marks], width, self.of, stacked=True)
        return _Panel(marks, title, rows, [], head + rows.height + 0.8 * em, head + rows.least)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Multiples, lang: str) -> None:
        for place, column in enumerate(layout.columns):
            left, top = box.left + place * (layout.width + self._gap()), box.top
            wanted, least = sum(p.height for p in column), sum(p.least for p in column)
            # Where the column is too tall, each panel shrinks by the same share of what it can.
            shrink = max(0.0, wanted - box.height) / ((wanted - least) or 1.0)
            for panel in column:
                tall = panel.height - shrink * (panel.height - panel.least)
                self._draw_unit_panel(sheet, Box(left, top, layout.width, tall), panel, lang)
                top += tall

    def _draw_unit_panel(self, sheet: Sheet, box: Box, panel: _Panel, lang: str) -> None:
        em = self.of.label
        sheet.rule(box.left, box.top, box.right, box.top, colour=style.QUIET)
        y = 0.2 * em + sheet.lines(
            box.left, box.top + 0.3 * em, panel.title, em, colour=style.QUIET
        )
        if panel.rows is None:
            said, largest = panel.marks[0].short(lang), 1.1 * self.of.headline
            points = min(largest, largest * box.width / line_breaks.width(said, largest))
            y = sheet.lines(box.left, y, [said], points)
            sheet.lines(box.left, y, panel.name, em)
            return
        rows, limits = panel.rows, bar_limits(panel.marks)
        tall = min(rows.height, box.bottom - y)
        places = rows.places(tall)
        rows.write_labels(sheet, box.left, y, places)
        ax = sheet.axes(box.left, y, rows.plot, tall, xlim=limits, ylim=(tall, 0))
        for mark, place in zip(panel.marks, places, strict=True):
            draw_bar(ax, mark, place, limits, colour=style.ACCENT, of=self.of)
            x = box.left + mark.high / limits[1] * rows.plot + 0.45 * em
            sheet.middle(x, y + place.middle, [mark.short(lang)], em)


def multiples(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Multiples:
    """Draw figures of several units side by side, a panel and a scale for each unit.

    Parameters
    ----------
    data : DataFrame, list of Quantity
        Quantities of two to nine units. A unit's only figure is written large instead of drawn.
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
        If there is one unit only; if, without ``because``, populations, natures, statuses or
        periods differ within a panel.

    See Also
    --------
    bars : Figures of one unit.

    Examples
    --------
    >>> eco = fupin.load("ecology", source="tibet-daily-2021")
    >>> chart = charts.multiples(eco, headline=("Posts, and what they paid", "生态岗位与兑现资金"))
    >>> [mark.quantity.unit for mark in chart.marks]
    ['person_time', 'yuan']

    >>> charts.multiples(eco.head(1), headline=("Posts", "生态岗位"))
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.multiples sets several units apart.
    All figures are in person-times.
    Use charts.bars or charts.dots.
    """
    return Multiples(data, ChartOptions(headline, subtitle, size, because, label, ax, lang))
