"""A chart as PDF with its font embedded, for print."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from fupin import style
from fupin.exports import fonts
from fupin.exports.rendered_chart import Plate

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont


def render(plate: Plate) -> bytes:
    """Return the bytes of a PDF file; TrueType outlines of the glyphs used are inside."""
    out = io.BytesIO()
    about = {
        "Title": plate.headline,
        "Subject": plate.alt,
        "Keywords": plate.citation,
        "Creator": "fupin",
        "Producer": "fupin",
        "CreationDate": None,
    }
    with plate.drawing() as figure, _quick_subsets():
        figure.savefig(out, format="pdf", metadata=about)
    return out.getvalue()


@contextmanager
def _quick_subsets() -> Iterator[None]:
    """Let matplotlib embed glyphs cut by `fonts.cut`, a hundred times quicker than its own way.

    Its own way (half a second a file, most of the time that an export takes) stays in use for any
    other font, and for everything should matplotlib rename this internal function.
    """
    from matplotlib.backends import _backend_pdf_ps as embedding

    theirs = getattr(embedding, "get_glyphs_subset", None)
    if theirs is None or not hasattr(embedding, "SubsetResults"):
        yield
        return

    def ours(path: object, glyphs: Iterable[int]) -> AbstractContextManager:
        if str(path) != str(style.font_path()):
            return theirs(path, glyphs)
        font, places = _subset(glyphs)
        return embedding.SubsetResults(font, places)._as_cm()  # noqa: SLF001

    embedding.get_glyphs_subset = ours
    try:
        yield
    finally:
        embedding.get_glyphs_subset = theirs


def _subset(glyphs: Iterable[int]) -> tuple[TTFont, dict[int, int]]:
    whole = fonts.source()
    names = {number: whole.getGlyphName(number) for number in sorted(glyphs)}
    font = fonts.cut(set(names.values()), {})
    return font, {number: font.getGlyphID(name) for number, name in names.items()}
