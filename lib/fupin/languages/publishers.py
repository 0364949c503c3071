"""Publishers, whose names stand in the data in both languages: ``Tibet Daily (西藏日报)``."""

from __future__ import annotations


def publisher(name: str) -> tuple[str, str]:
    """Return a publisher's name in English and Chinese: the parts of ``Tibet Daily (西藏日报)``.

    A name without Chinese in brackets is the same in both.
    """
    before, bracket, rest = name.partition(" (")
    inside = rest.removesuffix(")")
    if bracket and any("\u4e00" <= character <= "\u9fff" for character in inside):
        return before, inside
    return name, name
