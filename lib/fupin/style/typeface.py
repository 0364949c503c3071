"""The one font of every chart, found in its wheel, and which characters it can draw."""

from __future__ import annotations

import io
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from fupin.errors import MissingGlyphError

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font

FAMILY = "Noto Sans SC"
_WHEEL, _FILE = "zhplot", "zhplot/fonts/NotoSansSC-Regular.ttf"


@lru_cache(maxsize=1)
def font_path() -> Path:
    """Return the path of the one font, found in its wheel without importing the package.

    Raises
    ------
    MissingGlyphError
        If the wheel that carries the font is not installed.
    """
    try:
        path = Path(str(metadata.distribution(_WHEEL).locate_file(_FILE)))
    except metadata.PackageNotFoundError:
        path = None
    if path is None or not path.is_file():
        raise MissingGlyphError(
            f"The font {FAMILY} is not here.",
            f"It comes in the package {_WHEEL}, as {_FILE}, and we never fall back on a font "
            "of the system.",
            f"Type: pip install {_WHEEL}",
        )
    return path


@lru_cache(maxsize=1)
def face() -> FT2Font:
    """Return the opened font (`matplotlib.ft2font.FT2Font`), for measuring and looking up."""
    from matplotlib.ft2font import FT2Font

    # From memory: processes forked from this one would share an open file's position.
    return FT2Font(io.BytesIO(font_path().read_bytes()))


@lru_cache(maxsize=256)
def font(points: float) -> FontProperties:
    """Return `FontProperties` that name the family and pin the very file, at a size in points."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=FAMILY, fname=str(font_path()), size=points)


@lru_cache(maxsize=8192)
def _has_glyph(character: str) -> bool:
    return bool(face().get_char_index(ord(character)))


def check_glyphs(*texts: str) -> None:
    """Raise unless the font can draw every character of the texts.

    Raises
    ------
    MissingGlyphError
        Naming the characters, their code points and the text they stand in.
    """
    missing = {c: text for text in reversed(texts) for c in text if not _has_glyph(c)}
    if missing:
        named = ", ".join(f"{c!r} (U+{ord(c):04X})" for c in sorted(missing))
        where = "; ".join(sorted({repr(text) for text in missing.values()}))
        raise MissingGlyphError(
            f"The font has no glyph for {named}.",
            f"{FAMILY} would draw an empty box in {where}.",
            "Write the text in other characters; the font holds all of GB 2312 and GBK.",
        )


def check_figure(figure: Figure) -> None:
    """Raise `MissingGlyphError` unless every text of a matplotlib figure can be drawn."""
    from matplotlib.text import Text

    check_glyphs(*(text.get_text().replace("\n", "") for text in figure.findobj(Text)))
