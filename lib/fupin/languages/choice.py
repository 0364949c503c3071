"""Which languages there are, and which one is asked for."""

from __future__ import annotations

import os

from fupin.errors import UnknownNameError

LANGUAGES = ("en", "zh")
TAGS = {"en": "en", "zh": "zh-CN"}
"""How HTML and SVG name them."""


def language(asked: str | None = None) -> str:
    """Return the language to speak: the one asked for, else ``FUPIN_LANG``, else English.

    Raises
    ------
    UnknownNameError
        If it is neither ``en`` nor ``zh``.
    """
    return check_language(asked or os.environ.get("FUPIN_LANG") or "en")


def check_language(lang: str) -> str:
    """Return a language as given.

    Raises
    ------
    UnknownNameError
        If it is neither ``en`` nor ``zh``.
    """
    if lang not in LANGUAGES:
        raise UnknownNameError(
            f"No language named {lang!r}.",
            "We speak English and Chinese: 'en', 'zh'.",
            "Set lang or the environment variable FUPIN_LANG to one of them.",
        )
    return lang
