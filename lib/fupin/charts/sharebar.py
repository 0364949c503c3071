"""A share bar: parts that make up a whole, and are shown to do so."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks, typeset
from fupin.charts.base import Box, Chart, Common
from fupin.charts.marks import Mark
from fupin.charts.sheet import LEADING, Sheet, widest
from fupin.charts.text import decimal
from fupin.operations import share
from fupin.quantity import Quantity

_HUNDRED = Fraction(100)
_INK_ON = {style.TEAL, style.OCHRE}


class _Columns(NamedTuple):
    """Labels under the bar, each starting under its part or a little left of it."""

    blocks: list[list[str]]
    lefts: list[float]
    height: float


class _List(NamedTuple):
    """Labels in lines below the bar, with a key; where columns have no room."""

    blocks: list[list[str]]
    lefts: None
    height: float


class Sharebar(Chart):
    """See `sharebar`."""

    form = "sharebar"

    def __init__(self, data: Any, common: Common, whole: Quantity | None) -> None:
        self.whole = whole
        super().__init__(data, common)

    def _gather(self, items: list[Quantity]) -> list[Mark]:
        marks = super()._gather(items)
        if self.whole is not None:
            marks.append(Mark(self.whole, (self.whole.name("en"), self.whole.name("zh")), "whole"))
        return marks

    @property
    def parts(self) -> tuple[Mark, ...]:
        """The marks that are parts."""
        return tuple(mark for mark in self.marks if mark.role != "whole")

    def _check(self) -> None:
        parts = self.parts
        checks.enough(parts, 2, self.form, "Use charts.numberline for one share.")
        checks.at_most(parts, len(style.PALETTE), self.form, "Add up the small ones, or use charts.bars.")
        checks.not_negative(self.marks, self.form)
        checks.one_axis(parts, self.form, self.because, "charts.bars, which claims no whole")
        if self.whole is None and self.unit != "percent":
            raise checks.refuse(
                self.form,
                "does not know the whole.",
                f"Parts in {self.unit} may be all there is or not; only percents say so themselves.",
                "Give whole=fupin.get(...), or use charts.bars.",
            )
        if self.whole is not None:
            checks.one_axis(self.marks, self.form, ("share",) * 2, "charts.bars")
        self._check_sum()

    def _check_sum(self) -> None:
        low = sum(part.quantity.low for part in self.parts)
        high = sum(part.quantity.high for part in self.parts)
        least, most = (self.whole.low, self.whole.high) if self.whole else (_HUNDRED, _HUNDRED)
        if low <= most and high >= least:
            return
        named = " + ".join(f"{part.text('en')}" for part in self.parts)
        total = decimal(sum(part.quantity.value for part in self.parts), grouped=True)
        whole = self.whole.text("en") if self.whole else "100 %"
        raise checks.refuse(
            self.form,
            "has parts that do not make the whole.",
            f"{named} = {total}; the whole is {whole}.",
            "Use charts.bars, or charts.steps where each lies within the one before.",
        )

    def _total(self) -> float:
        return float(sum(part.quantity.value for part in self.parts))

    def _lines(self, lang: str, room: float) -> list[list[str]]:
        out = []
        for part in self.parts:
            value = part.text(lang) if self.unit == "percent" else self._with_share(part, lang)
            name = typeset.wrap(part.name(lang), self.of.label, room, even=True)
            out.append([*typeset.wrap(value, self.of.label, room), *name])
        return out

    def _with_share(self, part: Mark, lang: str) -> str:
        said = share(part.quantity, self.whole, because="parts of a whole").text(lang)
        return f"{part.short(lang)} ({said})" if lang == "en" else f"{part.short(lang)}（{said}）"

    def _layout(self, lang: str, width: float) -> _Columns | _List:
        em = self.of.label
        starts, at = [], 0.0
        for part in self.parts:
            starts.append(at / self._total() * width)
            at += part.value
        for room in (em * n for n in (24, 16, 12, 9.5, 8, 6.5)):
            blocks = self._lines(lang, room)
            lefts = _pack(starts, [widest(block, em) for block in blocks], width, em)
            if lefts is not None:
                tall = max(len(block) for block in blocks) * LEADING * em
                return _Columns(blocks, lefts, self._bar() + 1.5 * em + tall)
        flat = [
            typeset.wrap(f"{block[0]}  {part.name(lang)}", em, width - 1.6 * em)
            for block, part in zip(self._lines(lang, width), self.parts, strict=True)
        ]
        tall = sum(len(block) * LEADING + 0.35 for block in flat) * em
        return _List(flat, None, self._bar() + 0.8 * em + tall)

    def _bar(self) -> float:
        return 3.4 * self.of.label

    def _paint(self, sheet: Sheet, box: Box, layout: _Columns | _List, lang: str) -> None:
        spare = min(max(box.height - layout.height, 0.0), 2 * self._bar())
        tall = self._bar() + spare
        ax = sheet.axes(box.left, box.top, box.width, tall, xlim=(0, self._total()), ylim=(0, 1))
        at = 0.0
        middles = []
        for part, colour in zip(self.parts, style.PALETTE, strict=False):
            ax.barh(0.5, part.value, 1, left=at, color=colour, linewidth=0)
            middles.append((at, at + part.value))
            at += part.value
        ends = [end for _, end in middles[:-1]]
        ax.vlines(ends, 0, 1, color=style.GROUND, linewidth=self.of.line, zorder=3)
        write = self._write_list if layout.lefts is None else self._write_columns
        write(sheet, box, layout, box.top + tall, middles)

    def _write_columns(self, sheet, box, layout, bottom, spans) -> None:
        em, scale = self.of.label, box.width / self._total()
        for (start, end), left, block, colour in zip(
            spans, layout.lefts, layout.blocks, style.PALETTE, strict=False
        ):
            top = box.left + start * scale + min(0.45 * em, (end - start) * scale / 2)
            foot = box.left + left + 0.45 * em
            sheet.rule(top, bottom, top, bottom + 0.35 * em, colour=colour, thick=self.of.line * 0.6)
            sheet.rule(
                top, bottom + 0.35 * em, foot, bottom + 1.2 * em, colour=colour, thick=self.of.line * 0.6
            )
            y = sheet.lines(box.left + left, bottom + 1.3 * em, block[:1], em)
            sheet.lines(box.left + left, y, block[1:], em, colour=style.QUIET)

    def _write_list(self, sheet, box, layout, bottom, spans) -> None:
        em, y = self.of.label, bottom + 0.8 * self.of.label
        for block, colour in zip(layout.blocks, style.PALETTE, strict=False):
            sheet.block(box.left, y + 0.25 * em, 0.9 * em, 0.9 * em, colour=colour)
            y = sheet.lines(box.left + 1.6 * em, y, block, em) + 0.35 * em


def _pack(starts: list[float], widths: list[float], room: float, gap: float) -> list[float] | None:
    """Place labels under their parts, pushed left where the next one needs the room."""
    lefts, limit = [], room
    for start, width in zip(reversed(starts), reversed(widths), strict=True):
        left = min(start, limit - width)
        if left < -0.01:
            return None
        lefts.append(left)
        limit = left - gap
    return lefts[::-1]


def sharebar(
    data: Any,
    headline: tuple[str, str],
    subtitle: tuple[str, str] | None = None,
    *,
    whole: Quantity | None = None,
    size: str = "page",
    because: tuple[str, str] | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Sharebar:
    """Draw the parts of a whole as one bar, in the order given.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        Two to five parts of one unit.
    headline : tuple of str
        The finding, in English and Chinese.
    subtitle : tuple of str, optional
        What is measured; computed where it is left out.
    whole : Quantity, optional
        What the parts make up. Percents make up a hundred by themselves.
    size, because, label, ax, lang
        See `fupin.charts.base.Common`.

    Raises
    ------
    ChartError
        If the whole is unknown; if the parts, rounding allowed for, do not add up to it; if units
        or, without ``because``, populations, natures, statuses or periods differ.
    """
    return Sharebar(data, Common(headline, subtitle, size, because, label, ax, lang), whole)
