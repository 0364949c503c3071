"""One font from its wheel, and an error for each character that it lacks."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure

from fupin import style
from fupin.errors import MissingGlyphError


def test_the_font_is_the_wheels_file():
    """The font comes out of the zhplot wheel, and the package itself stays unimported."""
    assert style.font_path().name == "NotoSansSC-Regular.ttf"
    assert style.font_path().parent.parent.name == "zhplot"
    assert style.face().family_name == style.FAMILY


def test_a_missing_glyph_is_an_error_that_names_it():
    """The error names the character, its code point and the text."""
    with pytest.raises(MissingGlyphError, match=r"'\U0001f600' \(U\+1F600\)") as caught:
        style.check_glyphs("fine", "a \U0001f600 b")
    assert "'a \U0001f600 b'" in str(caught.value)


def test_every_character_of_gb2312_can_be_drawn():
    """The font holds all of GB 2312's hanzi and punctuation."""
    characters = {
        bytes([row, cell]).decode("gb2312", errors="ignore")
        for row in (*range(0xA1, 0xA4), *range(0xB0, 0xF8))
        for cell in range(0xA1, 0xFF)
    } - {"", "\u3000"}
    assert len(characters) > 6900
    style.check_glyphs("".join(sorted(characters)))


def test_a_figures_texts_are_checked_together():
    """A missing glyph is found in a figure made by anybody, line breaks aside."""
    figure = Figure()
    figure.text(0, 0, "两行\ntwo lines")
    style.check_figure(figure)
    figure.text(0, 0, "ཕྱི")
    with pytest.raises(MissingGlyphError, match="U\\+0F55"):
        style.check_figure(figure)


def test_a_missing_wheel_says_what_to_install(monkeypatch):
    """Without the wheel the error names it, and no system font steps in."""
    monkeypatch.setattr(style.typeface, "_WHEEL", "no-such-wheel")
    style.font_path.cache_clear()
    try:
        with pytest.raises(MissingGlyphError, match="pip install no-such-wheel"):
            style.font_path()
    finally:
        style.font_path.cache_clear()
