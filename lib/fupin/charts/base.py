"""What every chart form shares: one shape of call, one layout, one set of words.

A form says which data it refuses, how tall it is, and how it paints its panel. Headline, notes,
footer, alt text, description and fingerprint are computed here and in `fupin.charts.text`.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from typing import Any, ClassVar

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from fupin import style
from fupin.charts import marks as marking
from fupin.charts import text, typeset, words
from fupin.charts.checks import refuse
from fupin.charts.marks import Mark
from fupin.charts.sheet import Sheet, block_height
from fupin.quantity import Quantity

SCREEN_DPI = 110


@dataclass(frozen=True)
class Common:
    """What every form takes beside its data.

    Attributes
    ----------
    headline : tuple of str
        The finding, in English and Chinese.
    subtitle : tuple of str or None
        What is measured; computed where None. The unit is added where it is missing.
    size : str
        ``column``, ``page`` or ``slide``.
    because : tuple of str or None
        Why figures that the guard would part stand together, in English and Chinese. Printed as a
        note.
    label : str
        What labels a mark: ``auto``, ``name``, ``region``, ``period``, ``publisher``.
    ax : matplotlib.axes.Axes or None
        Draw in the place of these axes instead of on a figure of its own.
    lang : str or None
        ``en`` or ``zh``; ``FUPIN_LANG`` where None.
    """

    headline: tuple[str, str]
    subtitle: tuple[str, str] | None = None
    size: str = "page"
    because: tuple[str, str] | None = None
    label: str = "auto"
    ax: Axes | None = None
    lang: str | None = None


@dataclass(frozen=True)
class Box:
    """A rectangle of a sheet, in points from the sheet's top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.top + self.height


