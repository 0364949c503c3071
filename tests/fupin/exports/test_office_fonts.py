"""No typeface that we did not choose stands anywhere in an office file."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from fupin.exports import docx, docx_template, office_fonts, pptx, pptx_template, render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OURS = {"Arial", "Microsoft YaHei"}
REFERENCES = {"+mj-lt", "+mj-ea", "+mj-cs", "+mn-lt", "+mn-ea", "+mn-cs"}  # to the theme


def faces(inside: dict[str, bytes]) -> dict[str, set[str]]:
    """Return every typeface that the parts of a file name, or leave to the system, by part."""
    found = {}
    for name, content in inside.items():
        if not name.endswith((".xml", ".rels", ".vml")):
            continue
        here = set()
        for element in etree.fromstring(content).iter(etree.Element):
            kind = etree.QName(element).localname
            if element.get("typeface") is not None:
                here.add(element.get("typeface"))
            if kind == "rFonts":
                here |= {v for k, v in element.attrib.items() if not k.endswith("}hint")}
            if element.tag == f"{W}font":
                here.add(element.get(f"{W}name"))
            if element.tag in (f"{S}name", f"{S}rFont", f"{S}scheme"):
                here.add(element.get("val"))
        found[name] = here
    return found


@pytest.mark.parametrize("form", ["docx", "pptx", "xlsx"])
def test_every_part_names_our_typefaces_only(rendered, form, parts):
    """Theme, font table, styles, notes and charts: each part of each file, none left out."""
    found = faces(parts(render(rendered, form)))
    assert {
        part: each - OURS - REFERENCES for part, each in found.items() if each - OURS - REFERENCES
    } == {}
    themes = [name for name in found if "/theme/" in name]
    assert len(themes) == {"docx": 1, "pptx": 2, "xlsx": 1}[form]
    assert all(found[name] == OURS for name in themes)


def test_a_document_of_several_charts_names_no_other(render_chart, parts):
    """Headings, titles and covers of the report's own files as well."""
    rendered = render_chart("income", "zh")
    document, deck = docx_template.new_document(), pptx_template.new_presentation()
    for style in ("Title", "Subtitle", "Normal"):
        document.add_paragraph("扶贫 report", style=style)
    docx.add_chart(document, rendered, number=1, level=2)
    pptx.add_cover(deck, "扶贫 report", "扶贫")
    for made in (
        docx.to_bytes(document, "t", "s", [rendered]),
        pptx.to_bytes(deck, "t", "s", [rendered]),
    ):
        assert set().union(*faces(parts(made)).values()) - REFERENCES == OURS


def test_the_search_for_typefaces_sees_what_templates_name(parts):
    """The same search finds the Japanese faces in the templates that we begin with."""
    import io

    import docx as word
    import pptx as slides
    import xlsxwriter

    for make in (word.Document, slides.Presentation):
        out = io.BytesIO()
        make().save(out)
        assert any("ＭＳ" in each for each in set().union(*faces(parts(out.getvalue())).values()))
    out = io.BytesIO()
    xlsxwriter.Workbook(out).close()
    assert "minor" in set().union(*faces(parts(out.getvalue())).values())


def test_the_font_table_has_what_word_needs_to_substitute():
    """Each face with its class and character set, in the order of the schema."""
    table = etree.Element(f"{W}fonts")
    etree.SubElement(table, f"{W}font", {f"{W}name": "ＭＳ 明朝"})
    office_fonts.set_font_table(table)
    assert [each.get(f"{W}name") for each in table] == ["Arial", "Microsoft YaHei"]
    assert [re.sub("{.*}", "", each.tag) for each in table[1]] == [
        "panose1", "charset", "family", "pitch",
    ]  # fmt: skip
    assert table[1].find(f"{W}charset").get(f"{W}val") == "86"  # GB 2312
