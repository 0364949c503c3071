"""The house style: one font, one palette, three sizes, as rc dictionaries and a context manager.

Nothing happens on import. Hierarchy comes from size and colour, because the font has one weight and
matplotlib would draw a "bold" of it as regular without saying so.

Contrast and colour-vision figures of the palette are computed in ``tests/style``.
"""

from __future__ import annotations

import io
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib

from fupin.errors import MissingGlyphError, UnknownNameError

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font

GROUND = "#ffffff"
INK = "#16202b"
QUIET = "#56606b"
MUTED = "#878f98"
RULE = "#cfd5da"
TRACK = "#e4eaed"

NAVY, PLUM, RED, TEAL, OCHRE = "#113468", "#793252", "#b13439", "#19849b", "#c38401"
ACCENT = TEAL
PALETTE = (TEAL, NAVY, OCHRE, RED, PLUM)
"""Marks that stand side by side. No two share a lightness, so the set survives a grey copier."""

FAMILY = "Noto Sans SC"
_WHEEL, _FILE = "zhplot", "zhplot/fonts/NotoSansSC-Regular.ttf"


@dataclass(frozen=True)
class Size:
    """A chart's measures for one purpose, all in points (1/72 inch).

    ``height`` is None where the chart grows with its content up to ``tallest``.
    """

    name: str
    width: float
    height: float | None
    tallest: float
    margin: float
    headline: float
    subtitle: float
    label: float
    small: float
    line: float


SIZES = {
    "column": Size("column", 241, None, 640, 9, 11.5, 8.5, 8, 6.8, 1.5),
    "page": Size("page", 454, None, 660, 12, 16, 10.5, 9.5, 7.8, 2.0),
    "slide": Size("slide", 864, 486, 486, 20, 25, 16, 14.5, 11, 3.0),
}
"""One column of a printed page (85 mm), the text width of A4 (160 mm), a 16:9 slide's body."""


def size(name: str) -> Size:
    """Return the measures for a purpose: ``column``, ``page`` or ``slide``.

    Raises
    ------
    UnknownNameError
        If there is no such purpose.
    """
    try:
        return SIZES[name]
    except KeyError:
        known = ", ".join(repr(each) for each in SIZES)
        raise UnknownNameError(
            f"No chart size named {name!r}.",
            f"Sizes go by purpose: {known}.",
            'Type size="page" for a picture as wide as the text of an A4 page.',
        ) from None


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
def _drawable(character: str) -> bool:
    return bool(face().get_char_index(ord(character)))


def check_glyphs(*texts: str) -> None:
    """Raise unless the font can draw every character of the texts.

    Raises
    ------
    MissingGlyphError
        Naming the characters, their code points and the text they stand in.
    """
    missing = {c: text for text in reversed(texts) for c in text if not _drawable(c)}
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


def rc(size_name: str = "page") -> dict:
    """Return the style as matplotlib settings, for one purpose.

    Parameters
    ----------
    size_name
        ``column``, ``page`` or ``slide``.
    """
    of = size(size_name)
    return {
        "font.family": [FAMILY],
        "font.size": of.label,
        "text.color": INK,
        "text.parse_math": False,
        "text.hinting": "no_hinting",
        "axes.unicode_minus": True,
        "figure.figsize": (of.width / 72, (of.height or of.width * 0.62) / 72),
        "figure.dpi": 110,
        "figure.facecolor": GROUND,
        "savefig.facecolor": GROUND,
        "savefig.dpi": 300,
        "axes.facecolor": "none",
        "axes.edgecolor": QUIET,
        "axes.labelcolor": QUIET,
        "axes.titlesize": of.headline,
        "axes.titlelocation": "left",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.grid": False,
        "axes.axisbelow": True,
        "axes.prop_cycle": matplotlib.cycler(color=PALETTE),
        "grid.color": RULE,
        "grid.linewidth": of.line / 3,
        "lines.linewidth": of.line,
        "lines.solid_capstyle": "butt",
        "xtick.color": QUIET,
        "ytick.color": QUIET,
        "xtick.major.size": 0,
        "ytick.major.size": 0,
        "svg.fonttype": "none",
        "svg.hashsalt": "fupin",
        "pdf.fonttype": 42,
    }


# Settings of the session, not of a picture: leaving them alone keeps windows and files working.
_SESSION = ("backend", "interactive", "timezone", "toolbar", "tk.", "webagg", "keymap", "docstring")


@contextmanager
def context(size_name: str = "page") -> Iterator[None]:
    """Draw in the house style inside a ``with`` block, whatever the reader's own settings are.

    Starts from matplotlib's defaults, so that a personal ``matplotlibrc`` changes no chart, and
    puts every setting back at the end. What stays is that matplotlib knows our font's file.
    """
    plain = {
        key: value
        for key, value in matplotlib.rcParamsDefault.items()
        if not key.startswith(_SESSION)
    }
    _introduce_font()
    with matplotlib.rc_context({**plain, **rc(size_name)}):
        yield


@lru_cache(maxsize=1)
def _introduce_font() -> None:
    from matplotlib.font_manager import fontManager

    known = len(fontManager.ttflist)
    fontManager.addfont(font_path())
    # On equal terms matplotlib takes the first in its list, so ours beats a system's copy.
    ours = fontManager.ttflist[known:]
    fontManager.ttflist[:] = ours + fontManager.ttflist[:known]


def renderer() -> dict[str, str]:
    """Return what decides the pixels of a chart: platform, matplotlib and FreeType."""
    from matplotlib import ft2font

    return {
        "platform": f"{platform.system()} {platform.machine()}",
        "matplotlib": matplotlib.__version__,
        "freetype": ft2font.__freetype_version__,
    }
