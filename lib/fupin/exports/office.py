"""What Word files, slides and workbooks share: fonts for two scripts, languages, properties."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from fupin import style
from fupin.exports.rendered_chart import Plate

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.package import OpcPackage
    from docx.opc.part import Part
    from pptx.presentation import Presentation

LATIN, EAST_ASIAN = "Arial", "Microsoft YaHei"
"""Fonts that come with Office on Windows and macOS; other programs answer with a sans serif too."""

FONTS = {"ascii": LATIN, "hAnsi": LATIN, "eastAsia": EAST_ASIAN, "cs": LATIN}
"""The same by the names that Word gives to scripts."""

INK, QUIET, ACCENT, RULE = (
    colour.removeprefix("#").upper()
    for colour in (style.INK, style.QUIET, style.ACCENT, style.RULE)
)

EMU = 12_700
"""English metric units in a point: the unit of length inside Office files."""


def tag(lang: str) -> str:
    """Return the language tag of a document: ``en-GB`` or ``zh-CN``."""
    return {"en": "en-GB", "zh": "zh-CN"}[lang]


def moment(plate: Plate) -> datetime:
    """Return the time that a file's properties state: when its newest source was published."""
    # Office's own times have no zone: they are UTC by definition.
    return datetime(plate.issued.year, plate.issued.month, plate.issued.day)  # noqa: DTZ001


def describe(file: Document | Presentation, title: str, subject: str, newest: Plate) -> None:
    """Fill the core properties of a python-docx or python-pptx file, those with a clock too."""
    properties = file.core_properties
    properties.title, properties.subject = title[:255], subject[:255]
    properties.author = properties.last_modified_by = "fupin"
    properties.language = tag(newest.lang)
    properties.comments = properties.category = properties.keywords = ""
    properties.created = properties.modified = properties.last_printed = moment(newest)
    properties.revision = 1


def drop_leftovers(part: OpcPackage | Part) -> None:
    """Take the template's own preview picture and printer settings out of a package or a part."""
    relations = part.rels if hasattr(part, "rels") else part._rels  # noqa: SLF001
    needless = ("/thumbnail", "/printerSettings")
    for name in [name for name, each in relations.items() if each.reltype.endswith(needless)]:
        relations.pop(name)
