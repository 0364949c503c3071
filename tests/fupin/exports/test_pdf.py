"""The PDF embeds its font and can be searched."""

from __future__ import annotations

import re

from fupin.exports import font_subsets, pdf, render


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
