"""Each run of text is in one script and is marked with its language."""

from __future__ import annotations

import pytest
from lxml import etree

from fupin.exports import docx, docx_template, pptx, pptx_template, render
from fupin.exports.run_languages import mark_drawing_runs, mark_word_runs

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
HEADING = "How transfer_income_per_placement_2016_2020 is bound to 西藏日报 “两不愁”"


def word_runs(body) -> list[tuple[str, dict]]:
    """Return text and language attributes of each run of a Word file."""
    runs = [run for run in body.iter(f"{W}r") if run.find(f"{W}t") is not None]
    return [
        ("".join(each.text for each in run.iter(f"{W}t")), dict(run.find(f"{W}rPr/{W}lang").attrib))
        for run in runs
    ]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_machine_word_in_a_heading_is_english_in_any_file(render_chart, parts, xml, lang):
    """Marked Chinese it would break between any two letters."""
    document, rendered = docx_template.new_document(), render_chart("placements", lang)
    document.add_heading(HEADING, 1)
    docx.add_chart(document, rendered, number=1, level=2)
    body = xml(parts(docx.to_bytes(document, "t", "s", [rendered]))["word/document.xml"])
    runs = word_runs(body)
    english, chinese = {f"{W}val": "en-GB"}, {f"{W}eastAsia": "zh-CN"}
    assert runs[:4] == [
        ("How transfer_income_per_placement_2016_2020 is bound to ", english),
        ("西藏日报", chinese),
        (" ", english),
        ("“两不愁”", chinese),
    ]
    assert all(marked in (english, chinese) for _, marked in runs)


@pytest.mark.parametrize("form", ["docx", "pptx", "xlsx"])
def test_every_run_of_every_file_is_in_one_script(rendered, form, parts, xml, has_chinese):
    """Slides, notes, layouts, documents and native charts; no Latin letter is marked Chinese."""
    seen = 0
    for name, content in parts(render(rendered, form)).items():
        if not name.endswith(".xml"):
            continue
        root = xml(content)
        drawn = [
            (each.findtext(f"{A}t"), each.find(f"{A}rPr").get("lang"))
            for each in root.iter(f"{A}r")
        ]
        written = [
            (text, "zh-CN" if f"{W}eastAsia" in marked else "en-GB")
            for text, marked in word_runs(root)
        ]
        for text, language in (*drawn, *written):
            letters = [letter for letter in text if letter.isalnum()]
            seen += bool(letters)
            assert {has_chinese(letter) for letter in letters} <= {language == "zh-CN"}
    assert seen


def test_splitting_keeps_text_format_and_breaks():
    """Bold stays bold on both sides, a space at an edge is kept, a line break stays in place."""
    body = etree.fromstring(
        f'<w:p xmlns:w="{W[1:-1]}"><w:r><w:rPr><w:b/><w:lang w:val="zh-CN"/></w:rPr>'
        "<w:t>a 字</w:t><w:br/><w:t>b</w:t></w:r><w:r><w:drawing/></w:r></w:p>"
    )
    mark_word_runs(body)
    contents = [[etree.QName(each).localname for each in run] for run in body]
    assert contents == [["rPr", "t"], ["rPr", "t"], ["rPr", "br"], ["rPr", "t"], ["drawing"]]
    assert ["".join(run.itertext()) for run in body] == ["a ", "字", "", "b", ""]
    assert body[0].find(f"{W}t").get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    assert all(run.find(f"{W}rPr/{W}b") is not None for run in body[:4])
    assert body[1].find(f"{W}rPr/{W}rFonts").get(f"{W}hint") == "eastAsia"
    assert [each.get(f"{W}val") for each in body.iter(f"{W}lang")] == [
        "en-GB",
        None,
        "en-GB",
        "en-GB",
    ]


def test_drawn_text_is_split_and_ends_in_a_language_of_ours():
    """What a user types at the end of a paragraph is English, not American by a library's default."""
    root = etree.fromstring(
        f'<a:p xmlns:a="{A[1:-1]}"><a:r><a:rPr lang="en-US" b="1"/><a:t>2020年</a:t></a:r>'
        '<a:r><a:t>x</a:t></a:r><a:endParaRPr lang="en-US"/></a:p>'
    )
    mark_drawing_runs(root)
    found = [
        (each.findtext(f"{A}t"), each[0].get("lang"), each[0].get("b"))
        for each in root.iter(f"{A}r")
    ]
    assert found == [("2020", "en-GB", "1"), ("年", "zh-CN", "1"), ("x", "en-GB", None)]
    assert root[-1].get("lang") == "en-GB"


def test_a_slide_of_both_scripts_says_each_in_its_language(render_chart, parts, xml):
    """A title in two scripts is two runs."""
    deck = pptx_template.new_presentation()
    pptx.add_cover(deck, "transfer_income 与收入", "")
    inside = parts(pptx.to_bytes(deck, "t", "s", [render_chart("placements", "zh")]))
    runs = xml(inside["ppt/slides/slide1.xml"]).iter(f"{A}r")
    assert [(each.findtext(f"{A}t"), each.find(f"{A}rPr").get("lang")) for each in runs] == [
        ("transfer_income ", "en-GB"), ("与收入", "zh-CN"),
    ]  # fmt: skip
