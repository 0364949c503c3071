"""The SVG has words for those who cannot see it, real text and its own font."""

from __future__ import annotations

import io
import re
from base64 import b64decode
from xml.etree import ElementTree

from fupin.exports import render

SVG = "{http://www.w3.org/2000/svg}"


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
