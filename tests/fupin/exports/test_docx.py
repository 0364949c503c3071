"""A Word file read back: its paragraphs, its picture, its caption."""

from __future__ import annotations

from fupin.exports import docx, docx_template, render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_word_has_heading_picture_caption_and_source(rendered, parts, xml):
    """Real styles in this order, a numbered caption, and alt text on the picture."""
    inside = parts(render(rendered, "docx"))
    body = xml(inside["word/document.xml"])
    paragraphs = body.findall(f".//{W}p")
    styles = [p.find(f".//{W}pStyle").get(f"{W}val") for p in paragraphs]
    notes = ["Note"] * len(rendered.notes)
    assert styles == ["Heading1", "Picture", "Caption", *notes, "Source"]
    texts = ["".join(each.itertext()) for each in paragraphs]
    assert texts[0] == rendered.headline
    assert texts[-1] == rendered.citation
    assert "SEQ" in body.find(f".//{W}fldSimple").get(f"{W}instr")
    described = body.findall(".//{http://schemas.openxmlformats.org/drawingml/2006/"
                             "wordprocessingDrawing}docPr")  # fmt: skip
    assert [each.get("descr") for each in described] == [rendered.alt]


def test_a_panel_fills_the_text_or_keeps_its_size():
    """Wide panels shrink to the text's width; one made for a column is not blown up."""
    width = docx_template.PAGE[0] - 2 * docx_template.MARGIN
    assert docx._width_scale(2 * width) == 0.5
    assert docx._width_scale(width / 2) == 1
    assert docx._width_scale(width / 1.1) > 1


def test_charts_of_one_document_are_numbered(render_chart, parts, xml):
    """The number given stands in the caption and in the picture's name."""
    rendered = render_chart("placements", "zh")
    document = docx_template.new_document()
    docx.add_chart(document, rendered, number=1, level=2)
    docx.add_chart(document, rendered, number=2, level=2)
    body = xml(parts(docx.to_bytes(document, "T", "S", [rendered]))["word/document.xml"])
    fields = ["".join(each.itertext()) for each in body.iter(f"{W}fldSimple")]
    assert fields == ["1", "2"]
    assert [each.get("name") for each in body.iter() if each.get("descr")] == ["图1", "图2"]
