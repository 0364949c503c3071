"""A share bar: parts laid end to end, that add up to the whole."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks, part_checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.legend import write_legend
from fupin.charts.elements.parts_of_whole import PartsOfWhole
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, bar, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.label_positions import spread
from fupin.charts.words import messages, phrases
from fupin.quantities.quantity import Quantity

_INDENT, _GAP = 1.6, 0.35  # of the legend, in font sizes


class _Columns(NamedTuple):
    """Labels under the bar, each near the beginning of its part."""

    blocks: list[list[str]]
    lefts: list[float]
    height: float
    least: float


class _Legend(NamedTuple):
    """Labels one below the other, each with its colour; where columns have no room."""

    blocks: list[list[str]]
    height: float
    least: float


class Sharebar(PartsOfWhole[_Columns | _Legend]):
    """See `sharebar`."""

    form = "sharebar"

    def _check(self) -> None:
        parts = self.parts
        checks.enough(parts, 2, self.form, messages.ONE_SHARE)
        checks.at_most(parts, len(style.PALETTE), self.form, messages.ADD_UP_THE_SMALL)
        checks.not_negative(self.marks, self.form)
        checks.one_axis(parts, self.form, self.because, messages.BARS_WITHOUT_A_WHOLE)
        part_checks.whole_is_known(self.unit, self.whole, self.form)
        if self.whole is not None:
            checks.one_unit(self.marks, self.form, "charts.bars")
        part_checks.add_up(self.parts, self.whole, self.form)

    def _total(self) -> float:
        return float(sum(part.quantity.value for part in self.parts))

    def _labels(self, lang: str, room: float) -> list[list[str]]:
        out = []
        for part in self.parts:
            value = part.text(lang)
            if self.unit != "percent":
                value = self._with_share(part.short(lang), part, lang)
            name = line_breaks.wrap(part.name(lang), self.of.label, room, even=True)
            out.append([*line_breaks.wrap(value, self.of.label, room), *name])
        return out

    def _layout(self, lang: str, width: float) -> _Columns | _Legend:
        em = self.of.label
        for room in (em * n for n in (24, 16, 12, 9.5, 8, 6.5)):
            blocks = self._labels(lang, room)
            wide = [widest(block, em) + em for block in blocks]
            if sum(wide) <= width + em:
                tall = max(len(block) for block in blocks) * LEADING * em
                height = self._bar_height() + 1.5 * em + tall
                least = height - self._bar_height() / 2
                return _Columns(blocks, self._lefts(wide, width), height, least)
        said = phrases.word("item", lang, "{}", "{}")
        flat = [
            line_breaks.wrap(said.format(part.name(lang), block[0]), em, width - _INDENT * em)
            for block, part in zip(self._labels(lang, width), self.parts, strict=True)
        ]
        tall = sum(len(block) * LEADING + _GAP for block in flat) * em
        height = self._bar_height() + 0.8 * em + tall
        return _Legend(flat, height, height - self._bar_height() / 2)

    def _spans(self) -> list[tuple[float, float]]:
        ends = [0.0, *accumulate(part.value for part in self.parts)]
        return list(pairwise(ends))

    def _lefts(self, wide: list[float], width: float) -> list[float]:
        """Start each label under its part's beginning, or as near as its neighbours allow."""
        scale = width / self._total()
        wanted = [
            start * scale + size / 2 for (start, _), size in zip(self._spans(), wide, strict=True)
        ]
        middles = spread(wanted, wide, 0.0, width + self.of.label)
        return [middle - size / 2 for middle, size in zip(middles, wide, strict=True)]

    def _bar_height(self) -> float:
        return 3.4 * self.of.label

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Columns | _Legend, lang: str) -> None:
        tall = self._bar_height() + min(box.height - layout.height, 2 * self._bar_height())
        ax = sheet.axes(box.left, box.top, box.width, tall, xlim=(0, self._total()), ylim=(0, 1))
        spans = self._spans()
        for span, colour in zip(spans, style.PALETTE, strict=False):
            bar(ax, 0.5, span, 1, colour)
        ends = [end for _, end in spans[:-1]]
        ax.vlines(ends, 0, 1, color=style.GROUND, linewidth=self.of.line, zorder=3)
        if isinstance(layout, _Columns):
            self._write_columns(sheet, box, layout, box.top + tall)
            return
        em = self.of.label
        corner = box.left, box.top + tall + 0.8 * em
        write_legend(
            sheet, corner, layout.blocks, style.PALETTE, indent=_INDENT * em, gap=_GAP * em
        )

    def _write_columns(self, sheet: Sheet, box: Box, layout: _Columns, bottom: float) -> None:
        em, scale = self.of.label, box.width / self._total()
        each = zip(self._spans(), layout.lefts, layout.blocks, style.PALETTE, strict=False)
        for (start, end), left, block, colour in each:
            top = box.left + start * scale + min(0.5 * em, (end - start) * scale / 2)
            foot = box.left + left + 0.5 * em
            ends = (top, bottom, foot, bottom + 1.2 * em)
            sheet.rule(*ends, colour=colour, thick=self.of.line * 0.6)
            y = sheet.lines(box.left + left, bottom + 1.3 * em, block[:1], em)
            sheet.lines(box.left + left, y, block[1:], em, colour=style.QUIET)


def sharebar(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    whole: Quantity | None = None,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Sharebar:
    """Draw the parts of a whole as one bar, in the order given.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        Two to five parts of one unit.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    whole : Quantity, optional
        What the parts make up. Percents make up a hundred by themselves.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If the whole is unknown; if the parts, rounding allowed for, do not add up to it; if units
        or, without ``because``, populations, natures, statuses or periods differ.

    See Also
    --------
    steps : Steps that lie within each other.
    units : Counts small enough to be seen one by one.

    Examples
    --------
    >>> shares = fupin.load("enterprises", region="xide", period="2021-05")
    >>> shares = shares[shares["unit"] == "percent"]
    >>> headline = ("Half of the profit goes to the contractor", "利润的一半归承包人")
    >>> chart = charts.sharebar(shares, headline)
    >>> [mark.text("en") for mark in chart.marks]
    ['50 %', '35 %', '10 %', '5 %']

    Parts that do not make up the whole are refused:

    >>> charts.sharebar(shares.head(3), headline)
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.sharebar has parts that do not make the whole.
    50 % + 35 % + 10 % = 95; the whole is 100 %.
    Use charts.bars, or charts.steps where each lies within the one before.
    """
    return Sharebar(data, ChartOptions(headline, subtitle, size, because, label, ax, lang), whole)
