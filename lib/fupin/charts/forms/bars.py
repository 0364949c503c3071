"""Horizontal bars: amounts of one kind, compared by length from zero."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts.base import Chart, ChartOptions
from fupin.charts.layout.canvas import Sheet, bar
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.marks import Figures, Mark
from fupin.quantities.quantity import Quantity

_FITS = "charts.multiples, a panel for each kind"


class Bars(Chart):
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
        self.highlight = (highlight,) if isinstance(highlight, str) else tuple(highlight)
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        marks = super()._make_marks(items)
        return checks.ordered(marks, self.order, self.form)

    def _check(self) -> None:
        checks.one_axis(self.marks, self.form, self.because, _FITS)
        checks.enough(
            self.marks, 2, self.form, "Say one figure in a sentence, or use charts.numberline."
        )
        if self.start != 0:
            raise checks.refuse(
                self.form,
                f"starts at zero, not at {self.start}.",
                "A bar is read by its length; cut off, twice as long is not twice as much.",
                "Use charts.dots, whose axis may start anywhere.",
            )
        checks.highlighted(self.marks, self.highlight, self.form)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return {"highlight": ", ".join(self.highlight)} if self.highlight else {}

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, self._limits(), lang)

    def _limits(self) -> tuple[float, float]:
        low = min(0.0, *(mark.low for mark in self.marks))
        high = max(0.0, *(mark.high for mark in self.marks))
        return (low, high) if high > low else (0.0, 1.0)

    def _layout(self, lang: str, width: float) -> Rows:
        names = [mark.name(lang) for mark in self.marks]
        return Rows(names, [mark.short(lang) for mark in self.marks], width, self.of)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Rows, lang: str) -> None:
        places = layout.places(box.height)
        left, (low, high) = box.left + layout.left, self._limits()
        layout.write_labels(sheet, box.left, box.top, places)
        ax = sheet.axes(
            left, box.top, layout.plot, box.height, xlim=(low, high), ylim=(box.height, 0)
        )
        for mark, place in zip(self.marks, places, strict=True):
            colour = style.ACCENT if self._stands_out(mark) else style.MUTED
            bar(ax, place.middle, (0, mark.value), place.thick, colour)
            end = max(mark.value, 0.0)
            if checks.seen(mark, (low, high)):
                draw_range(ax, mark, place.middle, place.thick * 0.4, self.of)
                end = max(mark.high, 0.0)
            x = left + (end - low) / (high - low) * layout.plot + 0.45 * self.of.label
            sheet.middle(x, box.top + place.middle, [mark.short(lang)], self.of.label)
        first, last = places[0], places[-1]
        ends = first.middle - first.thick * 0.68, last.middle + last.thick * 0.68
        ax.vlines(0, *ends, color=style.INK, linewidth=self.of.line * 0.45, zorder=3)

    def _stands_out(self, mark: Mark) -> bool:
        return not self.highlight or checks.is_named(mark, self.highlight)


def draw_range(ax: Axes, mark: Mark, y: float, tall: float, of: style.Size) -> None:
    """Draw a mark's interval as a thin line with caps."""
    ax.hlines(y, mark.low, mark.high, color=style.INK, linewidth=of.line * 0.5, zorder=4)
    ends = [y - tall / 2] * 2, [y + tall / 2] * 2
    ax.vlines([mark.low, mark.high], *ends, color=style.INK, linewidth=of.line * 0.5, zorder=4)


def bars(
    data: Figures,
    headline: tuple[str, str],
    subtitle: tuple[str, str] | None = None,
    *,
    order: str = "value",
    highlight: Sequence[str] = (),
    start: float = 0,
    size: str = "page",
    because: tuple[str, str] | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Bars:
    """Draw amounts of one kind as horizontal bars from zero.

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
