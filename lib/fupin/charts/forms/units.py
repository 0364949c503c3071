"""A unit grid: one square for one thing, or for so many."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks, part_checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.legend import write_legend
from fupin.charts.elements.parts_of_whole import PartsOfWhole
from fupin.charts.elements.square_grid import SquareGrid
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import Sheet, block_height
from fupin.charts.layout.header_footer import Box
from fupin.charts.words import messages, phrases
from fupin.quantities.quantity import Quantity, exact

_LARGEST = 2.0  # side of a cell at most, in font sizes
_INDENT, _GAP = 1.7, 0.4  # of the legend, in font sizes


class _Units(NamedTuple):
    """The legend and the grid, measured; only the legend's texts stay as they are."""

    height: float
    least: float
    blocks: list[list[str]]


class Units(PartsOfWhole[_Units]):
    """See `units`."""

    form = "units"

    def __init__(
        self, data: Figures, options: ChartOptions, whole: Quantity | None, per: int
    ) -> None:
        self.per = per
        super().__init__(data, options, whole)

    def _check(self) -> None:
        checks.at_most(self.parts, 4, self.form, messages.USE_BARS)
        checks.not_negative(self.marks, self.form)
        checks.one_axis(self.parts, self.form, self.because, messages.PANEL_EACH_KIND)
        checks.one_unit(self.marks, self.form, "charts.bars")
        part_checks.counted(self.marks, self.unit, self.form)
        part_checks.squares(self.parts, self.whole, self.per, self.form)

    def _total(self) -> float:
        return float(self.whole.value if self.whole else sum(p.quantity.value for p in self.parts))

    def _squares(self) -> int:
        return ceil(self._total() / self.per)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return {"per": str(self.per)}

    def _remarks(self, lang: str) -> list[str]:
        return [
            phrases.word("one unit", lang, exact(self.per, self.marks[0].quantity.unit).text(lang))
        ]

    def _texts(self, lang: str) -> list[str]:
        out = []
        for part in self.parts:
            said = part.text(lang)
            if self.whole is not None and self.whole.value:
                said = self._with_share(said, part, lang)
            out.append(phrases.word("item", lang, part.name(lang), said))
        if self.whole is not None:
            out.append(phrases.word("item", lang, self.marks[-1].name(lang), self._others(lang)))
        return out

    def _others(self, lang: str) -> str:
        """Return the whole, and what of it the pale squares are."""
        whole, parts = self.marks[-1], sum(part.quantity.value for part in self.parts)
        rest = exact(whole.quantity.value - parts, whole.quantity.unit)
        if not rest.value:
            return whole.text(lang)
        return phrases.word("others", lang, whole.text(lang), rest.text(lang))

    def _layout(self, lang: str, width: float) -> _Units:
        em = self.of.label
        blocks = [line_breaks.wrap(t, em, width - _INDENT * em) for t in self._texts(lang)]
        legend = sum(block_height(block, em) + _GAP * em for block in blocks) + 0.8 * em
        tall = min(0.5 * width, 10 * _LARGEST * em)
        grid = SquareGrid.fit(self._squares(), width, tall, _LARGEST * em)
        return _Units(legend + grid.height, legend + 0.4 * tall, blocks)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Units, lang: str) -> None:
        em, corner = self.of.label, (box.left, box.top)
        colours = [*style.PALETTE[: len(self.parts)], *([style.TRACK] if self.whole else [])]
        y = write_legend(sheet, corner, layout.blocks, colours, indent=_INDENT * em, gap=_GAP * em)
        y += 0.8 * em
        grid = SquareGrid.fit(self._squares(), box.width, box.bottom - y, _LARGEST * em)
        limits = {"xlim": (0, grid.columns), "ylim": (grid.rows, 0)}
        ax = sheet.axes(box.left, y, grid.cell * grid.columns, grid.height, **limits)
        at = 0.0
        for part, colour in zip(self.parts, style.PALETTE, strict=False):
            grid.fill(ax, at, at + part.value / self.per, colour)
            at += part.value / self.per
        grid.fill(ax, at, self._total() / self.per, style.TRACK)


def units(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    whole: Quantity | None = None,
    per: int = 1,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Units:
    """Draw counts as squares to be counted, one for each thing or for `per` things.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        One to four exact counts of one unit, that do not overlap.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    whole : Quantity, optional
        What they are parts of; the rest is drawn pale.
    per : int
        Things to a square.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If a count is rounded or a percent; if there are more than a thousand squares; if the parts
        exceed the whole; if units or, without ``because``, populations, natures, statuses or
        periods differ.

    See Also
    --------
    bars : Counts that are rounded, or too many to be seen one by one.

    Examples
    --------
    >>> willing, employed = (fupin.get(f"lianghousheng_{who}") for who in ("willing", "employed"))
    >>> headline = ("Seventy of 206 school leavers found work", "206名两后生中70人就业")
    >>> chart = charts.units(employed, headline, whole=willing)
    >>> [(mark.role, mark.text("en")) for mark in chart.marks]
    [('value', '70 people'), ('whole', '206 people')]

    A rounded count cannot be drawn thing by thing:

    >>> charts.units(fupin.get("pairing_members.ngari.2020"), headline=("Members", "党员干部"))
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.units draws whole things, counted exactly.
    Party members and cadres who pair: 14,000 people.
    Use charts.bars, or charts.dots with intervals.
    """
    options = ChartOptions(headline, subtitle, size, because, label, ax, lang)
    return Units(data, options, whole, per)
