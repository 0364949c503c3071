"""The typefaces that an office file names beside its text: in its theme and its font table.

The templates of the libraries that we write with name some thirty faces, Japanese ones among them,
and Office takes one of these by the language of the reader's system. Ours name two.
"""

from __future__ import annotations

from lxml import etree

from fupin.exports.office_constants import EAST_ASIAN, LATIN
from fupin.exports.office_xml import Element, remove

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TABLE = {LATIN: ("020B0604020202020204", "00"), EAST_ASIAN: ("020B0503020204020204", "86")}
"""PANOSE-1 class and character set of our faces, by which Word looks for a substitute."""


def set_theme_fonts(theme: Element) -> None:
    """Let headings and body of a theme use our two faces, whatever the system's language."""
    for fonts in (*theme.iter(f"{_A}majorFont"), *theme.iter(f"{_A}minorFont")):
        for old in list(fonts):
            fonts.remove(old)
        for script, face in (("latin", LATIN), ("ea", EAST_ASIAN), ("cs", LATIN)):
            etree.SubElement(fonts, f"{_A}{script}", {"typeface": face})


def set_font_table(table: Element) -> None:
    """List our two faces in a Word file's table of fonts, and no other."""
    for old in list(table):
        table.remove(old)
    for face, (panose, charset) in _TABLE.items():
        font = etree.SubElement(table, f"{_W}font", {f"{_W}name": face})
        for name, value in (
            ("panose1", panose), ("charset", charset), ("family", "swiss"), ("pitch", "variable"),
        ):  # fmt: skip
            etree.SubElement(font, f"{_W}{name}", {f"{_W}val": value})


def use_named_fonts(styles: Element) -> None:
    """Let a workbook's cells use the face that they name, not the theme's for the same text."""
    for scheme in list(styles.iter(f"{_S}scheme")):
        remove(scheme)
