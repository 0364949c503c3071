"""Where a text changes from the Latin script to the East Asian one, and back."""

from __future__ import annotations

from itertools import groupby
from unicodedata import east_asian_width


def is_wide(character: str) -> bool:
    """Tell whether a character is East Asian: as wide as a Chinese one in every font."""
    return east_asian_width(character) in "WF"


def split_by_script(text: str) -> list[tuple[str, bool]]:
    """Cut a text into pieces of one script each.

    ASCII characters are Latin, as Office has them. Marks that both scripts use, such as curved
    quotation marks and dashes, are East Asian where the nearest letter on either side is.

    Returns
    -------
    list of (str, bool)
        Each piece, and whether it is East Asian. Joined they are the text.

    Examples
    --------
    >>> split_by_script("2020年")
    [('2020', False), ('年', True)]
    """
    marked = [(character, _is_east_asian(text, at)) for at, character in enumerate(text)]
    groups = groupby(marked, key=lambda each: each[1])
    return [("".join(character for character, _ in group), wide) for wide, group in groups]


def _is_east_asian(text: str, at: int) -> bool:
    if east_asian_width(text[at]) != "A":
        return is_wide(text[at])
    before = next(filter(_is_letter, reversed(text[:at])), "")
    after = next(filter(_is_letter, text[at + 1 :]), "")
    return any(is_wide(letter) for letter in (before, after) if letter)


def _is_letter(character: str) -> bool:
    return character.isalnum()
