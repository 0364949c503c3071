"""Dots with intervals: figures of one kind on an axis that may start anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts.base import Chart, ChartOptions
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.layout.ticks import tick_texts, ticks
from fupin.charts.marks import Figures, Mark
from fupin.quantities.quantity import Quantity
from fupin.style import Size

_FITS = "charts.multiples, a panel for each kind"


class Axis(NamedTuple):
    """Round numbers, their words, and how they are set."""

    numbers: list[Fraction]
    texts: list[str]

    @property
    def limits(self) -> tuple[float, float]:
        """The first and last number."""
        return float(self.numbers[0]), float(self.numbers[-1])

    def at(self, number: float, width: float) -> float:
        """Return where a number stands on an axis of a width in points."""
        low, high = self.limits
        return (float(number) - low) / (high - low) * width


def fit_axis(
    ends: tuple[float, float], width: float, of: Size, lang: str, unit: str | None
) -> Axis:
    """Return as many round numbers, up to five, as have room for their words."""
    for most in (4, 3, 2, 1):
        numbers = ticks(*ends, most)
        texts = tick_texts(numbers, lang, unit)
        taken = max(line_breaks.width(text, of.small) for text in texts) * (len(texts) + 0.5)
        if taken <= width or most == 1:
            return Axis(numbers, texts)
    raise AssertionError("one part always stands")


def draw_ticks(sheet: Sheet, axis: Axis, plot: tuple[float, float], y: float, right: float) -> None:
    """Write an axis's numbers with their baseline at `y`.

    Parameters
    ----------
    sheet : Sheet
    axis : Axis
    plot : tuple of float
        Left edge and width of the plot.
    y : float
    right : float
        The edge beyond which no number goes.
    """
    (left, width), of = plot, sheet.of
    for number, text in zip(axis.numbers, axis.texts, strict=True):
        x, half = left + axis.at(number, width), line_breaks.width(text, of.small) / 2
        x = min(max(x, of.margin + half), right - half)
        sheet.text(x, y, text, of.small, colour=style.QUIET, ha="center")


class Dots(Chart):
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
        self.highlight = (highlight,) if isinstance(highlight, str) else tuple(highlight)
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        return checks.ordered(super()._make_marks(items), self.order, self.form)

    def _check(self) -> None:
        checks.one_axis(self.marks, self.form, self.because, _FITS)
        checks.enough(self.marks, 2, self.form, "Use charts.numberline for one figure.")
        checks.highlighted(self.marks, self.highlight, self.form)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        said = {"highlight": ", ".join(self.highlight)} if self.highlight else {}
        return said | ({"axis": "from zero"} if self.zero else {})

    def _remarks(self, lang: str) -> list[str]:
        # Shorter than its dot, an interval hides behind it.
        return checks.ranges(self.marks, self._ends(), lang, 0.03)

    def _ends(self) -> tuple[float, float]:
        low = min(mark.low for mark in self.marks)
        high = max(mark.high for mark in self.marks)
        return (min(low, 0.0), max(high, 0.0)) if self.zero else (low, high)

    def _layout(self, lang: str, width: float) -> Rows:
        names = [mark.name(lang) for mark in self.marks]
        values = [mark.short(lang) for mark in self.marks]
        head = self.of.small * LEADING + 0.4 * self.of.label
        return Rows(names, values, width, self.of, thick=1.3, head=head)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Rows, lang: str) -> None:
        of, left = self.of, box.left + layout.left
        axis = fit_axis(self._ends(), layout.plot, of, lang, self.unit)
        places = layout.places(box.height)
        layout.write_labels(sheet, box.left, box.top, places)
        draw_ticks(sheet, axis, (left, layout.plot), box.top + of.small, box.right)
        ax = sheet.axes(
            left, box.top, layout.plot, box.height, xlim=axis.limits, ylim=(box.height, 0)
        )
        ends = layout.head - 0.15 * of.label, places[-1].middle + places[-1].thick * 0.9
        ax.vlines(
            [float(n) for n in axis.numbers], *ends, color=style.RULE, linewidth=0.7, zorder=1
        )
        for mark, place in zip(self.marks, places, strict=True):
            chosen = not self.highlight or checks.is_named(mark, self.highlight)
            self._dot(ax, mark, place.middle, style.ACCENT if chosen else style.MUTED)
            sheet.middle(
                box.right, box.top + place.middle, [mark.short(lang)], of.label, ha="right"
            )

    def _dot(self, ax: Axes, mark: Mark, y: float, colour: str) -> None:
        ax.hlines(y, *ax.get_xlim(), color=style.TRACK, linewidth=self.of.line * 0.5, zorder=0)
        if checks.seen(mark, self._ends()):
            ax.hlines(y, mark.low, mark.high, color=colour, linewidth=self.of.line, zorder=3)
        ax.plot(
            [mark.value], [y], "o", color=colour, zorder=4, clip_on=False,
            markersize=self.of.label * 0.85, markeredgecolor=style.GROUND,
            markeredgewidth=self.of.line * 0.5,
        )  # fmt: skip


def dots(
    data: Figures,
    headline: tuple[str, str],
    subtitle: tuple[str, str] | None = None,
    *,
    order: str = "value",
    highlight: Sequence[str] = (),
    zero: bool = False,
    size: str = "page",
    because: tuple[str, str] | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Dots:
    """Draw figures of one kind as dots, each with the interval that its print leaves open.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        A loaded frame, or quantities of one unit.
    headline : tuple of str
        The finding, in English and Chinese.
    subtitle : tuple of str, optional
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
