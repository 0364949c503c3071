"""What Word files, slides and workbooks share: fonts for two scripts, colours, language, length."""

from __future__ import annotations

from fupin import style
from fupin.languages import LANGUAGES

LATIN, EAST_ASIAN = "Arial", "Microsoft YaHei"
"""Fonts that come with Office on Windows and macOS; other programs answer with a sans serif too."""

LATIN_TAG, EAST_ASIAN_TAG = "en-GB", "zh-CN"
"""The language of a run of text, by its script."""

INK, QUIET, ACCENT, RULE = (
    colour.removeprefix("#").upper()
    for colour in (style.INK, style.QUIET, style.ACCENT, style.RULE)
)

EMU = 12_700
"""English metric units in a point: the unit of length inside Office files."""


def language_tag(lang: str) -> str:
    """Return the language tag of a whole document: ``en-GB`` or ``zh-CN``."""
    return (LATIN_TAG, EAST_ASIAN_TAG)[LANGUAGES.index(lang)]