class Chart:
    """A chart that knows what it shows; forms derive from it.

    Attributes
    ----------
    marks : tuple of Mark
        What is drawn, in the order of drawing.
    """

    form: ClassVar[str] = ""

    def __init__(self, data: Any, common: Common) -> None:
        self.of = style.size(common.size)
        self.size = common.size
        self.headline = words.pair(common.headline, "headline")
        self._subtitle = common.subtitle and words.pair(common.subtitle, "subtitle")
        self.because = common.because and words.pair(common.because, "because")
        self._label, self._lang = common.label, common.lang and words.language(common.lang)
        gathered = self._gather(marking.quantities(data, self.form))
        signed, self.flags = marking.signed(gathered)
        self.marks: tuple[Mark, ...] = tuple(signed)
        self._check()
        for lang in words.LANGUAGES:
            style.check_glyphs(*self.description(lang).split("\n"))
        if common.ax is not None:
            self.draw(ax=common.ax)

    # What a form decides

    def _gather(self, items: list[Quantity]) -> list[Mark]:
        pairs = marking.labels(items, self._label, self.form)
        return [Mark(item, pair) for item, pair in zip(items, pairs, strict=True)]

    def _check(self) -> None:
        """Raise `ChartError` where the form would misrepresent the marks."""

    def _layout(self, lang: str, width: float) -> Any:
        """Measure the panel at a width in points; return something with a ``height``."""
        raise NotImplementedError

    def _paint(self, sheet: Sheet, box: Box, layout: Any, lang: str) -> None:
        """Draw the panel."""
        raise NotImplementedError

    def _remarks(self) -> list[str]:
        """Names of fixed words to print as notes."""
        return []

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture, for the fingerprint."""
        return {}

    # What it says

    @property
    def unit(self) -> str | None:
        """The unit that all marks share, None if they do not."""
        units = {mark.quantity.unit for mark in self.marks}
        return units.pop() if len(units) == 1 else None

    def title(self, lang: str) -> str:
        """Return the headline."""
        return words.plain(self.headline[words.LANGUAGES.index(lang)], lang)

    def subtitle(self, lang: str) -> str:
        """Return what is measured, where and when, and in which unit."""
        given = self._subtitle and self._subtitle[words.LANGUAGES.index(lang)]
        return words.plain(text.subtitle(self.marks, self.unit, given, lang), lang)

    def notes(self, lang: str) -> list[str]:
        """Return the notes above the footer: flags, the reason for a comparison, remarks."""
        place = words.LANGUAGES.index(lang)
        out = [f"{marking.sign(n)} {flag[place]}" for n, flag in enumerate(self.flags)]
        if self.because:
            out.append(words.word("because", lang, self.because[place]))
        if any(mark.quantity.observation is None for mark in self.marks):
            out.append(words.word("own sums", lang))
        return [words.plain(note, lang) for note in [*out, *self._said(lang)]]

    def _said(self, lang: str) -> list[str]:
        return [words.word(name, lang) for name in self._remarks()]

    def alt(self, lang: str | None = None) -> str:
        """Return one sentence for those who cannot see the chart."""
        return text.alt(self, words.language(lang or self._lang))

    def description(self, lang: str | None = None) -> str:
        """Return every mark with its value and unit, the notes and the sources, a line each."""
        return text.description(self, words.language(lang or self._lang))

    def citation(self, lang: str | None = None) -> str:
        """Return the sources in full: publisher, title in its own language, date."""
        return text.citation(self.marks, words.language(lang or self._lang))

    def rows(self, lang: str | None = None) -> list[dict[str, Any]]:
        """Return what is drawn, one row a mark; see `fupin.charts.text.rows`."""
        return text.rows(self, words.language(lang or self._lang))

    def fingerprint(self) -> str:
        """Return the chart as plain text in both languages: what nbval compares."""
        return text.fingerprint(self)

    # Drawing

    def draw(self, lang: str | None = None, ax: Axes | None = None) -> Figure:
        """Draw the chart.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.
        ax : matplotlib.axes.Axes, optional
            Draw in the place of these axes: headline, panel and footer share it.

        Returns
        -------
        matplotlib.figure.Figure

        Raises
        ------
        ChartError
            If the marks do not fit into the size or the axes.
        """
        lang = words.language(lang or self._lang)
        with style.context(self.size):
            return self._draw(lang, ax)

    def _draw(self, lang: str, ax: Axes | None) -> Figure:
        margin = self.of.margin if ax is None else 0.0
        outer = self.of.width if ax is None else Sheet(self.of, 0, ax).width
        width = outer - 2 * margin
        head = _Head(self, lang, width)
        foot = _Foot(self, lang, width)
        layout = self._layout(lang, width)
        fixed = Sheet(self.of, 0, ax).height if ax is not None else self.of.height
        needed = head.height + layout.height + foot.height + 2 * margin
        if needed > (fixed or self.of.tallest) + 0.5:
            raise refuse(
                self.form,
                f"needs {needed:.0f} points of height; there are {fixed or self.of.tallest:.0f}.",
                "It has too many marks, or words, for its place.",
                f'Take fewer marks, {self._larger()}or charts.table, which splits over several.',
            )
        sheet = Sheet(self.of, fixed or needed, ax)
        head.paint(sheet, margin)
        bottom = sheet.height - margin
        foot.paint(sheet, margin, bottom)
        top = margin + head.height
        box = Box(margin, top, width, bottom - foot.height - top)
        self._paint(sheet, box, layout, lang)
        return sheet.figure

    def _larger(self) -> str:
        return 'size="page", ' if self.size != "page" else ""

    # Showing and saving

    def png(self, lang: str | None = None, dpi: float = SCREEN_DPI) -> bytes:
        """Return the picture as PNG bytes without date or program, the same in every process."""
        figure, out = self.draw(lang), io.BytesIO()
        with style.context(self.size):
            figure.savefig(out, format="png", dpi=dpi, metadata={"Software": None})
        return out.getvalue()

    def save(self, path: str | PathLike, lang: str | None = None):
        """Write the chart to a file; its ending says how. See `fupin.exports`."""
        from fupin import exports

        return exports.save(self, path, lang=words.language(lang or self._lang))

    @cached_property
    def _shown(self) -> dict[str, bytes]:
        return {}

    def _repr_mimebundle_(self, include=None, exclude=None):
        lang = words.language(self._lang)
        if lang not in self._shown:
            self._shown[lang] = self.png(lang)
        data = {"image/png": self._shown[lang], "text/plain": self.fingerprint()}
        return data, {"image/png": {"alt": self.alt(lang)}}

    def __repr__(self) -> str:
        return self.fingerprint()


class _Head:
    """The ornament, the headline and the subtitle."""

    def __init__(self, chart: Chart, lang: str, width: float) -> None:
        self.of = of = chart.of
        self.headline = typeset.wrap(chart.title(lang), of.headline, width, even=True)
        self.subtitle = typeset.wrap(chart.subtitle(lang), of.subtitle, width)
        self.bar = of.label * 0.42
        self.height = (
            self.bar
            + of.label * 0.55
            + block_height(self.headline, of.headline)
            + of.label * 0.2
            + block_height(self.subtitle, of.subtitle)
            + of.label * 1.1
        )

    def paint(self, sheet: Sheet, margin: float) -> None:
        of = self.of
        sheet.block(margin, margin, of.label * 2.8, self.bar, colour=style.ACCENT)
        y = margin + self.bar + of.label * 0.55
        y = sheet.lines(margin, y, self.headline, of.headline) + of.label * 0.2
        sheet.lines(margin, y, self.subtitle, of.subtitle, colour=style.QUIET)


class _Foot:
    """Notes and source, under a thin rule."""

    def __init__(self, chart: Chart, lang: str, width: float) -> None:
        self.of = of = chart.of
        said = [*chart.notes(lang), text.footer(chart.marks, lang)]
        self.blocks = [typeset.wrap(each, of.small, width) for each in said]
        self.width, self.gap = width, of.small * 0.3
        self.above = of.label * 1.2
        self.height = self.above + sum(block_height(b, of.small) + self.gap for b in self.blocks)

    def paint(self, sheet: Sheet, margin: float, bottom: float) -> None:
        y = bottom - self.height + self.above
        rule = y - self.of.small * 0.45
        sheet.rule(margin, rule, margin + self.width, rule)
        for lines in self.blocks:
            y = sheet.lines(margin, y + self.gap, lines, self.of.small, colour=style.QUIET)
