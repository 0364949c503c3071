"""The house style as matplotlib settings, in force inside a ``with`` block only."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

import matplotlib
from matplotlib.rcsetup import cycler

from fupin.style.colours import GROUND, INK, PALETTE, QUIET, RULE
from fupin.style.sizes import size
from fupin.style.typeface import FAMILY, font_path

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType


def rc(size_name: str = "page") -> dict[RcKeyType, object]:
    """Return the style as matplotlib settings, for one purpose.

    Parameters
    ----------
    size_name
        ``column``, ``page`` or ``slide``.
    """
    measures = size(size_name)
    return {
        "font.family": [FAMILY],
        "font.size": measures.label,
        "text.color": INK,
        "text.parse_math": False,
        "text.hinting": "no_hinting",
        "axes.unicode_minus": True,
        "figure.figsize": (measures.width / 72, (measures.height or measures.width * 0.62) / 72),
        "figure.dpi": 110,
        "figure.facecolor": GROUND,
        "savefig.facecolor": GROUND,
        "savefig.dpi": 300,
        "axes.facecolor": "none",
        "axes.edgecolor": QUIET,
        "axes.labelcolor": QUIET,
        "axes.titlesize": measures.headline,
        "axes.titlelocation": "left",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.grid": False,
        "axes.axisbelow": True,
        "axes.prop_cycle": cycler(color=PALETTE),
        "grid.color": RULE,
        "grid.linewidth": measures.line / 3,
        "lines.linewidth": measures.line,
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
