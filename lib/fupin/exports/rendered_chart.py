"""One chart in one language, drawn once, with all that an export needs to say about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, fields
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from fupin import style
from fupin.errors import ChartError
from fupin.exports.chart_protocol import Cell, Drawable, Row
from fupin.exports.panel import Panel, Wording, panel
from fupin.exports.raster import DPI, drawn, encoded
from fupin.quantities.unit_names import unit_name

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from PIL.Image import Image

    from fupin.quantities.observation import Observation

_NOT_RECORDED = ("figure", "chart")
_FOR_WANT_OF_A_DATE = date(2021, 1, 1)
_SLIDE_DPI = 160  # 1,920 dots across, as many as a screen shows


@dataclass
class Plate:
    """A chart in one language: its words and data as plain values, and its drawing.

    Attributes
    ----------
    lang : str
        ``en`` or ``zh``.
    form, size : str
        The chart's form (``bars``) and purpose (``page``).
    headline, subtitle, alt, description, citation : str
        The chart's words.
    notes : list of str
        What stands between the panel and the source.
    rows : list of dict
        What is drawn, one row a mark, the same keys in each: texts, numbers or None.
    sources : list of dict
        The printed figures behind it, one row each.
    issued : date
        When the newest source was published. Files carry it in place of the hour of their making.
    figure : matplotlib.figure.Figure or None
        The drawing; None for a plate read from a record.
    chart : Chart or None
        Whom to ask for another size; None for a plate read from a record.
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
    issued: date
    figure: Figure | None = field(default=None, repr=False)
    chart: Drawable | None = field(default=None, repr=False)

    @classmethod
    def of(cls, chart: Drawable, lang: str) -> Plate:
        """Draw a chart in one language and take down what it says.

        Raises
        ------
        MissingGlyphError
            If the house font lacks a character that the drawing or an export would show.
        """
        leaves = {leaf.key: leaf for mark in chart.marks for leaf in mark.quantity.sources()}
        plate = cls(
            lang=lang,
            form=chart.form,
            size=chart.size,
            headline=chart.title(lang),
            subtitle=chart.subtitle(lang),
            alt=chart.alt(lang),
            description=chart.description(lang),
            citation=chart.citation(lang),
            notes=list(chart.notes(lang)),
            rows=_even(chart.rows(lang)),
            sources=sources(leaves.values(), lang),
            issued=_issued(leaves.values()),
            figure=chart.draw(lang),
            chart=chart,
        )
        style.check_figure(plate.figure)
        style.check_glyphs(*plate.words())
        return plate

    @contextmanager
    def drawing(self) -> Iterator[Figure]:
        """Give the figure, with matplotlib set to the house style while it is written."""
        with style.context(self.size):
            yield self.figure

    @cached_property
    def _pixels(self) -> Image:

        return drawn(self.figure, self.size, DPI)

    @cached_property
    def png(self) -> bytes:
        """The whole picture, rendered once and shared by every format that shows it."""

        about = {"Title": self.headline, "Description": self.alt, "Source": self.citation}
        return encoded(self._pixels, DPI, about)

    @cached_property
    def panel(self) -> Panel:
        """The picture without the words that a document sets as text of its own."""

        margin = style.size(self.size).margin
        return panel(self.figure, self._wording(), margin, self._pixels, DPI)

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

        pixels = drawn(figure, "slide", _SLIDE_DPI)
        return panel(figure, self._wording(), wide.of.margin, pixels, _SLIDE_DPI)

    def _wording(self) -> Wording:
        return Wording(self.headline, self.subtitle, self.foot()[0])

    def foot(self) -> list[str]:
        """Return the notes and the citation, a line each, as text below a panel."""
        return [*self.notes, self.citation]

    def words(self) -> Iterator[str]:
        """Give every text of the plate, line by line."""
        cells = [cell for row in (*self.rows, *self.sources) for cell in row.values()]
        said = (self.headline, self.subtitle, self.alt, self.description, self.citation)
        for text in (*said, *self.notes, *cells):
            if isinstance(text, str):
                yield from text.splitlines()

    def record(self) -> dict[str, object]:
        """Return the plate's words and data as a dictionary that JSON can hold."""
        kept = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in _NOT_RECORDED
        }
        return kept | {"issued": self.issued.isoformat()}

    @classmethod
    def read(cls, record: dict[str, object], **pictures: Panel) -> Plate:
        """Return the plate of a record; `pictures` may be its ``panel`` and ``slide``."""
        plate = cls(**{**record, "issued": date.fromisoformat(record["issued"])})
        plate.__dict__.update(pictures)
        return plate


def plain(value: object) -> Cell:
    """Return a cell as JSON and spreadsheets hold it: a whole number, a float, or a text."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    return str(value)


def _even(rows: list[dict[str, object]]) -> list[Row]:
    names = dict.fromkeys(name for row in rows for name in row)
    return [{name: plain(row.get(name)) for name in names} for row in rows]


def _issued(leaves: Iterable[Observation]) -> date:
    """Return when the newest of some figures was published, as far as their dates go."""
    dates = (re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", leaf.published) for leaf in leaves)
    days = [date(*(int(part or 1) for part in found.groups())) for found in dates if found]
    return max(days, default=_FOR_WANT_OF_A_DATE)


def sources(leaves: Iterable[Observation], lang: str) -> list[Row]:
    """Return printed figures as rows of a table, by key."""
    return [_source(leaf, lang) for leaf in sorted(leaves, key=lambda leaf: leaf.key)]


def _source(leaf: Observation, lang: str) -> Row:
    return {
        "key": leaf.key,
        "measure": getattr(leaf, f"name_{lang}"),
        "region": getattr(leaf, f"region_{lang}"),
        "period": leaf.period,
        "printed": leaf.printed,
        "value": plain(leaf.value),
        "low": plain(leaf.low),
        "high": plain(leaf.high),
        "unit": unit_name(leaf.unit, lang),
        "title": leaf.title,
        "publisher": leaf.publisher,
        "published": leaf.published,
        "start": leaf.start,
        "end": leaf.end,
        "remarks": " ".join(flag[lang == "zh"] for flag in leaf.flags),
    }
