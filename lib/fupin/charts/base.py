"""What every chart form shares: one shape of call, one layout, one set of words.

A form says which data it refuses, how tall it is, and how it paints its panel. Headline, notes,
footer, alt text, description and fingerprint are computed here and in `fupin.charts.words`.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import ClassVar, Protocol

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from fupin import languages, style
from fupin.charts import marks as marking
from fupin.charts.checks import refuse
from fupin.charts.layout.canvas import Sheet
from fupin.charts.layout.header_footer import Box, Foot, Head
from fupin.charts.marks import Figures, Mark
from fupin.charts.words import (
    alt_text,
    citations,
    data_rows,
    descriptions,
    fingerprints,
    phrases,
    subtitles,
)
from fupin.quantities.quantity import Quantity

SCREEN_DPI = 110


@dataclass(frozen=True)
class ChartOptions:
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
        What labels a mark, or a series: ``auto``, ``name``, ``region``, ``period``, ``publisher``.
    ax : matplotlib.axes.Axes or None
        Draw at once in the place of these axes: headline, panel and footer share it.
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


class Layout(Protocol):
    """A panel, measured: how tall it likes to be, and how low it can get, in points."""

    height: float
    least: float


class Chart:
    """A chart that knows what it shows; forms derive from it.

    Attributes
    ----------
    marks : tuple of Mark
        What is drawn, in the order of drawing.
    flags : list of (str, str)
        What is odd about the figures, in English and Chinese; signs on the labels point here.
    size : str
        ``column``, ``page`` or ``slide``.
    of : fupin.style.Size
        That size's measures.
    form : str
        What the form is called.
    in_time : bool
        Whether the marks stand in the order of time, so that the first and last are the ends.
    """

    form: ClassVar[str] = ""
    in_time: ClassVar[bool] = False

    def __init__(self, data: Figures, options: ChartOptions) -> None:
        self.size, self.of = options.size, style.size(options.size)
        self.headline = phrases.pair(options.headline, "headline")
        self._subtitle = options.subtitle and phrases.pair(options.subtitle, "subtitle")
        self.because = options.because and phrases.pair(options.because, "because")
        self._label, self._lang = options.label, options.lang and languages.language(options.lang)
        made = self._make_marks(marking.quantities(data, self.form))
        signed, self.flags = marking.with_signs(made)
        self.marks: tuple[Mark, ...] = tuple(signed)
        self._check()
        for lang in languages.LANGUAGES:
            style.check_glyphs(*self.description(lang).split("\n"))
        if options.ax is not None:
            self.draw(ax=options.ax)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        """Make marks of the quantities, in the order of drawing."""
        pairs = marking.labels(items, self._label, self.form)
        return [Mark(item, pair) for item, pair in zip(items, pairs, strict=True)]

    def _check(self) -> None:
        """Raise `ChartError` where the form would misrepresent the marks."""

    def _layout(self, lang: str, width: float) -> Layout:
        """Measure the panel at a width in points."""
        raise NotImplementedError

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Layout, lang: str) -> None:
        """Draw the panel."""
        raise NotImplementedError

    def _remarks(self, lang: str) -> list[str]:
        """Say what a reader must know of the form, a sentence each."""
        return []

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture, for the fingerprint."""
        return {}

    @property
    def unit(self) -> str | None:
        """The unit that all marks share, None if they do not."""
        units = {mark.quantity.unit for mark in self.marks}
        return units.pop() if len(units) == 1 else None

    def title(self, lang: str) -> str:
        """Return the headline."""
        return phrases.plain(self.headline[languages.LANGUAGES.index(lang)], lang)

    def subtitle(self, lang: str) -> str:
        """Return what is measured, where and when, and in which unit."""
        given = self._subtitle and self._subtitle[languages.LANGUAGES.index(lang)]
        return phrases.plain(subtitles.subtitle(self.marks, self.unit, given, lang), lang)

    def notes(self, lang: str) -> list[str]:
        """Return the notes above the footer: each flag, the reason for a comparison, remarks."""
        place = languages.LANGUAGES.index(lang)
        out = [f"{marking.sign(n)} {flag[place]}" for n, flag in enumerate(self.flags)]
        if self.because:
            out.append(phrases.word("because", lang, self.because[place]))
        own = any(mark.quantity.observation is None for mark in self.marks)
        said = [phrases.word("own sums", lang)] * own + self._remarks(lang)
        out.append(phrases.word("space", lang).join(phrases.sentence(each, lang) for each in said))
        return [phrases.plain(phrases.sentence(note, lang), lang) for note in out if note]

    def alt(self, lang: str | None = None) -> str:
        """Return one sentence for those who cannot see the chart."""
        return alt_text.alt(self, languages.language(lang or self._lang))

    def description(self, lang: str | None = None) -> str:
        """Return every mark with its value and unit, the notes and the sources, a line each."""
        return descriptions.description(self, languages.language(lang or self._lang))

    def citation(self, lang: str | None = None) -> str:
        """Return the sources in full: publisher, title in its own language, date."""
        return citations.citation(self.marks, languages.language(lang or self._lang))

    def rows(self, lang: str | None = None) -> list[data_rows.Row]:
        """Return what is drawn, one row a mark; see `fupin.charts.words.data_rows.rows`."""
        return data_rows.rows(self, languages.language(lang or self._lang))

    def fingerprint(self) -> str:
        """Return the chart as plain text in both languages: what nbval compares."""
        return fingerprints.fingerprint(self)

    def draw(self, lang: str | None = None, ax: Axes | None = None) -> Figure:
        """Draw the chart.

        Parameters
        ----------
        lang : {"en", "zh"}, optional
            The chart's own language, else ``FUPIN_LANG``, else English.
        ax : matplotlib.axes.Axes, optional
            Draw in the place of these axes instead of on a figure of its own.

        Returns
        -------
        matplotlib.figure.Figure

        Raises
        ------
        ChartError
            If the marks do not fit into the size or the axes.
        """
        lang = languages.language(lang or self._lang)
        with style.context(self.size):
            return self._draw(lang, ax)

    def _draw(self, lang: str, ax: Axes | None) -> Figure:
        margin = self.of.margin if ax is None else 0.0
        place = Sheet(self.of, self.of.height or 0, ax)
        width = place.width - 2 * margin
        head = Head(self.title(lang), self.subtitle(lang), self.of, width)
        foot = Foot([*self.notes(lang), citations.footer(self.marks, lang)], self.of, width)
        layout = self._layout(lang, width)
        around = head.height + foot.height + 2 * margin
        self._check_room(around + layout.least, place.height or self.of.tallest)
        wanted = min(around + layout.height, self.of.tallest)
        sheet = Sheet(self.of, place.height or wanted, ax)
        top, bottom = margin, sheet.height - margin
        head.draw(sheet, margin, top)
        foot.draw(sheet, margin, bottom)
        top += head.height
        box = Box(margin, top, width, bottom - foot.height - top)
        self._draw_panel(sheet, box, layout, lang)
        return sheet.figure

    def _check_room(self, needed: float, room: float) -> None:
        if needed > room + 0.5:
            larger = "" if self.size == "page" else 'size="page", '
            raise refuse(
                self.form,
                "has too much to say for its place.",
                f"It needs {needed:.0f} points of height; there are {room:.0f}.",
                f"Take fewer marks or words, {larger}or draw two charts.",
            )

    def png(self, lang: str | None = None, dpi: float = SCREEN_DPI) -> bytes:
        """Return the picture as PNG bytes without date or program, the same in every process."""
        figure, out = self.draw(lang), io.BytesIO()
        with style.context(self.size):
            figure.savefig(out, format="png", dpi=dpi, metadata={"Software": None})
        return out.getvalue()

    def save(self, path: str | PathLike, lang: str | None = None) -> Path:
        """Write the chart to a file; its ending says how. See `fupin.exports`."""
        from fupin import exports

        return exports.save(self, path, lang=languages.language(lang or self._lang))

    def _repr_mimebundle_(self, **asked: object) -> tuple[dict, dict]:
        # The text form is what nbval compares; JupyterLab shows the picture, once.
        lang = languages.language(self._lang)
        data = {"image/png": self.png(lang), "text/plain": self.fingerprint()}
        return data, {"image/png": {"alt": self.alt(lang)}}

    def __repr__(self) -> str:
        return self.fingerprint()
