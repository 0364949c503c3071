"""Dots with intervals: figures of one kind on an axis that may start anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import BEHIND_DOT
from fupin.charts.elements.highlight import Highlight
from fupin.charts.elements.value_axis import dot_limits, fit_axis, write_tick_labels
from fupin.charts.layout.canvas import LEADING, Sheet
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.marks import Mark
from fupin.charts.words import messages
from fupin.quantities.quantity import Quantity


class Dots(ChartForm[Rows]):
    """See `dots`."""

    form = "dots"

    def __init__(
        self,
        data: Figures,
        options: ChartOptions,
        order: str,
        highlight: Sequence[str],
        *,
        zero: bool,
    ) -> None:
        self.order, self.zero = order, zero
        self.highlight = Highlight.of(highlight)
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        return checks.ordered(super()._make_marks(items), self.order, self.form)

    def _check(self) -> None:
        checks.one_axis(self.marks, self.form, self.because, messages.PANEL_EACH_KIND)
        checks.enough(self.marks, 2, self.form, messages.USE_NUMBERLINE)
        self.highlight.check(self.marks, self.form)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return self.highlight.settings() | ({"axis": "from zero"} if self.zero else {})

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, self._limits(), lang, BEHIND_DOT)

    def _limits(self) -> tuple[float, float]:
        return dot_limits(self.marks, zero=self.zero)

    def _layout(self, lang: str, width: float) -> Rows:
        names = [mark.name(lang) for mark in self.marks]
        values = [mark.short(lang) for mark in self.marks]
        head = self.of.small * LEADING + 0.4 * self.of.label
        return Rows(names, values, width, self.of, thick=1.3, head=head)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Rows, lang: str) -> None:
        of, left = self.of, box.left + layout.left
        axis = fit_axis(self._limits(), layout.plot, of, lang, self.unit)
        places = layout.places(box.height)
        layout.write_labels(sheet, box.left, box.top, places)
        write_tick_labels(
            sheet, axis, (left, layout.plot), box.top + of.small, (box.left, box.right)
        )
        ax = sheet.axes(
            left, box.top, layout.plot, box.height, xlim=axis.limits, ylim=(box.height, 0)
        )
        ends = layout.head - 0.15 * of.label, places[-1].middle + places[-1].thick * 0.9
        ax.vlines(
            [float(n) for n in axis.numbers], *ends, color=style.RULE, linewidth=0.7, zorder=1
        )
        for mark, place in zip(self.marks, places, strict=True):
            self._draw_dot(ax, mark, place.middle, self.highlight.colour(mark))
            sheet.middle(
                box.right, box.top + place.middle, [mark.short(lang)], of.label, ha="right"
            )

    def _draw_dot(self, ax: Axes, mark: Mark, y: float, colour: str) -> None:
        ax.hlines(y, *ax.get_xlim(), color=style.TRACK, linewidth=self.of.line * 0.5, zorder=0)
        if checks.seen(mark, self._limits()):
            ax.hlines(y, mark.low, mark.high, color=colour, linewidth=self.of.line, zorder=3)
        ax.plot(
            [mark.value], [y], "o", color=colour, zorder=4, clip_on=False,
            markersize=self.of.label * 0.85, markeredgecolor=style.GROUND,
            markeredgewidth=self.of.line * 0.5,
        )  # fmt: skip


def dots(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    order: str = "value",
    highlight: Sequence[str] = (),
    zero: bool = False,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Dots:
    """Draw figures of one kind as dots, each with the interval that its print leaves open.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        A loaded frame, or quantities of one unit.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    order : {"value", "given"}
        Largest first, or as given.
    highlight : sequence of str
        Labels, keys, measures or regions of the dots to set off in colour.
    zero : bool
        Whether the axis has to reach zero. A dot is read by its place, so it need not.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If units, populations, natures, statuses or periods differ without ``because``, or if there
        is one figure alone.

    See Also
    --------
    bars : Amounts, read by their length from zero.

    Examples
    --------
    Does the printed rate fit the money received?

    >>> received, disbursed = fupin.get("plan_funds_received"), fupin.get("plan_funds_disbursed")
    >>> computed = fupin.share(disbursed, received).named("Computed", "计算值")
    >>> printed = fupin.get("plan_disbursed_rate").named("Printed", "印出值")
    >>> chart = charts.dots(
    ...     [computed, printed],
    ...     headline=("98 % fits the money received", "98%与到位资金相符"),
    ...     because=("One rate, printed and computed.", "同一比率，一为印出，一为计算。"),
    ... )
    >>> [(mark.label[0], mark.text("en")) for mark in chart.marks]
    [('Printed', '98 %'), ('Computed', '97.83 to 97.90 %')]

    Without a reason the figures would not share an axis, and two units never do:

    >>> charts.dots([received, printed], headline=("Funds and a rate", "资金与比率"))
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.dots has one axis for several units.
    In yuan: Funds received (36.99亿元, plan_funds_received.ngari.2018/2020).
    In percent: Printed (98%, plan_disbursed_rate.ngari.2018/2020).
    Use charts.multiples, a panel for each kind.
    """
    options = ChartOptions(headline, subtitle, size, because, label, ax, lang)
    return Dots(data, options, order, highlight, zero=zero)
