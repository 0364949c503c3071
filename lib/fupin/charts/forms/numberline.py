"""A number line: figures above it, standards and other references below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts.chart_data import Figures, quantities
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.callouts import Callouts, callouts_of
from fupin.charts.elements.error_bars import BEHIND_DOT
from fupin.charts.elements.value_axis import ValueAxis, dot_limits, fit_axis, write_tick_labels
from fupin.charts.layout.canvas import LEADING, Sheet
from fupin.charts.layout.header_footer import Box
from fupin.charts.marks import Mark
from fupin.charts.words import messages
from fupin.quantities.quantity import Quantity

_MOST = 6


class _Numberline(NamedTuple):
    """Axis and labels, measured."""

    height: float
    least: float
    axis: ValueAxis
    above: Callouts
    below: Callouts


class Numberline(ChartForm[_Numberline]):
    """See `numberline`."""

    form = "numberline"

    def __init__(
        self, data: Figures, options: ChartOptions, references: Sequence[Quantity], *, zero: bool
    ) -> None:
        self.references = [references] if isinstance(references, Quantity) else list(references)
        self.zero = zero
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        others = quantities(self.references, self.form) if self.references else []
        marks = super()._make_marks([*items, *others])
        return [
            mark if place < len(items) else Mark(mark.quantity, mark.label, "reference")
            for place, mark in enumerate(marks)
        ]

    def _own(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.role == "value"]

    def _others(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.role == "reference"]

    def _check(self) -> None:
        for marks in (self._own(), self._others()):
            checks.at_most(marks, _MOST, self.form, messages.USE_DOTS)
        checks.one_unit(self.marks, self.form, messages.PANEL_EACH_UNIT)
        checks.one_axis(self._own(), self.form, self.because, messages.TABLE_OR_REFERENCES)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return {} if self.zero else {"axis": "not from zero"}

    def _limits(self) -> tuple[float, float]:
        low, high = dot_limits(self.marks, zero=self.zero)
        return (low, high) if high > low else (low - 1, high + 1)

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, self._limits(), lang, BEHIND_DOT)

    def _layout(self, lang: str, width: float) -> _Numberline:
        em = self.of.label
        axis = fit_axis(self._limits(), width - em, self.of, lang, self.unit)
        above, below = (
            self._callouts(marks, axis, lang, width) for marks in (self._own(), self._others())
        )
        middle = self.of.small * LEADING + 1.6 * em
        least = above.height + middle + below.height
        return _Numberline(least + 1.5 * em, least, axis, above, below)

    def _callouts(self, marks: list[Mark], axis: ValueAxis, lang: str, width: float) -> Callouts:
        em = self.of.label
        anchored = [(em / 2 + axis.at(mark.value, width - em), mark) for mark in marks]
        return callouts_of(anchored, lang, width, em, self.form)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Numberline, lang: str) -> None:
        em, of, axis = self.of.label, self.of, layout.axis
        spare = max(box.height - layout.height, 0) / 2
        y = box.top + spare + layout.above.height + 0.8 * em
        line = Box(box.left + em / 2, y, box.width - em, 0)
        own, others = (
            [line.left + axis.at(mark.value, line.width) for mark in marks]
            for marks in (self._own(), self._others())
        )
        ax = sheet.axes(line.left, y - em, line.width, 2 * em, xlim=axis.limits, ylim=(-1, 1))
        ax.axhline(0, color=style.QUIET, linewidth=of.line * 0.5, zorder=1)
        ticks = [float(number) for number in axis.numbers]
        ax.vlines(ticks, -0.35, 0, color=style.QUIET, linewidth=0.8, zorder=1)
        baseline, edges = y + 0.7 * em + of.small * 1.05, (line.left - em / 2, line.right + em / 2)
        write_tick_labels(sheet, axis, (line.left, line.width), baseline, edges, avoided=others)
        layout.above.write(sheet, own, y - 0.5 * em, -1)
        below = baseline + 0.8 * em
        for x in others:
            sheet.rule(x, y, x, below, colour=style.MUTED, thick=of.line * 0.4)
        layout.below.write(sheet, others, below, 1)
        for mark in self.marks:
            self._draw_mark(ax, mark)

    def _draw_mark(self, ax: Axes, mark: Mark) -> None:
        own = mark.role != "reference"
        colour = style.ACCENT if own else style.INK
        if mark.low < mark.high:
            ax.hlines(0, mark.low, mark.high, color=colour, linewidth=self.of.line * 2.2, zorder=2)
        ax.plot(
            [mark.value], [0], "o" if own else "D", color=colour, clip_on=False,
            zorder=5 if own else 4, markersize=self.of.label * (1.05 if own else 0.62),
            markeredgecolor=style.GROUND,
        )  # fmt: skip


def numberline(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    references: Sequence[Quantity] = (),
    zero: bool = True,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Numberline:
    """Draw figures above a line of numbers, and references below it.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        One to six quantities of one unit.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    references : sequence of Quantity
        Standards, ceilings, averages elsewhere; up to six. They need the same unit and nothing
        else, for a rule is a different thing by nature.
    zero : bool
        Whether the line reaches zero.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If units differ; if, without ``because``, populations, natures, statuses or periods of the
        figures differ; if the labels stand too close to be told apart.

    See Also
    --------
    funds : Money against a plan.

    Examples
    --------
    How far from the ceiling is an average loan?

    >>> loan = fupin.get("microcredit_balance") / fupin.get("microcredit_households")
    >>> loan, cap = loan.named("Owed", "户均余额"), fupin.get("microcredit_cap.china.2020")
    >>> headline = ("The average loan stays below the ceiling", "户均贷款低于上限")
    >>> chart = charts.numberline(loan, headline, references=[cap])
    >>> for mark in chart.marks:
    ...     print(mark.role, mark.text("en"))
    value 40,000 to 43,000 yuan per household
    reference 50,000 yuan per household

    A total and a ceiling per household are of different units:

    >>> charts.numberline(fupin.get("microcredit_balance"), headline, references=[cap])
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.numberline has one axis for several units.
    In yuan: Microcredit outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31).
    In yuan per household: Cap of a microcredit loan (5万元, microcredit_cap.china.2020).
    Use charts.multiples, a panel for each unit.
    """
    options = ChartOptions(headline, subtitle, size, because, label, ax, lang)
    return Numberline(data, options, references, zero=zero)
