"""The empty Word file that ours begin with: A4, our paragraph styles, our fonts."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from fupin.exports import office_constants as office
from fupin.exports.office_properties import remove_related

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.styles import CT_Style
    from docx.oxml.text.font import CT_RPr
    from docx.styles.style import ParagraphStyle

PAGE, MARGIN = (595.3, 841.9), 70.9
"""A4, and 25 mm, in points."""

_FONTS = {
    "ascii": office.LATIN, "hAnsi": office.LATIN, "eastAsia": office.EAST_ASIAN, "cs": office.LATIN,
}  # fmt: skip
_NEEDLESS = ("thumbnail", "printerSettings", "stylesWithEffects", "customXml", "numbering")


class _Format(NamedTuple):
    """A paragraph style; lengths in points."""

    size: float
    bold: bool
    colour: str
    before: float
    after: float
    with_next: bool


_STYLES = {
    "Title": _Format(26, bold=True, colour=office.INK, before=0, after=6, with_next=True),
    "Subtitle": _Format(12, bold=False, colour=office.QUIET, before=0, after=18, with_next=False),
    "Heading 1": _Format(17, bold=True, colour=office.INK, before=18, after=8, with_next=True),
    "Heading 2": _Format(14, bold=True, colour=office.INK, before=14, after=8, with_next=True),
    "Picture": _Format(10.5, bold=False, colour=office.INK, before=4, after=4, with_next=True),
    "Caption": _Format(9.5, bold=False, colour=office.INK, before=2, after=2, with_next=True),
    "Note": _Format(8.5, bold=False, colour=office.QUIET, before=0, after=2, with_next=True),
    "Source": _Format(8.5, bold=False, colour=office.QUIET, before=0, after=14, with_next=False),
}


def new_document() -> Document:
    """Return an empty `docx.Document` on A4, its styles in our fonts and sizes."""
    import docx

    return docx.Document(io.BytesIO(_template()))


@cache
def _template() -> bytes:
    """Return the bytes of the file that `new_document` opens, made once a process."""
    import docx
    from docx.shared import Emu

    document = docx.Document()
    remove_related(document.part.package, *_NEEDLESS)
    remove_related(document.part, *_NEEDLESS)
    _remove_styles(document)
    section = document.sections[0]
    section.page_width, section.page_height = (Emu(round(side * office.EMU)) for side in PAGE)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", round(MARGIN * office.EMU))
    _set_defaults(document)
    for name, look in _STYLES.items():
        _set_style(document, name, look)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _remove_styles(document: Document) -> None:
    """Take out the template's styles that we do not set: they name other fonts, 40 KB a file.

    Word offers its own built-in styles in our theme's fonts all the same.
    """
    from docx.oxml.ns import qn

    styles = document.styles.element
    for each in styles.findall(qn("w:style")):
        name = each.find(qn("w:name")).get(qn("w:val"))
        kept = name.title() in _STYLES or each.get(qn("w:default")) == "1"
        if not kept:
            styles.remove(each)
        for link in each.findall(qn("w:link")):  # to a style of characters, now gone
            each.remove(link)


def _set_defaults(document: Document) -> None:
    from docx.oxml.ns import qn

    defaults = document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:rPr"))
    _set_fonts(defaults)
    settings = document.settings.element
    # By script: a document of either language marks its Latin text as English. See run_languages.
    for language in (defaults.find(qn("w:lang")), settings.find(qn("w:themeFontLang"))):
        language.set(qn("w:val"), office.LATIN_TAG)
        language.set(qn("w:eastAsia"), office.EAST_ASIAN_TAG)
    mode = settings.find(".//" + qn("w:compatSetting"))
    mode.set(qn("w:val"), "15")  # as Word writes today; less shows "Compatibility Mode"
    document.styles["Normal"].font.size = round(10.5 * office.EMU)


def _set_fonts(properties: CT_RPr) -> None:
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    for script, name in _FONTS.items():
        fonts.set(qn(f"w:{script}"), name)


def _set_style(document: Document, name: str, look: _Format) -> None:
    from docx.shared import RGBColor

    style = _style(document, name)
    style.hidden, style.quick_style = False, True
    _clear(style.element)
    style.font.size, style.font.bold = round(look.size * office.EMU), look.bold
    style.font.color.rgb = RGBColor.from_string(look.colour)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = look.before * office.EMU, look.after * office.EMU
    spacing.line_spacing, spacing.keep_with_next = 1.15, look.with_next
    _set_fonts(style.element.get_or_add_rPr())


def _style(document: Document, name: str) -> ParagraphStyle:
    from docx.enum.style import WD_STYLE_TYPE

    styles = document.styles
    is_there = name in {each.name for each in styles}
    style: ParagraphStyle
    style = styles[name] if is_there else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    return style


def _clear(style: CT_Style) -> None:
    """Take the template's format off a style; a heading's level in the outline stays."""
    from docx.oxml.ns import qn

    for part in ("rPr", "pPr"):
        old = style.find(f"{{*}}{part}")
        if old is None:
            continue
        for each in list(old):
            if each.tag != qn("w:outlineLvl"):
                old.remove(each)
        if len(old) == 0:
            style.remove(old)
