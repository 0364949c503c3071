"""One chart in one language, drawn once, with all that an export needs to say about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fupin import style
from fupin.errors import ChartError, ExportError
from fupin.exports import raster
from fupin.exports.chart_protocol import Chart, Row
from fupin.exports.panel import Panel, crop_panel
from fupin.exports.source_rows import newest_date, source_rows, uniform_rows

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from PIL.Image import Image

_NOT_RECORDED = ("figure", "chart")
_SLIDE_DPI = 160  # 1,920 dots across, as many as a screen shows


@dataclass
class RenderedChart:
    """A chart in one language: its words and data as plain values, and its drawing.

    Attributes
    ----------
    lang : str
        ``en`` or ``zh``.
    form, size : str
        The chart's form (``bars``) and size (``page``).
    headline, subtitle, alt, description, citation : str
        The chart's words.
    notes : list of str
        What stands between the panel and the source.
    rows : list of dict
        What is drawn, one row a mark, the same keys in each: texts, numbers or None.
    sources : list of dict
        The printed figures behind it, one row each.
    source_date : date
        When the newest source was published. Files carry it in place of the time of their making.
    figure : matplotlib.figure.Figure or None
        The drawing; None where the chart was read from a record.
    chart : Chart or None
        The chart itself, to draw it in another size; None where it was read from a record.
    """

    lang: str
    form: str
    size: str
    headline: str
    subtitle: str
    alt: str
    description: str
    citation: str
    notes: list[str]
    rows: list[Row]
    sources: list[Row]
    source_date: date
    figure: Figure | None = field(default=None, repr=False)
    chart: Chart | None = field(default=None, repr=False)

    @classmethod
    def draw(cls, chart: Chart, lang: str) -> RenderedChart:
        """Draw a chart in one language and take down what it says.

        Raises
        ------
        MissingGlyphError
            If the house font lacks a character that the drawing or an export would show.
        """
        figure = chart.draw(lang)
        printed = {each.key: each for mark in chart.marks for each in mark.quantity.sources()}
        rendered = cls(
            lang=lang,
            form=chart.form,
            size=chart.size,
            headline=chart.title(lang),
            subtitle=chart.subtitle(lang),
            alt=chart.alt(lang),
            description=chart.description(lang),
            citation=chart.citation(lang),
            notes=list(chart.notes(lang)),
            rows=uniform_rows(chart.rows(lang)),
            sources=source_rows(printed.values(), lang),
            source_date=newest_date(printed.values()),
            figure=figure,
            chart=chart,
        )
        style.check_figure(figure)
        style.check_glyphs(*rendered.texts())
        return rendered

    @contextmanager
    def drawing(self) -> Iterator[Figure]:
        """Give the figure, with matplotlib set to the house style while it is written."""
        with style.context(self.size):
            yield self._drawn

    @property
    def _drawn(self) -> Figure:
        if self.figure is None:
            raise ExportError(
                f"The chart {self.headline!r} cannot be written in this format.",
                "It was read from a record, which holds its words and data but not its drawing.",
                "Draw it anew: RenderedChart.draw(chart, lang).",
            )
        return self.figure

    @cached_property
    def _picture(self) -> Image:
        return raster.draw(self._drawn, self.size, raster.DPI)

    @cached_property
    def png(self) -> bytes:
        """The whole picture, rendered once and shared by every format that shows it."""
        texts = {"Title": self.headline, "Description": self.alt, "Source": self.citation}
        return raster.encode_png(self._picture, raster.DPI, texts)

    @cached_property
    def panel(self) -> Panel:
        """The picture without the words that a document sets as text of its own."""
        return self._cropped(self._drawn, self._picture, raster.DPI, style.size(self.size))

    @cached_property
    def slide(self) -> Panel:
        """The panel drawn for a slide; the page's own where the chart does not fit a slide."""
        if self.size == "slide" or self.chart is None:
            return self.panel
        wide = copy(self.chart)
        wide.size, wide.of = "slide", style.size("slide")
        try:
            figure = wide.draw(self.lang)
        except ChartError:
            return self.panel
        picture = raster.draw(figure, "slide", _SLIDE_DPI)
        return self._cropped(figure, picture, _SLIDE_DPI, wide.of)

    def _cropped(self, figure: Figure, picture: Image, dpi: int, size: style.Size) -> Panel:
        return crop_panel(
            figure,
            picture,
            dpi,
            margin=size.margin,
            headline=self.headline,
            subtitle=self.subtitle,
            first_below=self.below_panel()[0],
        )

    def below_panel(self) -> list[str]:
        """Return the notes and the citation, which stand below the panel, a line each."""
        return [*self.notes, self.citation]

    def texts(self) -> Iterator[str]:
        """Give every text that an export would show, line by line."""
        cells = [cell for row in (*self.rows, *self.sources) for cell in row.values()]
        words = (self.headline, self.subtitle, self.alt, self.description, self.citation)
        for text in (*words, *self.notes, *cells):
            if isinstance(text, str):
                yield from text.splitlines()

    def to_record(self) -> dict[str, object]:
        """Return words and data, without the drawing, as a dictionary that JSON can hold."""
        kept = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in _NOT_RECORDED
        }
        return kept | {"source_date": self.source_date.isoformat()}

    @classmethod
    def from_record(cls, record: Mapping[str, Any], **pictures: Panel) -> RenderedChart:
        """Return the chart of a record; `pictures` may be its ``panel`` and ``slide``."""
        values = {**record, "source_date": date.fromisoformat(record["source_date"])}
        rendered = cls(**values)
        rendered.__dict__.update(pictures)  # as if the cached properties had been computed
        return rendered
