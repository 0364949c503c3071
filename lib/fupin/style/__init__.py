"""The house style: one font, one palette, three sizes.

`colours` holds the palette, `sizes` the measures of a chart by purpose, `typeface` the one font and
which characters it has, `settings` all of it as matplotlib settings and a context manager. Nothing
happens on import. Hierarchy comes from size and colour, because the font has one weight and
matplotlib would draw a "bold" of it as regular without saying so.
"""

from fupin.style.colours import (
    ACCENT,
    GROUND,
    INK,
    MUTED,
    NAVY,
    OCHRE,
    PALETTE,
    PLUM,
    QUIET,
    RED,
    RULE,
    TEAL,
    TRACK,
)  # fmt: skip
from fupin.style.settings import context, rc, renderer
from fupin.style.sizes import SIZES, Size, size
from fupin.style.typeface import FAMILY, check_figure, check_glyphs, face, font, font_path

__all__ = [
    "ACCENT", "FAMILY", "GROUND", "INK", "MUTED", "NAVY", "OCHRE", "PALETTE", "PLUM", "QUIET",
    "RED", "RULE", "SIZES", "TEAL", "TRACK", "Size", "check_figure", "check_glyphs", "context",
    "face", "font", "font_path", "rc", "renderer", "size",
]  # fmt: skip
