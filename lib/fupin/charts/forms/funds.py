"""Money received and spent, against the plan or another reference."""

from __future__ import annotations

from itertools import cycle

from matplotlib.axes import Axes

from fupin import languages, style
from fupin.bilingual import Bilingual
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.elements.error_bars import draw_bar
from fupin.charts.elements.value_axis import bar_limits
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.marks import Mark
from fupin.charts.words import messages, phrases
from fupin.charts.words.share_texts import with_share
from fupin.quantities.quantity import Quantity

_COLOURS = style.PALETTE[:2]  # received and spent, in turn


class Funds(ChartForm[Rows]):
    """See `funds`."""

    form = "funds"

    def __init__(self, data: Figures, options: ChartOptions, reference: Quantity) -> None:
        self.reference = reference
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        if not isinstance(self.reference, Quantity):
            raise checks.refuse(
                self.form,
                Bilingual("needs a reference.", "需要参照数。"),
                Bilingual("reference is {!r}, no quantity.", "reference为{!r}，不是数量。").fill(
                    self.reference
                ),
                Bilingual(
                    "Give reference=fupin.get(...), or use charts.bars.",
                    "请给出reference=fupin.get(...)，或用charts.bars。",
                ),
            )
        against = (self.reference.name("en"), self.reference.name("zh"))
        return [Mark(self.reference, against, "reference"), *super()._make_marks(items)]

    @property
    def flows(self) -> tuple[Mark, ...]:
        """The marks that are set against the reference."""
        return tuple(mark for mark in self.marks if mark.role != "reference")

    def _check(self) -> None:
        checks.not_negative(self.marks, self.form)
        checks.one_unit(self.marks, self.form, messages.PANEL_EACH_UNIT)
        checks.one_axis(
            self.flows,
            self.form,
            self.because,
            Bilingual("charts.multiples, or charts.table", "charts.multiples或charts.table"),
        )
        if self.reference.low <= 0:
            raise checks.refuse(
                self.form,
                Bilingual("has nothing to set against.", "没有可对照的数字。"),
                Bilingual("{} ({}) may be 0.", "{}（{}）可能为零。").fill(
                    *checks.said(self.marks[0])
                ),
                messages.USE_BARS,
            )

    def _remarks(self, lang: str) -> list[str]:
        named = self.marks[0].label[languages.LANGUAGES.index(lang)]
        ranges = checks.ranges(self.flows, bar_limits(self.marks), lang)
        return [phrases.word("hundred", lang, named), *ranges]

    def _value(self, mark: Mark, lang: str) -> str:
        why = "what came of it, beside the reference"
        return with_share(mark.short(lang), mark.quantity, self.reference, lang, because=why)

    def _reference_label(self, lang: str) -> str:
        mark = self.marks[0]
        return phrases.word("item", lang, mark.name(lang), mark.short(lang))

    def _layout(self, lang: str, width: float) -> Rows:
        names = [mark.name(lang) for mark in self.flows]
        values = [self._value(mark, lang) for mark in self.flows]
        lines = line_breaks.wrap(self._reference_label(lang), self.of.label, width)
        head = (len(lines) * LEADING + 0.5) * self.of.label
        return Rows(names, values, width, self.of, thick=2.0, head=head)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Rows, lang: str) -> None:
        of, places = self.of, layout.places(box.height)
        layout.write_labels(sheet, box.left, box.top, places)
        left, limits = box.left + layout.left, bar_limits(self.marks)
        ax = sheet.axes(left, box.top, layout.plot, box.height, xlim=limits, ylim=(box.height, 0))
        for mark, place, colour in zip(self.flows, places, cycle(_COLOURS), strict=False):
            draw_bar(ax, mark, place, limits, colour=colour, of=of)
            x = box.left + layout.right + 0.7 * of.label
            sheet.middle(x, box.top + place.middle, [self._value(mark, lang)], of.label)
        self._draw_reference(sheet, box, layout, lang, ax)

    def _draw_reference(self, sheet: Sheet, box: Box, layout: Rows, lang: str, ax: Axes) -> None:
        of, mark = self.of, self.marks[0]
        last = layout.places(box.height)[-1]
        foot = last.middle + last.thick * 0.75
        ax.vlines(
            mark.value, layout.head - 0.3 * of.label, foot, color=style.INK, linewidth=of.line * 0.7
        )
        lines = line_breaks.wrap(self._reference_label(lang), of.label, box.width)
        wide = widest(lines, of.label)
        x = box.left + layout.left + mark.value / ax.get_xlim()[1] * layout.plot
        x = min(max(x, box.left + wide / 2), box.right - wide / 2)
        sheet.lines(x, box.top, lines, of.label, ha="center")


def funds(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    reference: Quantity,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Funds:
    """Draw money received and spent as bars, and the plan as a line across them.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        What was received, paid out, spent; of one unit.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    reference : Quantity
        What they are set against. It may be a plan beside outcomes: that is what the form is for.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If units differ; if the reference may be zero; if, without ``because``, populations,
        natures, statuses or periods of the bars differ.

    See Also
    --------
    numberline : Figures of any unit against standards or ceilings.

    Examples
    --------
    >>> money = [fupin.get(f"plan_funds_{step}") for step in ("received", "disbursed")]
    >>> headline = ("More was received than planned", "到位资金多于规划投资")
    >>> chart = charts.funds(money, headline, reference=fupin.get("plan_investment"))
    >>> for mark in chart.marks:
    ...     print(mark.role, mark.text("en"))
    reference 3.629 billion yuan
    value 3.699 billion yuan
    value 3.620 billion yuan

    The plan has to be in the same unit:

    >>> charts.funds(money, headline, reference=fupin.get("plan_projects"))
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.funds has one axis for several units.
    In projects: Projects planned (218个, plan_projects.ngari.2018/2020).
    In yuan: Funds received (36.99亿元, plan_funds_received.ngari.2018/2020); Funds
        disbursed (36.20亿元, plan_funds_disbursed.ngari.2018/2020).
    Use charts.multiples, a panel for each unit.
    """
    return Funds(data, ChartOptions(headline, subtitle, size, because, label, ax, lang), reference)
