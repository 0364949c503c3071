"""A chart in a Word file: heading, picture with alt text, numbered caption, source.

The headline is a real heading and the caption a real caption, so that Word's outline, its list of
figures and a screen reader find them. Fonts are set for both scripts: with none set for East Asian
text Word takes one by the reader's system, and Chinese comes out in whatever that is.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from fupin.exports import office
from fupin.exports.phrases import word
from fupin.exports.rendered_chart import Plate
from fupin.files import writing

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element as Element

_PAGE, _MARGIN = (595.3, 841.9), 70.9  # A4, and 25 mm
_TALLEST = 560  # leaves room for heading, caption and source on the same page


class _Look(NamedTuple):
    """A paragraph style; lengths in points."""

    size: float
    bold: bool
    colour: str
    before: float
    after: float
    with_next: bool


_STYLES = {
    "Title": _Look(26, bold=True, colour=office.INK, before=0, after=6, with_next=True),
    "Subtitle": _Look(12, bold=False, colour=office.QUIET, before=0, after=18, with_next=False),
    "Heading 1": _Look(17, bold=True, colour=office.INK, before=18, after=8, with_next=True),
    "Heading 2": _Look(14, bold=True, colour=office.INK, before=14, after=8, with_next=True),
    "Picture": _Look(10.5, bold=False, colour=office.INK, before=4, after=4, with_next=True),
    "Caption": _Look(9.5, bold=False, colour=office.INK, before=2, after=2, with_next=True),
    "Note": _Look(8.5, bold=False, colour=office.QUIET, before=0, after=2, with_next=True),
    "Source": _Look(8.5, bold=False, colour=office.QUIET, before=0, after=14, with_next=False),
}


def render(plate: Plate) -> bytes:
    """Return the bytes of a Word file with one chart."""
    document = start(plate.lang)
    add(document, plate, number=1, level=1)
    return finish(document, plate.headline, plate.alt, [plate])


def start(lang: str) -> Document:
    """Return an empty `docx.Document` on A4, its styles in our fonts, sizes and language."""
    import docx

    return docx.Document(io.BytesIO(_blank(lang)))


@cache
def _blank(lang: str) -> bytes:
    """Return the bytes of the file that `start` opens, made once a process."""
    import docx

    document = docx.Document()
    office.drop_leftovers(document.part.package)
    _drop_ballast(document)
    section = document.sections[0]
    section.page_width, section.page_height = (round(side * office.EMU) for side in _PAGE)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", round(_MARGIN * office.EMU))
    _set_defaults(document, lang)
    for name, look in _STYLES.items():
        _set_style(document, name, look)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def add(document: Document, plate: Plate, *, number: int, level: int) -> None:
    """Append a chart: heading, picture, numbered caption, notes and source."""
    document.add_heading(plate.headline, level)
    _add_picture(document, plate, number)
    _add_caption(document, plate, number)
    for line in plate.notes:
        document.add_paragraph(line, style="Note")
    document.add_paragraph(plate.citation, style="Source")


def finish(document: Document, title: str, subject: str, plates: Sequence[Plate]) -> bytes:
    """Return the file's bytes, its properties filled and nothing in it that tells the hour."""
    newest = max(plates, key=lambda plate: plate.issued)
    office.describe(document, title, subject, newest)
    out = io.BytesIO()
    document.save(out)
    return writing.steady_zip(out.getvalue(), newest.issued)


def _drop_ballast(document: Document) -> None:
    """Take out the template's table styles and its copies for Word 2007: 40 KB a file, and time."""
    from docx.oxml.ns import qn

    styles = document.styles.element
    for look in styles.findall(qn("w:style")):
        if look.get(qn("w:type")) == "table" and look.get(qn("w:default")) != "1":
            styles.remove(look)
    relations = document.part.rels
    needless = ("/stylesWithEffects", "/customXml")
    for name in [name for name, each in relations.items() if each.reltype.endswith(needless)]:
        relations.pop(name)


def _set_defaults(document: Document, lang: str) -> None:
    from docx.oxml.ns import qn

    defaults = document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:rPr"))
    _set_fonts(defaults)
    spoken = defaults.find(qn("w:lang"))
    spoken.set(qn("w:val"), "en-GB")
    spoken.set(qn("w:eastAsia"), "zh-CN")
    settings = document.settings.element
    settings.find(qn("w:themeFontLang")).set(qn("w:eastAsia"), "zh-CN")
    mode = settings.find(".//" + qn("w:compatSetting"))
    mode.set(qn("w:val"), "15")  # as Word writes today; less shows "Compatibility Mode"
    document.styles["Normal"].font.size = round(10.5 * office.EMU)
    document.styles["Normal"].element.get_or_add_rPr().append(_spoken(lang))


def _spoken(lang: str) -> Element:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    # Word hyphenates and reads aloud by script; a Chinese document stays so in its Latin parts.
    element = OxmlElement("w:lang")
    element.set(qn("w:val"), office.tag(lang))
    element.set(qn("w:eastAsia"), "zh-CN")
    return element


def _set_fonts(properties: Element) -> None:
    from docx.oxml.ns import qn

    fonts = properties.find(qn("w:rFonts"))
    fonts = properties.get_or_add_rFonts() if fonts is None else fonts
    fonts.attrib.clear()
    for script, name in office.FONTS.items():
        fonts.set(qn(f"w:{script}"), name)


def _set_style(document: Document, name: str, look: _Look) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor

    known = {each.name for each in document.styles}
    add = document.styles.add_style
    style = document.styles[name] if name in known else add(name, WD_STYLE_TYPE.PARAGRAPH)
    style.hidden, style.quick_style = False, True
    _clear(style.element)
    style.font.size, style.font.bold = round(look.size * office.EMU), look.bold
    style.font.color.rgb = RGBColor.from_string(look.colour)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = look.before * office.EMU, look.after * office.EMU
    spacing.line_spacing, spacing.keep_with_next = 1.15, look.with_next
    _set_fonts(style.element.get_or_add_rPr())


def _clear(style: Element) -> None:
    """Take the template's looks off a style; a heading's level in the outline stays."""
    for part in ("rPr", "pPr"):
        old = style.find(f"{{*}}{part}")
        if old is None:
            continue
        level = old.find("{*}outlineLvl")
        style.remove(old)
        if level is not None:
            style.get_or_add_pPr().append(level)


def _add_picture(document: Document, plate: Plate, number: int) -> None:
    panel = plate.panel
    scale = min(_fits(panel.width), _TALLEST / panel.height)
    run = document.add_paragraph(style="Picture").add_run()
    shape = run.add_picture(io.BytesIO(panel.png), width=round(panel.width * scale * office.EMU))
    inline = shape._inline  # noqa: SLF001  python-docx has no word for alt text
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # else LibreOffice moves the picture off the text's edge
    about = inline.docPr
    about.set("descr", plate.alt)
    about.set("name", word("figure n", plate.lang, number))


def _fits(width: float) -> float:
    """Return the scale at which a panel fills the text's width, or 1 for one made for a column."""
    whole = (_PAGE[0] - 2 * _MARGIN) / width
    return whole if whole < 1.2 else 1.0


def _add_caption(document: Document, plate: Plate, number: int) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    label = word("figure", plate.lang)
    paragraph = document.add_paragraph(f"{label} ", style="Caption")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), rf" SEQ {label} \* ARABIC ")
    run = paragraph.add_run(str(number))
    field.append(run._element)  # noqa: SLF001
    paragraph._p.append(field)  # noqa: SLF001  a field is what Word counts and lists
    paragraph.add_run(f"  {plate.subtitle or plate.alt}")
