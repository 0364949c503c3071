"""The empty presentation that ours begin with: 16:9, two layouts, our fonts."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from fupin.exports import office_constants as office
from fupin.exports.office_properties import remove_related
from fupin.exports.office_xml import remove

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.shapes.placeholder import LayoutPlaceholder, MasterPlaceholder
    from pptx.util import Length

SLIDE = (960, 540)
LEFT, WIDTH = 48, 864
SUBTITLE, BODY = (96, 24), (130, 360)
"""Where things stand on a slide: top and height, in points."""

_COVER_TITLE, _COVER_TEXT, _TITLE = (150, 110), (276, 150), (24, 68)
_LAYOUTS = {"Title Slide": {0: _COVER_TITLE, 1: _COVER_TEXT}, "Title Only": {0: _TITLE}}
_NEEDLESS = ("thumbnail", "printerSettings")


def new_presentation() -> Presentation:
    """Return an empty `pptx.Presentation`: wide, with the two layouts that we use."""
    import pptx

    return pptx.Presentation(io.BytesIO(_template()))


@cache
def _template() -> bytes:
    """Return the bytes of the file that `new_presentation` opens, made once a process."""
    import pptx

    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = to_emu(*SLIDE)
    for layout in list(deck.slide_layouts):
        if layout.name in _LAYOUTS:
            _place(layout.placeholders, _LAYOUTS[layout.name])
        else:
            deck.slide_layouts.remove(layout)
    _place(deck.slide_master.placeholders, {0: _TITLE, 1: BODY})
    title = deck.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr")
    title.set("algn", "l")
    title.find("{*}defRPr").set("sz", "2500")
    remove_related(deck.part, *_NEEDLESS)
    remove_related(deck.part.package, *_NEEDLESS)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def _place(
    placeholders: Iterable[LayoutPlaceholder | MasterPlaceholder],
    places: dict[int, tuple[int, int]],
) -> None:
    """Move the placeholders that have a place, by number, and take out the others."""
    from pptx.enum.text import MSO_ANCHOR

    for shape in list(placeholders):
        number = shape.placeholder_format.idx
        if number not in places:
            remove(shape.element)
            continue
        top, height = places[number]
        shape.left, shape.top, shape.width, shape.height = to_emu(LEFT, top, WIDTH, height)
        frame = shape.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor = MSO_ANCHOR.TOP if number else MSO_ANCHOR.BOTTOM


def to_emu(*points: float) -> list[Length]:
    """Return lengths in points as the units of office files."""
    from pptx.util import Emu

    return [Emu(round(length * office.EMU)) for length in points]
