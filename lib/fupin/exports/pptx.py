"""A chart as a slide: title, picture with alt text, source, and the long description as a note."""

from __future__ import annotations

import io
from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from fupin.exports import office_constants as office
from fupin.exports.office_finishing import finish_package
from fupin.exports.office_properties import set_properties
from fupin.exports.pptx_template import BODY, LEFT, SUBTITLE, WIDTH, new_presentation, to_emu
from fupin.exports.rendered_chart import RenderedChart
from fupin.exports.scripts import is_wide

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide
    from pptx.text.text import TextFrame, _Run

_PICTURE_TOP, _FOOT_END = BODY[0], 524
_FOOT_POINTS, _LEADING = 11, 1.35


def render(rendered: RenderedChart) -> bytes:
    """Return the bytes of a presentation with one slide."""
    deck = new_presentation()
    add_chart(deck, rendered)
    return to_bytes(deck, rendered.headline, rendered.alt, [rendered])


def add_cover(deck: Presentation, title: str, text: str) -> None:
    """Append a slide with a title and a few lines below it."""
    slide = deck.slides.add_slide(deck.slide_layouts.get_by_name("Title Slide"))
    _write(slide.shapes.title.text_frame, title, 38, office.INK)
    _write(slide.placeholders[1].text_frame, text, 17, office.QUIET)


def add_chart(deck: Presentation, rendered: RenderedChart) -> None:
    """Append a slide with a chart; what a speaker needs in words stands in its notes."""
    slide = deck.slides.add_slide(deck.slide_layouts.get_by_name("Title Only"))
    # The chart breaks its headline evenly; \v is a line break inside a paragraph.
    headline = "\v".join(rendered.slide.headline) or rendered.headline
    _write(slide.shapes.title.text_frame, headline, 25, office.INK)
    if rendered.subtitle:
        frame = _text_box(slide, "Subtitle", SUBTITLE)
        _write(frame, rendered.subtitle, 15, office.QUIET)
    below = rendered.below_panel()
    height = sum(_line_count(line, _FOOT_POINTS) for line in below) * _FOOT_POINTS * _LEADING
    _add_picture(slide, rendered, _FOOT_END - height - 8)
    frame = _text_box(slide, "Source", (_FOOT_END - height, height))
    _write(frame, "\n".join(below), _FOOT_POINTS, office.QUIET)
    notes = slide.notes_slide.notes_text_frame
    _write(notes, f"{rendered.description}\n{rendered.citation}", 12, office.INK)


def to_bytes(
    deck: Presentation, title: str, subject: str, charts: Sequence[RenderedChart]
) -> bytes:
    """Return the file's bytes, with its properties filled, dated by the newest source."""
    newest = max(charts, key=lambda each: each.source_date)
    set_properties(deck, title, subject, newest)
    out = io.BytesIO()
    deck.save(out)
    return finish_package(out.getvalue(), newest.source_date, office.language_tag(newest.lang))


def _text_box(slide: Slide, name: str, place: tuple[float, float]) -> TextFrame:
    from pptx.util import Emu

    top, height = place
    box = slide.shapes.add_textbox(*to_emu(LEFT, top, WIDTH, height))
    box.name = name
    frame: TextFrame = box.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
    return frame


def _write(frame: TextFrame, text: str, points: float, colour: str) -> None:
    from pptx.dml.color import RGBColor
    from pptx.enum.text import PP_ALIGN

    frame.text = text
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size = to_emu(points)[0]
            run.font.color.rgb = RGBColor.from_string(colour)
            _set_fonts(run)


def _set_fonts(run: _Run) -> None:
    from pptx.oxml.ns import qn

    run.font.name = office.LATIN
    properties = run._r.get_or_add_rPr()  # noqa: SLF001  python-pptx knows no East Asian font
    east_asian = properties.makeelement(qn("a:ea"), {"typeface": office.EAST_ASIAN})
    for latin in properties.findall(qn("a:latin")):
        latin.addnext(east_asian)


def _add_picture(slide: Slide, rendered: RenderedChart, bottom: float) -> None:
    panel, room = rendered.slide, bottom - _PICTURE_TOP
    scale = min(WIDTH / panel.width, room / panel.height)
    width, height = scale * panel.width, scale * panel.height
    place = to_emu(LEFT, _PICTURE_TOP + (room - height) / 2, width, height)
    shape = slide.shapes.add_picture(io.BytesIO(panel.png), *place)
    described = shape._element._nvXxPr.cNvPr  # noqa: SLF001  python-pptx has no word for alt text
    described.set("descr", rendered.alt)
    shape.name = rendered.headline[:60]


def _line_count(text: str, points: float) -> int:
    """Return about how many lines a text takes; a Chinese letter is as wide as two Latin ones."""
    letters = sum(1 if is_wide(letter) else 0.52 for letter in text)
    return ceil(letters * points / WIDTH)
