"""The last step of every office file: fonts, languages of runs, and no trace of the time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from lxml import etree

from fupin.exports.office_fonts import set_font_table, set_theme_fonts, use_named_fonts
from fupin.exports.office_xml import Element
from fupin.exports.run_languages import mark_drawing_runs, mark_word_runs
from fupin.files.zip_archives import reproducible_zip

_EDITS: dict[str, Callable[[Element], None]] = {
    r"(word|ppt|xl)/theme/theme\d*\.xml": set_theme_fonts,
    r"word/fontTable\.xml": set_font_table,
    r"word/document\.xml": mark_word_runs,
    r"ppt/(slides|notesSlides|slideMasters|slideLayouts|notesMasters)/\w+\.xml": mark_drawing_runs,
    r"xl/charts/chart\d+\.xml": mark_drawing_runs,
    r"xl/styles\.xml": use_named_fonts,
}
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"


def finish_package(archive: bytes, day: date, language: str) -> bytes:
    """Return an office file as it goes out.

    Parameters
    ----------
    archive : bytes
        The file as python-docx, python-pptx or XlsxWriter wrote it.
    day : date
        The date that its members carry.
    language : str
        The tag of its language, for the core properties: ``zh-CN``.
    """

    def edit(name: str, content: bytes) -> bytes:
        if name == "docProps/core.xml":
            return _edited(content, lambda root: _set_language(root, language))
        for pattern, change in _EDITS.items():
            if re.fullmatch(pattern, name):
                return _edited(content, change)
        return content

    return reproducible_zip(archive, day, edit)


def _edited(content: bytes, change: Callable[[Element], None]) -> bytes:
    root = etree.fromstring(content)
    change(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _set_language(properties: Element, language: str) -> None:
    element = properties.find(_LANGUAGE)
    if element is None:  # XlsxWriter has no way to state it
        element = etree.SubElement(properties, _LANGUAGE)
    element.text = language
