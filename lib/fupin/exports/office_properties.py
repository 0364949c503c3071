"""The core properties of Word files and slides, and what their templates carry needlessly."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from fupin.exports.office_constants import language_tag
from fupin.exports.rendered_chart import RenderedChart

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.package import OpcPackage
    from docx.opc.part import Part
    from pptx.opc.package import OpcPackage as SlidePackage
    from pptx.opc.package import Part as SlidePart
    from pptx.presentation import Presentation


class _Relation(Protocol):
    @property
    def reltype(self) -> str: ...


class _Relations(Protocol):
    def items(self) -> Iterable[tuple[str, _Relation]]: ...

    def pop(self, name: str, /) -> object: ...


def source_time(rendered: RenderedChart) -> datetime:
    """Return the time that a file's properties state: when its newest source was published."""
    # Office's own times have no zone: they are UTC by definition.
    day = rendered.source_date
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001


def set_properties(
    file: Document | Presentation, title: str, subject: str, newest: RenderedChart
) -> None:
    """Fill the core properties of a python-docx or python-pptx file, times and dates too."""
    properties = file.core_properties
    properties.title, properties.subject = title[:255], subject[:255]
    properties.author = properties.last_modified_by = "fupin"
    properties.language = language_tag(newest.lang)
    properties.comments = properties.category = properties.keywords = ""
    properties.created = properties.modified = properties.last_printed = source_time(newest)
    properties.revision = 1


def remove_related(part: OpcPackage | Part | SlidePackage | SlidePart, *kinds: str) -> None:
    """Take parts out of a package or a part, by the ending of their relation's type.

    Parameters
    ----------
    part : OpcPackage or Part
        Whose relations to look through.
    *kinds : str
        The last words of types: ``thumbnail``, ``printerSettings``.
    """
    # A package of python-pptx keeps to itself what the others show.
    relations: _Relations = getattr(part, "rels" if hasattr(part, "rels") else "_rels")
    endings = tuple(f"/{kind}" for kind in kinds)
    for name in [name for name, each in relations.items() if each.reltype.endswith(endings)]:
        relations.pop(name)
