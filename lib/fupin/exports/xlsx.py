"""A chart as a workbook: a native chart that Excel can edit, its data, and its sources."""

from __future__ import annotations

from fupin.exports.phrases import phrase
from fupin.exports.rendered_chart import RenderedChart
from fupin.exports.workbook import WorkbookWriter


def render(rendered: RenderedChart) -> bytes:
    """Return the bytes of a workbook with one chart: contents, chart, data, sources."""
    lang = rendered.lang
    names = {part: phrase(part, lang) for part in ("chart", "data", "sources")}
    book = WorkbookWriter(rendered.headline, rendered.alt, lang)
    book.add_contents(
        [(names[part], phrase(f"about {part}", lang, names["data"])) for part in names]
    )
    book.add_chart(names["chart"], rendered, names["data"])
    for part, rows in (("data", rendered.rows), ("sources", rendered.sources)):
        book.add_table(names[part], rendered.headline, phrase(f"about {part}", lang), part, rows)
    return book.to_bytes([rendered])
