"""The language that the process speaks: what it was told, else what ``FUPIN_LANG`` says."""

from __future__ import annotations

import os
from dataclasses import dataclass

LANGUAGES = ("en", "zh")


@dataclass
class _Process:
    """What this process was told to speak."""

    chosen: str | None = None


_process = _Process()


def choose(lang: str | None) -> None:
    """Let the process speak a language from now on; None takes the choice back."""
    _process.chosen = lang


def asked_language() -> str | None:
    """Return the language chosen, else what ``FUPIN_LANG`` says; None where neither is set."""
    return _process.chosen or os.environ.get("FUPIN_LANG") or None


def shown_language() -> str:
    """Return the language in which texts are shown; English where ``FUPIN_LANG`` names no other.

    It never raises, since errors are shown in it.
    """
    asked = asked_language()
    return asked if asked in LANGUAGES else "en"
