"""The empty Word file: our styles, our fonts, and none of python-docx's own."""

from __future__ import annotations

from fupin.exports import render
from fupin.exports.docx_template import MARGIN, PAGE, new_document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_word_sets_fonts_for_both_scripts_and_the_language(rendered, parts, xml, has_chinese, core):
    """No style is left to the reader's system, and the language is stated three times."""
    inside = parts(render(rendered, "docx"))
    styles = xml(inside["word/styles.xml"])
    for fonts in (styles.find(f"{W}docDefaults//{W}rFonts"), *_fonts_used(styles)):
        assert fonts.get(f"{W}eastAsia") == "Microsoft YaHei"
        assert fonts.get(f"{W}asciiTheme") is None
        assert fonts.get(f"{W}eastAsiaTheme") is None
    spoken = styles.find(f"{W}docDefaults//{W}lang")
    assert spoken.get(f"{W}eastAsia") == "zh-CN"
    tag = {"en": "en-GB", "zh": "zh-CN"}[rendered.lang]
    assert spoken.get(f"{W}val") == "en-GB"
    for run in xml(inside["word/document.xml"]).iter(f"{W}r"):
        text = "".join(each.text for each in run.iter(f"{W}t"))
        if any(letter.isalnum() for letter in text):
            wanted = {f"{W}eastAsia": "zh-CN"} if has_chinese(text) else {f"{W}val": "en-GB"}
            assert run.find(f"{W}rPr/{W}lang").attrib == wanted
    assert core(inside) == (rendered.headline, tag)


def _fonts_used(styles):
    used = ("Heading1", "Heading2", "Title", "Caption", "Note", "Source", "Picture")
    return [
        s.find(f".//{W}rFonts") for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") in used
    ]


def test_every_style_that_remains_is_ours_or_a_default():
    """Headings keep their level in the outline, and no style leads to another's letters."""
    styles = new_document().styles
    names = {each.name for each in styles}
    assert names == {
        "Normal", "Default Paragraph Font", "Normal Table", "No List", "Title", "Subtitle",
        "Heading 1", "Heading 2", "Picture", "Caption", "Note", "Source",
    }  # fmt: skip
    levels = [styles[f"Heading {n}"].element.find(f".//{W}outlineLvl") for n in (1, 2)]
    assert [each.get(f"{W}val") for each in levels] == ["0", "1"]
    assert not list(styles.element.iter(f"{W}link"))


def test_the_page_is_a4():
    """210 by 297 mm, margins of 25 mm."""
    section = new_document().sections[0]
    assert [round(side.mm) for side in (section.page_width, section.page_height)] == [210, 297]
    assert round(section.left_margin.mm) == 25
    assert round(PAGE[0] / 72 * 25.4) == 210
    assert round(MARGIN / 72 * 25.4) == 25
