"""Small fonts with the few glyphs that one picture needs, made from the house font.

fontTools' own subsetter reads the font's layout tables and all 30,890 glyph names anew for every
file, a quarter to half a second each. A drawn chart is laid out already, so outlines and widths
are enough, and they are read once a process.
"""

from __future__ import annotations

import io
from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING

from fupin import style

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont


@lru_cache(maxsize=1)
def house_font() -> TTFont:
    """Return the house font (`fontTools.ttLib.TTFont`), opened once a process."""
    from fontTools.ttLib import TTFont

    # From memory: processes forked from this one would share an open file's position.
    font = TTFont(io.BytesIO(style.font_path().read_bytes()), lazy=True, recalcTimestamp=False)
    # Reading these tables is the slow part; doing it here lets forked processes share it.
    font.getGlyphOrder(), font["glyf"], font["hmtx"].metrics, font.getBestCmap()
    return font


def subset_font(glyphs: set[str], characters: dict[int, str]) -> TTFont:
    """Return a new font with these glyphs and nothing else.

    Parameters
    ----------
    glyphs : set of str
        Names of glyphs in the house font. Parts of composite glyphs are added.
    characters : dict of int to str
        The character map of the new font: code point to glyph name.

    Returns
    -------
    fontTools.ttLib.TTFont
        Glyphs stand in the order of the house font, ``.notdef`` first.
    """
    from fontTools.fontBuilder import FontBuilder

    whole = house_font()
    names = sorted(_with_parts(glyphs | {".notdef"}), key=whole.getGlyphID)
    builder = FontBuilder(whole["head"].unitsPerEm, isTTF=True)
    builder.font.recalcTimestamp = False
    builder.font["head"].created = builder.font["head"].modified = whole["head"].modified
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(characters)
    builder.setupGlyf({name: whole["glyf"][name] for name in names}, calcGlyphBounds=False)
    builder.setupHorizontalMetrics({name: whole["hmtx"].metrics[name] for name in names})
    edges = whole["hhea"]
    builder.setupHorizontalHeader(ascent=edges.ascent, descent=edges.descent)
    builder.setupPost(keepGlyphNames=False)
    for table in ("prep", "gasp"):
        if table in whole:
            builder.font[table] = whole[table]
    return builder.font


def _with_parts(names: set[str]) -> set[str]:
    outlines, found = house_font()["glyf"], set()
    waiting = set(names)
    while waiting:
        found |= waiting
        parts = {part for name in waiting for part in outlines[name].getComponentNames(outlines)}
        waiting = parts - found
    return found


def web_font(text: str) -> str:
    """Return a data URI (WOFF) of a font with the characters of `text`.

    Raises
    ------
    MissingGlyphError
        If the house font lacks one of them.
    """
    style.check_glyphs(text)
    known = house_font().getBestCmap()
    wanted = {ord(character): known[ord(character)] for character in sorted(set(text))}
    font = subset_font(set(wanted.values()), wanted)
    widths = house_font()["OS/2"]
    from fontTools.fontBuilder import FontBuilder

    # Browsers refuse a web font without a name and without OS/2.
    builder = FontBuilder(font=font)
    builder.setupNameTable({"familyName": style.FAMILY, "styleName": "Regular"})
    builder.setupOS2(
        sTypoAscender=widths.sTypoAscender,
        sTypoDescender=widths.sTypoDescender,
        usWinAscent=widths.usWinAscent,
        usWinDescent=widths.usWinDescent,
    )
    font.flavor = "woff"
    out = io.BytesIO()
    font.save(out)
    return "data:font/woff;base64," + b64encode(out.getvalue()).decode("ascii")
