"""Nested steps: each lies within the one before, as completed within started."""

from __future__ import annotations

from matplotlib.axes import Axes

from fupin import languages, style
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.layout.canvas import Sheet, bar
from fupin.charts.layout.header_footer import Box
from fupin.charts.layout.rows import Rows
from fupin.charts.words import messages, phrases
from fupin.charts.words.share_texts import with_share


class Steps(ChartForm[Rows]):
    """See `steps`."""

    form = "steps"

    def _check(self) -> None:
        checks.enough(self.marks, 2, self.form, messages.USE_NUMBERLINE)
        checks.not_negative(self.marks, self.form)
        checks.one_axis(self.marks, self.form, self.because, messages.PANEL_EACH_KIND)
        if self.marks[0].quantity.value == 0:
            why = messages.FIRST_STEP.fill(*checks.said(self.marks[0]))
            raise checks.refuse(self.form, messages.FIRST_ABOVE_ZERO, why, messages.USE_TABLE)
        grown = [
            messages.GROWN_STEP.fill(*checks.said(after), *checks.said(before))
            for before, after in zip(self.marks, self.marks[1:], strict=False)
            if after.quantity.low > before.quantity.high
        ]
        if grown:
            fails, instead = messages.WITHIN_THE_ONE_BEFORE, messages.WIDEST_FIRST
            raise checks.refuse(self.form, fails, grown, instead)

    def _remarks(self, lang: str) -> list[str]:
        return [phrases.word("hundred", lang, self.marks[0].label[languages.LANGUAGES.index(lang)])]

    def _values(self, lang: str) -> list[str]:
        first, *rest = self.marks
        why = "each step lies within the first"
        shares = [
            with_share(mark.short(lang), mark.quantity, first.quantity, lang, because=why)
            for mark in rest
        ]
        return [first.short(lang), *shares]

    def _layout(self, lang: str, width: float) -> Rows:
        names = [mark.name(lang) for mark in self.marks]
        return Rows(names, self._values(lang), width, self.of, thick=2.0)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Rows, lang: str) -> None:
        places, of = layout.places(box.height), self.of
        layout.write_labels(sheet, box.left, box.top, places)
        left, widest = box.left + layout.left, max(mark.high for mark in self.marks)
        ax = sheet.axes(
            left, box.top, layout.plot, box.height, xlim=(0, widest), ylim=(box.height, 0)
        )
        whole = self.marks[0].value
        for mark, place, said in zip(self.marks, places, self._values(lang), strict=True):
            bar(ax, place.middle, (0, whole), place.thick, style.TRACK)
            bar(ax, place.middle, (0, mark.value), place.thick, style.ACCENT, over=1)
            sheet.middle(
                box.left + layout.right + 0.7 * of.label, box.top + place.middle, [said], of.label
            )
        if layout.stacked:
            return  # a label stands where the connector would run
        for mark, above, below in zip(self.marks[1:], places, places[1:], strict=False):
            ends = above.middle + above.thick / 2, below.middle - below.thick / 2
            ax.vlines(mark.value, *ends, color=style.MUTED, linewidth=0.8, linestyle=(0, (2, 2)))


def steps(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Steps:
    """Draw steps that lie within each other, widest first, on the track of the first.

    Parameters
    ----------
    data : DataFrame, list of Quantity
        Two or more quantities of one unit, each at most as large as the one before: started,
        completed, operating.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If a step is larger than the one before, rounding allowed for; if units or, without
        ``because``, populations, natures, statuses or periods differ.

    See Also
    --------
    sharebar : Parts beside each other that make up a whole.

    Examples
    --------
    >>> names = ("new_projects", "new_projects_completed", "new_projects_operating")
    >>> headline = ("Half of the new projects are operating", "新建项目半数已投产")
    >>> chart = charts.steps([fupin.get(name) for name in names], headline)
    >>> [mark.text("en") for mark in chart.marks]
    ['24 projects', '20 projects', '12 projects']

    A step cannot be larger than the one that holds it:

    >>> charts.steps([fupin.get(name) for name in reversed(names)], headline)
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.steps draws each step within the one before.
    New industry projects completed (20 projects) is more than New industry projects in
        operation (12 projects).
    New industry projects (24 projects) is more than New industry projects completed (20
        projects).
    Give the widest step first, or use charts.bars, where nothing lies within.
    """
    return Steps(data, ChartOptions(headline, subtitle, size, because, label, ax, lang))
