"""A chart in a Word file: heading, picture with alt text, numbered caption, source.

The headline is a real heading and the caption a real caption, so that Word's outline, its list of
figures and a screen reader find them. Fonts are set for both scripts: with none set for East Asian
text Word takes one by the reader's system.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from fupin.exports import office_constants as office
from fupin.exports.docx_template import MARGIN, PAGE, new_document
from fupin.exports.office_finishing import finish_package
from fupin.exports.office_properties import set_properties
from fupin.exports.phrases import phrase
from fupin.exports.rendered_chart import RenderedChart

if TYPE_CHECKING:
    from docx.document import Document

    from fupin.exports.office_xml import Element

_TALLEST = 560  # leaves room for heading, caption and source on the same page


def render(rendered: RenderedChart) -> bytes:
    """Return the bytes of a Word file with one chart."""
    document = new_document()
    add_chart(document, rendered, number=1, level=1)
    return to_bytes(document, rendered.headline, rendered.alt, [rendered])


def add_chart(document: Document, rendered: RenderedChart, *, number: int, level: int) -> None:
    """Append a chart: heading, picture, numbered caption, notes and source.

    Parameters
    ----------
    document : docx.Document
        From `docx_template.new_document`.
    rendered : RenderedChart
    number : int
        The figure's number in its caption.
    level : int
        The heading's level in the outline.
    """
    document.add_heading(rendered.headline, level)
    _add_picture(document, rendered, number)
    _add_caption(document, rendered, number)
    for line in rendered.notes:
        document.add_paragraph(line, style="Note")
    document.add_paragraph(rendered.citation, style="Source")


def to_bytes(
    document: Document, title: str, subject: str, charts: Sequence[RenderedChart]
) -> bytes:
    """Return the file's bytes, with its properties filled, dated by the newest source."""
    newest = max(charts, key=lambda each: each.source_date)
    set_properties(document, title, subject, newest)
    out = io.BytesIO()
    document.save(out)
    return finish_package(out.getvalue(), newest.source_date, office.language_tag(newest.lang))


def _add_picture(document: Document, rendered: RenderedChart, number: int) -> None:
    panel = rendered.panel
    scale = min(_width_scale(panel.width), _TALLEST / panel.height)
    run = document.add_paragraph(style="Picture").add_run()
    shape = run.add_picture(io.BytesIO(panel.png), width=round(panel.width * scale * office.EMU))
    inline = shape._inline  # noqa: SLF001  python-docx has no word for alt text
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # else LibreOffice moves the picture off the text's edge
    described = inline.docPr
    described.set("descr", rendered.alt)
    described.set("name", phrase("figure n", rendered.lang, number))


def _width_scale(width: float) -> float:
    """Return the scale at which a panel fills the text's width, or 1 for one made for a column."""
    whole = (PAGE[0] - 2 * MARGIN) / width
    return whole if whole < 1.2 else 1.0


def _add_caption(document: Document, rendered: RenderedChart, number: int) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    label = phrase("figure", rendered.lang)
    paragraph = document.add_paragraph(f"{label} ", style="Caption")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), rf" SEQ {label} \* ARABIC ")
    run = paragraph.add_run(str(number))
    field.append(run._element)  # noqa: SLF001
    line: Element = paragraph._p  # noqa: SLF001
    line.append(field)  # a field is what Word counts and lists
    paragraph.add_run(f"  {rendered.subtitle or rendered.alt}")
