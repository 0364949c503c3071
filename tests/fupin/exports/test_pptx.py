"""A slide read back: title, picture, source, notes."""

from __future__ import annotations

import pytest

from fupin.exports import pptx, pptx_template, render

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def test_slide_has_title_picture_source_and_notes(rendered, parts, xml):
    """The headline is the slide's title, the picture has alt text, the notes say it all."""
    inside = parts(render(rendered, "pptx"))
    slide = xml(inside["ppt/slides/slide1.xml"])
    texts = ["".join(t.text for t in each.iter(f"{A}t")) for each in slide.iter(f"{A}p")]
    assert "".join(texts[0].split()) == "".join(rendered.headline.split())
    assert texts[-1] == rendered.citation
    pictures = [each.get("descr") for each in slide.iter() if each.get("descr")]
    assert pictures == [rendered.alt]
    notes = "".join(xml(inside["ppt/notesSlides/notesSlide1.xml"]).itertext())
    assert "".join(rendered.description.split()) in "".join(notes.split())


def test_slide_sets_fonts_for_both_scripts_and_the_language(
    rendered, parts, xml, has_chinese, core
):
    """Every run names a font for each script and its language; so does the theme."""
    inside = parts(render(rendered, "pptx"))
    tag = {"en": "en-GB", "zh": "zh-CN"}[rendered.lang]
    for run in xml(inside["ppt/slides/slide1.xml"]).iter(f"{A}r"):
        text, properties = run.find(f"{A}t").text, run.find(f"{A}rPr")
        if any(letter.isalnum() for letter in text):
            assert properties.get("lang") == ("zh-CN" if has_chinese(text) else "en-GB")
        assert properties.find(f"{A}ea").get("typeface") == "Microsoft YaHei"
    theme = xml(inside["ppt/theme/theme1.xml"])
    assert {each.get("typeface") for each in theme.iter(f"{A}ea")} == {"Microsoft YaHei"}
    assert core(inside) == (rendered.headline, tag)


def test_a_cover_has_title_and_text(render_chart, parts, xml):
    """The first slide of a deck says what it is about, each part in its own language."""
    deck = pptx_template.new_presentation()
    pptx.add_cover(deck, "Report 报告", "Two\nlines")
    inside = parts(pptx.to_bytes(deck, "T", "S", [render_chart("placements", "en")]))
    runs = list(xml(inside["ppt/slides/slide1.xml"]).iter(f"{A}r"))
    found = [(each.find(f"{A}t").text, each.find(f"{A}rPr").get("lang")) for each in runs]
    assert found == [("Report ", "en-GB"), ("报告", "zh-CN"), ("Two", "en-GB"), ("lines", "en-GB")]


@pytest.mark.parametrize(("text", "lines"), [("a" * 100, 1), ("字" * 100, 2), ("字" * 70, 1)])
def test_lines_are_counted_by_the_width_of_their_letters(text, lines):
    """A Chinese letter takes the room of two Latin ones."""
    assert pptx._line_count(text, 11) == lines
