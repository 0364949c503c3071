"""A number line: figures among the standards and references that give them meaning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts import checks
from fupin.charts import marks as marking
from fupin.charts.base import Chart, ChartOptions
from fupin.charts.forms.dots import Axis, fit_axis
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, block_height, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.label_positions import Label, LabelPlace, place_labels
from fupin.charts.marks import Figures, Mark
from fupin.quantities.quantity import Quantity

_MOST = 6


class _Side(NamedTuple):
    """The labels above or below the line: words, places, and the height of each tier."""

    blocks: list[list[str]]
    hung: list[LabelPlace]
    tiers: list[float]

    @property
    def height(self) -> float:
        """All tiers together."""
        return sum(self.tiers)

    def foot(self, tier: int) -> float:
        """Height of the bottom of a tier over the line."""
        return sum(self.tiers[:tier])


class _Numbers(NamedTuple):
    """Axis and labels, measured."""

    height: float
    least: float
    axis: Axis
    above: _Side
    below: _Side


class Numberline(Chart):
    """See `numberline`."""

    form = "numberline"

    def __init__(
        self, data: Figures, options: ChartOptions, references: Sequence[Quantity], *, zero: bool
    ) -> None:
        self.references = [references] if isinstance(references, Quantity) else list(references)
        self.zero = zero
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        others = marking.quantities(self.references, self.form) if self.references else []
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
            checks.at_most(marks, _MOST, self.form, "Use charts.dots.")
        checks.one_unit(self.marks, self.form, "charts.multiples, a panel for each unit")
        fits = "charts.table; or give standards as references=[…]"
        checks.one_axis(self._own(), self.form, self.because, fits)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return {} if self.zero else {"axis": "not from zero"}

    def _ends(self) -> tuple[float, float]:
        low, high = min(m.low for m in self.marks), max(m.high for m in self.marks)
        low, high = (min(low, 0.0), max(high, 0.0)) if self.zero else (low, high)
        return (low, high) if high > low else (low - 1, high + 1)

    def _remarks(self, lang: str) -> list[str]:
        return checks.ranges(self.marks, self._ends(), lang, 0.03)

    def _layout(self, lang: str, width: float) -> _Numbers:
        em = self.of.label
        axis = fit_axis(self._ends(), width - em, self.of, lang, self.unit)
        above, below = (self._side(s, axis, lang, width) for s in (self._own(), self._others()))
        middle = self.of.small * LEADING + 1.6 * em
        least = above.height + middle + below.height
        return _Numbers(least + 1.5 * em, least, axis, above, below)

    def _side(self, marks: list[Mark], axis: Axis, lang: str, width: float) -> _Side:
        em = self.of.label
        if not marks:
            return _Side([], [], [])
        for share in (0.46, 0.36, 0.28, 0.22):
            blocks = [self._words(mark, lang, share * width) for mark in marks]
            flags = [
                Label(em / 2 + axis.at(mark.value, width - em), widest(block, em) + 0.5 * em)
                for mark, block in zip(marks, blocks, strict=True)
            ]
            hung = place_labels(flags, width, 0.4 * em)
            if hung is not None:
                break
        else:
            raise checks.refuse(
                self.form,
                "has no room for its labels.",
                "They stand too close.",
                "Use charts.dots.",
            )
        tiers = [
            max(block_height(b, em) for b, h in zip(blocks, hung, strict=True) if h.tier == tier)
            + 0.7 * em
            for tier in range(1 + max(h.tier for h in hung))
        ]
        return _Side(blocks, hung, tiers)

    def _words(self, mark: Mark, lang: str, room: float) -> list[str]:
        name = line_breaks.wrap(mark.name(lang), self.of.label, room, even=True)
        return [mark.short(lang), *name]

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Numbers, lang: str) -> None:
        em, of = self.of.label, self.of
        spare = max(box.height - layout.height, 0) / 2
        y = box.top + spare + layout.above.height + 0.8 * em
        line = Box(box.left + em / 2, y, box.width - em, 0)
        numbers_at = y + 0.7 * em + of.small * 1.05
        ax = sheet.axes(
            line.left, y - em, line.width, 2 * em, xlim=layout.axis.limits, ylim=(-1, 1)
        )
        ax.axhline(0, color=style.QUIET, linewidth=of.line * 0.5, zorder=1)
        ticks = [float(number) for number in layout.axis.numbers]
        ax.vlines(ticks, -0.35, 0, color=style.QUIET, linewidth=0.8, zorder=1)
        poles = self._poles(self._others(), layout, line)
        self._write_numbers(sheet, layout.axis, line, numbers_at, poles)
        _write_side(sheet, layout.above, self._poles(self._own(), layout, line), y - 0.5 * em, -1)
        start = numbers_at + 0.8 * em
        for pole in poles:
            sheet.rule(pole, y, pole, start, colour=style.MUTED, thick=of.line * 0.4)
        _write_side(sheet, layout.below, poles, start, 1)
        for mark in self.marks:
            self._trace(ax, mark)

    def _poles(self, marks: list[Mark], layout: _Numbers, line: Box) -> list[float]:
        return [line.left + layout.axis.at(mark.value, line.width) for mark in marks]

    def _write_numbers(
        self, sheet: Sheet, axis: Axis, line: Box, y: float, poles: list[float]
    ) -> None:
        """Write the axis's numbers, but for those that a reference's pole would strike through."""
        of = self.of
        for number, text in zip(axis.numbers, axis.texts, strict=True):
            half = line_breaks.width(text, of.small) / 2
            x = line.left + axis.at(number, line.width)
            x = min(max(x, line.left - of.label / 2 + half), line.right + of.label / 2 - half)
            if all(abs(x - pole) > half + 0.4 * of.small for pole in poles):
                sheet.text(x, y, text, of.small, colour=style.QUIET, ha="center")

    def _trace(self, ax: Axes, mark: Mark) -> None:
        own = mark.role != "reference"
        colour = style.ACCENT if own else style.INK
        if mark.low < mark.high:
            ax.hlines(0, mark.low, mark.high, color=colour, linewidth=self.of.line * 2.2, zorder=2)
        ax.plot(
            [mark.value], [0], "o" if own else "D", color=colour, clip_on=False,
            zorder=5 if own else 4, markersize=self.of.label * (1.05 if own else 0.62),
            markeredgecolor=style.GROUND,
        )  # fmt: skip


def _write_side(sheet: Sheet, side: _Side, poles: list[float], start: float, way: int) -> None:
    """Write the labels of one side on poles; `way` is -1 above the line, 1 below."""
    em = sheet.of.label
    for x, block, hung in zip(poles, side.blocks, side.hung, strict=True):
        near = start + way * side.foot(hung.tier)
        far = near + way * (0.3 * em + block_height(block, em))
        sheet.rule(x, start, x, far, colour=style.MUTED, thick=sheet.of.line * 0.4)
        at, ha = (x - 0.45 * em, "right") if hung.leftward else (x + 0.45 * em, "left")
        top = far if way < 0 else near + 0.3 * em
        bottom = sheet.lines(at, top, block[:1], em, ha=ha)
        sheet.lines(at, bottom, block[1:], em, colour=style.QUIET, ha=ha)


def numberline(
    data: Figures,
    headline: tuple[str, str],
    subtitle: tuple[str, str] | None = None,
    *,
    references: Sequence[Quantity] = (),
    zero: bool = True,
    size: str = "page",
    because: tuple[str, str] | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Numberline:
    """Draw figures above a line of numbers, and references below it.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        One to six quantities of one unit.
    headline : tuple of str
        The finding, in English and Chinese.
    subtitle : tuple of str, optional
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
    >>> chart = charts.numberline(
    ...     loan.named("Owed a household", "户均贷款余额"),
    ...     headline=("The average loan stays below the ceiling", "户均贷款低于上限"),
    ...     references=[fupin.get("microcredit_cap.china.2020")],
    ... )
    >>> for mark in chart.marks:
    ...     print(mark.role, mark.text("en"))
    value 40,000 to 43,000 yuan per household
    reference 50,000 yuan per household

    A total and a ceiling per household are of different units:

    >>> charts.numberline(
    ...     fupin.get("microcredit_balance"),
    ...     headline=("All loans", "全部贷款"),
    ...     references=[fupin.get("microcredit_cap.china.2020")],
    ... )
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.numberline has one axis for several units.
    In yuan: Microcredit outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31).
    In yuan per household: Cap of a microcredit loan (5万元, microcredit_cap.china.2020).
    Use charts.multiples, a panel for each unit.
    """
    options = ChartOptions(headline, subtitle, size, because, label, ax, lang)
    return Numberline(data, options, references, zero=zero)
