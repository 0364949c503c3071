"""Horizontal bars: amounts of one kind, compared by length from zero."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from fupin import style
from fupin.bilingual import Bilingual
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import draw_bar
from fupin.charts.elements.highlight import Highlight
from fupin.charts.elements.value_axis import bar_limits
from fupin.charts.layout.canvas import Sheet
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.marks import Mark
from fupin.charts.words import messages
from fupin.quantities.quantity import Quantity


class Bars(ChartForm[Rows]):
    """See `bars`."""

    form = "bars"

    def __init__(
        self,
        data: Figures,
        options: ChartOptions,
        order: str,
        highlight: Sequence[str],
        *,
        start: float,
    ) -> None:
        self.order, self.start = order, start
        self.highlight = Highlight.of(highlight)
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        return checks.ordered(super()._make_marks(items), self.order, self.form)

    def _check(self) -> None:
        checks.one_axis(self.marks, self.form, self.because, messages.PANEL_EACH_KIND)
        checks.enough(
            self.marks,
            2,
            self.form,
            Bilingual(
                "Say one figure in a sentence, or use charts.numberline.",
                "单个数字请用一句话说明，或用charts.numberline。",
            ),
        )
        if self.start != 0:
            raise checks.refuse(
                self.form,
                Bilingual("starts at zero, not at {}.", "从零开始，不从{}开始。").fill(self.start),
                Bilingual(
                    "A bar is read by its length; cut off, twice as long is not twice as much.",
                    "条形以长短示多少；截去一段，两倍之长便不是两倍之数。",
                ),
                Bilingual(
                    "Use charts.dots, whose axis may start anywhere.",
                    "请用charts.dots，其数轴不必从零开始。",
                ),
            )
        self.highlight.check(self.marks, self.form)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return self.highlight.settings()

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, bar_limits(self.marks), lang)

    def _layout(self, lang: str, width: float) -> Rows:
        names = [mark.name(lang) for mark in self.marks]
        return Rows(names, [mark.short(lang) for mark in self.marks], width, self.of)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Rows, lang: str) -> None:
        places = layout.places(box.height)
        left, limits = box.left + layout.left, bar_limits(self.marks)
        layout.write_labels(sheet, box.left, box.top, places)
        ax = sheet.axes(left, box.top, layout.plot, box.height, xlim=limits, ylim=(box.height, 0))
        for mark, place in zip(self.marks, places, strict=True):
            end = draw_bar(ax, mark, place, limits, colour=self.highlight.colour(mark), of=self.of)
            share = (end - limits[0]) / (limits[1] - limits[0])
            x = left + share * layout.plot + 0.45 * self.of.label
            sheet.middle(x, box.top + place.middle, [mark.short(lang)], self.of.label)
        first, last = places[0], places[-1]
        ends = first.middle - first.thick * 0.68, last.middle + last.thick * 0.68
        ax.vlines(0, *ends, color=style.INK, linewidth=self.of.line * 0.45, zorder=3)


def bars(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    order: str = "value",
    highlight: Sequence[str] = (),
    start: float = 0,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Bars:
    """Draw amounts of one kind as horizontal bars from zero.

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
        Labels, keys, measures or regions of the bars to set off in colour.
    start : float
        Zero; anything else is refused.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If units, populations, natures, statuses or periods differ without ``because``; if there is
        one figure alone; if the bars would be cut off above zero.

    See Also
    --------
    dots : Figures whose axis need not start at zero.
    multiples : Figures of several units.

    Examples
    --------
    >>> villages = fupin.load("administration", period="2020-06-30")
    >>> of_ngari = ~villages["region"].isin(["ngari", "baqing"])
    >>> villages = villages[of_ngari & (villages["measure"] == "village_units")]
    >>> headline = ("A third of the villages are in Gaize", "三分之一的村居在改则县")
    >>> chart = charts.bars(villages, headline, highlight=["gaize"])
    >>> [mark.label[0] for mark in chart.marks[:3]]
    ['Gaize (Gêrzê) County', 'Cuoqin (Coqên) County', "Geji (Gê'gyai) County"]

    Bars that would be cut off are refused:

    >>> charts.bars(villages, headline, start=10)
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.bars starts at zero, not at 10.
    A bar is read by its length; cut off, twice as long is not twice as much.
    Use charts.dots, whose axis may start anywhere.
    """
    options = ChartOptions(headline, subtitle, size, because, label, ax, lang)
    return Bars(data, options, order, highlight, start=start)
