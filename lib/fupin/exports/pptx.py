"""A chart as a slide: title, picture with alt text, source, and the long description as a note."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import cache
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from fupin.exports import office
from fupin.exports.rendered_chart import Plate
from fupin.files import writing

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.shapes.base import BaseShape
    from pptx.slide import Slide
    from pptx.text.text import TextFrame, _Run

_SLIDE = (960, 540)  # 16:9, in points
_LEFT, _WIDE = 48, 864
_COVER_TITLE, _COVER_TEXT = (150, 110), (276, 150)
_TITLE, _SUBTITLE, _BODY = (24, 68), (96, 24), (130, 360)  # top and height
_PICTURE_TOP, _END, _FOOT_POINTS, _LEADING = 130, 524, 11, 1.35
_LAYOUTS = {"Title Slide": {0: _COVER_TITLE, 1: _COVER_TEXT}, "Title Only": {0: _TITLE}}


def render(plate: Plate) -> bytes:
    """Return the bytes of a presentation with one slide."""
    deck = start()
    add(deck, plate)
    return finish(deck, plate.headline, plate.alt, [plate])


def start() -> Presentation:
    """Return an empty `pptx.Presentation`: wide, in our fonts, with the two layouts that we use."""
    import pptx

    return pptx.Presentation(io.BytesIO(_blank()))


@cache
def _blank() -> bytes:
    """Return the bytes of the file that `start` opens, made once a process."""
    import pptx

    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = (side * office.EMU for side in _SLIDE)
    for layout in list(deck.slide_layouts):
        if layout.name in _LAYOUTS:
            _place(layout.placeholders, _LAYOUTS[layout.name])
        else:
            deck.slide_layouts.remove(layout)
    _place(deck.slide_master.placeholders, {0: _TITLE, 1: _BODY})
    _set_theme(deck)
    office.drop_leftovers(deck.part)
    office.drop_leftovers(deck.part.package)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def cover(deck: Presentation, title: str, text: str, lang: str) -> None:
    """Append a slide with a title and a few lines below it."""
    slide = deck.slides.add_slide(deck.slide_layouts.get_by_name("Title Slide"))
    _write(slide.shapes.title.text_frame, title, lang, 38, office.INK)
    _write(slide.placeholders[1].text_frame, text, lang, 17, office.QUIET)


def add(deck: Presentation, plate: Plate) -> None:
    """Append a slide with a chart; what a speaker needs in words stands in its notes."""
    slide = deck.slides.add_slide(deck.slide_layouts.get_by_name("Title Only"))
    # The chart breaks its headline evenly; \v is a line break inside a paragraph.
    headline = "\v".join(plate.slide.headline) or plate.headline
    _write(slide.shapes.title.text_frame, headline, plate.lang, 25, office.INK)
    if plate.subtitle:
        _write(
            _text_box(slide, "Subtitle", _SUBTITLE), plate.subtitle, plate.lang, 15, office.QUIET
        )
    lines = sum(_lines(line, _FOOT_POINTS) for line in plate.foot())
    high = lines * _FOOT_POINTS * _LEADING
    _add_picture(slide, plate, _END - high - 8)
    frame = _text_box(slide, "Source", (_END - high, high))
    _write(frame, "\n".join(plate.foot()), plate.lang, _FOOT_POINTS, office.QUIET)
    notes = slide.notes_slide.notes_text_frame
    _write(notes, f"{plate.description}\n{plate.citation}", plate.lang, 12, office.INK)


def finish(deck: Presentation, title: str, subject: str, plates: Sequence[Plate]) -> bytes:
    """Return the file's bytes, its properties filled and nothing in it that tells the hour."""
    newest = max(plates, key=lambda plate: plate.issued)
    office.describe(deck, title, subject, newest)
    out = io.BytesIO()
    deck.save(out)
    return writing.steady_zip(out.getvalue(), newest.issued)


def _set_theme(deck: Presentation) -> None:
    from lxml import etree
    from pptx.opc.constants import RELATIONSHIP_TYPE

    part = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = etree.fromstring(part.blob)
    for fonts in theme.iterfind(".//{*}fontScheme/*"):
        for script, name in (("latin", office.LATIN), ("ea", office.EAST_ASIAN)):
            fonts.find(f"{{*}}{script}").set("typeface", name)
        for font in fonts.findall("{*}font[@script='Hans']"):
            font.set("typeface", office.EAST_ASIAN)
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001
    look = deck.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr")
    look.set("algn", "l")
    look.find("{*}defRPr").set("sz", "2500")


def _place(placeholders: Iterable[BaseShape], places: dict[int, tuple[int, int]]) -> None:
    from pptx.enum.text import MSO_ANCHOR

    for shape in list(placeholders):
        number = shape.placeholder_format.idx
        if number not in places:
            shape._element.getparent().remove(shape._element)  # noqa: SLF001
            continue
        top, height = places[number]
        shape.left, shape.top, shape.width, shape.height = _points(_LEFT, top, _WIDE, height)
        frame = shape.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor = MSO_ANCHOR.TOP if number else MSO_ANCHOR.BOTTOM


def _points(*lengths: float) -> list[int]:
    return [round(length * office.EMU) for length in lengths]


def _text_box(slide: Slide, name: str, place: tuple[float, float]) -> TextFrame:
    top, height = place
    box = slide.shapes.add_textbox(*_points(_LEFT, top, _WIDE, height))
    box.name = name
    frame = box.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return frame


def _write(frame: TextFrame, text: str, lang: str, points: float, colour: str) -> None:
    from pptx.dml.color import RGBColor
    from pptx.enum.text import PP_ALIGN

    frame.text = text
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.name = _points(points)[0], office.LATIN
            run.font.color.rgb = RGBColor.from_string(colour)
            _speak(run, lang)


def _speak(run: _Run, lang: str) -> None:
    from pptx.oxml.ns import qn

    look = run._r.get_or_add_rPr()  # noqa: SLF001  python-pptx knows no East Asian font
    look.set("lang", office.tag(lang))
    look.set("altLang", "en-GB")
    look.find(qn("a:latin")).addnext(look.makeelement(qn("a:ea"), {"typeface": office.EAST_ASIAN}))


def _add_picture(slide: Slide, plate: Plate, bottom: float) -> None:
    panel, room = plate.slide, bottom - _PICTURE_TOP
    scale = min(_WIDE / panel.width, room / panel.height)
    wide, high = scale * panel.width, scale * panel.height
    place = _points(_LEFT, _PICTURE_TOP + (room - high) / 2, wide, high)
    shape = slide.shapes.add_picture(io.BytesIO(panel.png), *place)
    about = shape._element._nvXxPr.cNvPr  # noqa: SLF001  python-pptx has no word for alt text
    about.set("descr", plate.alt)
    shape.name = plate.headline[:60]


def _lines(text: str, points: float) -> int:
    """Return about how many lines a text takes; a Chinese letter is as wide as two Latin ones."""
    letters = sum(1 if east_asian_width(letter) in "WF" else 0.52 for letter in text)
    return ceil(letters * points / _WIDE)
