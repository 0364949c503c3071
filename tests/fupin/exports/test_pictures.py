"""What stands in PNG, SVG, PDF and CSV files, read back with other tools than wrote it."""

from __future__ import annotations

import csv
import io
import re
from base64 import b64decode
from xml.etree import ElementTree

from PIL import Image

from fupin import style
from fupin.exports import render

SVG = "{http://www.w3.org/2000/svg}"


def test_png_is_fit_to_print_and_describes_itself(rendered):
    """300 dots to the inch, as wide as its purpose, headline, description and source inside."""
    picture = Image.open(io.BytesIO(render(rendered, "png")))
    assert [round(dots) for dots in picture.info["dpi"]] == [300, 300]
    assert abs(picture.width - style.size("page").width * 300 / 72) <= 1
    assert picture.info["Title"] == rendered.headline
    assert picture.info["Description"] == rendered.alt
    assert picture.info["Source"] == rendered.citation
    assert "Software" not in picture.info


def test_svg_has_words_for_those_who_cannot_see(rendered):
    """An image with title and description in its language."""
    root = ElementTree.fromstring(render(rendered, "svg"))  # noqa: S314  our own file
    assert root.get("role") == "img"
    named = root.get("aria-labelledby").split()
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert named == [title.get("id"), description.get("id")]
    assert title.text == rendered.headline
    assert rendered.alt in description.text
    assert rendered.description in description.text
    language = root.get("{http://www.w3.org/XML/1998/namespace}lang")
    assert language == {"en": "en", "zh": "zh-CN"}[rendered.lang]


def test_svg_text_is_text(rendered):
    """Every text of the drawing stands in the file as characters, not as outlines."""
    root = ElementTree.fromstring(render(rendered, "svg"))  # noqa: S314  our own file
    written = sorted("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    assert written == sorted(text.get_text() for text in rendered.figure.texts if text.get_text())


def test_svg_carries_the_glyphs_that_it_uses(rendered):
    """The font inside has every character of the texts, and its family comes first in the list."""
    from fontTools.ttLib import TTFont

    svg = render(rendered, "svg").decode("utf-8")
    found = re.search(
        r"@font-face\{font-family:'([^']+)';src:url\(data:font/woff;base64,([^)]+)\)", svg
    )
    font = TTFont(io.BytesIO(b64decode(found.group(2))))
    texts = "".join(text.get_text() for text in rendered.figure.texts)
    assert set(map(ord, texts)) == set(font.getBestCmap())
    families = re.findall(r"font-family: ([^;\"]+)", svg)
    assert families
    assert all(each.startswith(f"'{found.group(1)}', ") for each in families)
    assert all(each.endswith("sans-serif") for each in families)


def test_svg_fetches_nothing(rendered):
    """No reference leaves the file: no document type, no image, no style sheet."""
    svg = render(rendered, "svg").decode("utf-8")
    assert "<!DOCTYPE" not in svg
    assert not re.search(r"(href|src)\s*=\s*[\"']?https?:", svg)
    assert not re.search(r"url\((?!data:|#)", svg)


def test_pdf_embeds_its_font_and_can_be_searched(rendered):
    """TrueType outlines and a map back to characters; the title in the properties; no date."""
    pdf = render(rendered, "pdf")
    fonts = pdf.count(b"/CIDFontType2")
    assert fonts > 0
    assert pdf.count(b"/FontFile2") == pdf.count(b"/ToUnicode") == fonts
    assert b"/Type3" not in pdf
    assert b"/CreationDate" not in pdf
    title = b"\xfe\xff" + rendered.headline.encode("utf-16-be")
    assert title in _unescaped(pdf) or rendered.headline.encode() in _unescaped(pdf)


def _unescaped(pdf: bytes) -> bytes:
    """Return bytes with the escapes of PDF strings undone."""
    spelled = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
    return re.sub(
        rb"\\([nrtbf()\\])", lambda found: spelled.get(found.group(1), found.group(1)), pdf
    )


def test_pdf_glyphs_are_those_of_the_house_font(rendered, monkeypatch):
    """The quick way of cutting glyphs gives each the outline and width that the font has."""
    from fupin.exports import font_subsets, pdf

    seen = []
    keep = pdf.subset_font
    monkeypatch.setattr(pdf, "subset_font", lambda *given: seen.append(keep(*given)) or seen[-1])
    pdf.render(rendered)
    whole = font_subsets.house_font()
    assert seen
    for font in seen:
        for name in font.getGlyphOrder():
            assert font["hmtx"][name] == whole["hmtx"][name]
            assert font["glyf"][name] == whole["glyf"][name]


def test_csv_opens_in_excel_and_in_python(rendered):
    """A byte order mark for Excel, CRLF, and the rows drawn with all their digits."""
    content = render(rendered, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in content.replace(b"\r\n", b"")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["label"] for row in rows] == [row["label"] for row in rendered.rows]
    assert [float(row["value"]) for row in rows] == [row["value"] for row in rendered.rows]
    assert all(row["printed"] and row["key"] for row in rows)


def test_csv_columns_are_the_same_in_both_languages(made):
    """A program written for one language reads the other."""
    from fupin.exports.rendered_chart import RenderedChart

    heads = {
        render(RenderedChart.draw(made("four"), lang), "csv").split(b"\r\n")[0]
        for lang in ("en", "zh")
    }
    assert len(heads) == 1
