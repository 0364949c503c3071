"""A table for print: figures that a picture would only make harder to read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import languages, style
from fupin.bilingual import Bilingual
from fupin.charts import checks
from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm
from fupin.charts.chart_options import ChartOptions, Words
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import LEADING, Sheet, block_height, widest
from fupin.charts.layout.header_footer import Box
from fupin.charts.mark_labels import labels
from fupin.charts.marks import Mark
from fupin.charts.shared_traits import shared_trait
from fupin.charts.words import messages, phrases
from fupin.quantities.quantity import Quantity

COLUMNS = ("printed", "when", "where")
_FACETS = {"when": "period", "where": "region"}
_COLUMN_GAP = 1.4  # in font sizes
_LABEL = 0.27  # of the width, where labels are longer
_ROW_GAP = 0.75  # in font sizes


class _Table(NamedTuple):
    """Columns from left to right: their right or left edges, and the words of their cells."""

    height: float
    least: float
    heads: list[str]
    cells: list[list[list[str]]]
    widths: list[float]


class Table(ChartForm[_Table]):
    """See `table`."""

    form = "table"

    def __init__(self, data: Figures, options: ChartOptions, columns: Sequence[str]) -> None:
        unknown = [name for name in columns if name not in COLUMNS]
        if unknown:
            named, known = (
                Bilingual.joined(map(repr, some), ", ", "、") for some in (unknown, COLUMNS)
            )
            raise checks.refuse(
                self.form,
                messages.NO_COLUMN.fill(named),
                messages.KNOWN_COLUMNS.fill(known),
                messages.PRINTED_COLUMN,
            )
        self.columns = tuple(columns)
        super().__init__(data, options)

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""
        return {"columns": ", ".join(self.columns)}

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        beside = [_FACETS[name] for name in self.columns if name in _FACETS]
        pairs = labels(items, self._label, self.form, beside)
        return [Mark(item, pair) for item, pair in zip(items, pairs, strict=True)]

    def _texts(self, mark: Mark, lang: str) -> list[str]:
        place = languages.LANGUAGES.index(lang)
        leaf = mark.quantity.observation
        out = [mark.name(lang), mark.text(lang)]
        for name in self.columns:
            if name == "printed":
                out.append(leaf.printed if leaf else "–")
            else:
                found = shared_trait(mark.quantity, _FACETS[name])
                out.append(phrases.plain(found[place], lang) if found else "–")
        return out

    def _layout(self, lang: str, width: float) -> _Table:
        em = self.of.label
        heads = [phrases.word(name, lang) for name in ("what", "value", *self.columns)]
        rows = [self._texts(mark, lang) for mark in self.marks]
        columns = list(zip(*rows, strict=True))
        gaps = _COLUMN_GAP * em * (len(heads) - 1)
        widths = [
            max(widest(column, em), line_breaks.width(head, self.of.small))
            for column, head in zip(columns, heads, strict=True)
        ]
        # The label gets what the other columns leave; long prints and places are wrapped first.
        for limit in (0.3, 0.22, 0.17, 0.14):
            narrow = [min(each, limit * width) for each in widths[1:]]
            room = width - gaps - sum(narrow)
            if room >= min(_LABEL * width, widths[0]):
                break
        else:
            why = messages.COLUMNS_SHARE.fill(len(heads), width)
            raise checks.refuse(self.form, messages.NO_ROOM, why, messages.FEWER_COLUMNS)
        widths = [room, *narrow]
        cells = [
            [
                line_breaks.wrap(text, em, room + 0.01)
                for text, room in zip(row, widths, strict=True)
            ]
            for row in rows
        ]
        tall = sum(_row_height(row, em) for row in cells) + self.of.small * LEADING + 0.7 * em
        loose, tight = (tall + len(cells) * gap * em for gap in (_ROW_GAP, _ROW_GAP / 4))
        return _Table(loose, tight, heads, cells, widths)

    def _draw_panel(self, sheet: Sheet, box: Box, layout: _Table, lang: str) -> None:
        em, of = self.of.label, self.of
        lefts = [box.left]
        for width in layout.widths[:-1]:
            lefts.append(lefts[-1] + width + _COLUMN_GAP * em)
        y = box.top
        for place, (left, head) in enumerate(zip(lefts, layout.heads, strict=True)):
            at, ha = (left + layout.widths[1], "right") if place == 1 else (left, "left")
            sheet.lines(at, y, [head], of.small, colour=style.QUIET, ha=ha)
        y += of.small * LEADING + 0.35 * em
        sheet.rule(box.left, y, box.right, y, colour=style.INK, thick=of.line * 0.5)
        rows = len(layout.cells)
        gap = max(0.0, min(_ROW_GAP * em, _ROW_GAP * em - (layout.height - box.height) / rows))
        for row in layout.cells:
            for place, (left, cell) in enumerate(zip(lefts, row, strict=True)):
                at, ha = (left + layout.widths[1], "right") if place == 1 else (left, "left")
                colour = style.INK if place < 2 else style.QUIET
                sheet.lines(at, y + gap / 2, cell, em, colour=colour, ha=ha)
            y += _row_height(row, em) + gap
            sheet.rule(box.left, y, box.right, y)


def _row_height(row: list[list[str]], em: float) -> float:
    return max(block_height(cell, em) for cell in row)


def table(
    data: Figures,
    headline: Words,
    subtitle: Words | None = None,
    *,
    columns: Sequence[str] = ("printed",),
    size: str = "page",
    because: Words | None = None,
    label: str = "auto",
    ax: Axes | None = None,
    lang: str | None = None,
) -> Table:
    """Set figures as a table, in the order given; units may differ, for nothing is compared.

    Parameters
    ----------
    data : DataFrame, list of Quantity or Quantity
        Quantities of any unit.
    headline : str or (str, str)
        The finding, in one language, or in English and Chinese.
    subtitle : str or (str, str), optional
        What is measured; computed where it is left out.
    columns : sequence of {"printed", "when", "where"}
        What to show beside figure and value.
    size, because, label, ax, lang : optional
        See `fupin.charts.ChartOptions`.

    Returns
    -------
    Chart
        Drawn when asked: shown in a notebook, or with `Chart.draw` and `Chart.save`.

    Raises
    ------
    ChartError
        If a column is unknown, or if the table is wider or taller than its place.

    See Also
    --------
    multiples : Several units, drawn.

    Examples
    --------
    >>> watched = fupin.load("early_warning", source="tibet-daily-2021")
    >>> headline = ("Who is on the watch list", "监测对象")
    >>> chart = charts.table(watched, headline, columns=["printed"])
    >>> chart.marks[0].name("en"), chart.marks[0].text("en")
    ('Households on the watch list', '349 households')

    A column that a table does not have is refused:

    >>> charts.table(watched, headline, columns=["page"])
    Traceback (most recent call last):
        ...
    fupin.errors.ChartError: charts.table has no column 'page'.
    Beside figure and value it knows 'printed', 'when', 'where'.
    Type columns=("printed",).
    """
    return Table(data, ChartOptions(headline, subtitle, size, because, label, ax, lang), columns)
