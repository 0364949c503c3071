"""Small fonts have the glyphs asked for and no others."""

from __future__ import annotations

import io
from base64 import b64decode

import pytest

from fupin import style
from fupin.errors import MissingGlyphError
from fupin.exports.font_subsets import house_font, subset_font, web_font


def test_a_subset_has_the_glyphs_and_their_parts_in_the_fonts_order():
    """Accented letters bring the letters that they are composed of."""
    whole = house_font()
    names = {whole.getBestCmap()[ord(letter)] for letter in "zéa字"}
    font = subset_font(names, {})
    order = font.getGlyphOrder()
    assert order[0] == ".notdef"
    assert order == sorted(order, key=whole.getGlyphID)
    parts = {p for n in names for p in whole["glyf"][n].getComponentNames(whole["glyf"])}
    assert set(order) == names | parts | {".notdef"}
    assert all(font["hmtx"][name] == whole["hmtx"][name] for name in order)


def test_a_web_font_maps_its_characters_and_no_others():
    """WOFF, under the family's name, the same bytes again for the same letters."""
    from fontTools.ttLib import TTFont

    uri = web_font("2020年")
    assert uri == web_font("年02")
    font = TTFont(io.BytesIO(b64decode(uri.partition("base64,")[2])))
    assert (font.flavor, set(font.getBestCmap())) == ("woff", set(map(ord, "20年")))
    assert font["name"].getBestFamilyName() == style.FAMILY
    assert font["OS/2"].usWinAscent == house_font()["OS/2"].usWinAscent


def test_a_character_that_the_font_lacks_is_an_error():
    """No empty box goes into a file."""
    with pytest.raises(MissingGlyphError, match="U\\+0F04"):
        web_font("a༄")
