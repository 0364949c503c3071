"""How wide a text is, and where a line may end, in English and in Chinese.

Widths come from the layout engine that draws the text, unhinted, so that a line breaks at the same
place at every resolution.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from fupin import style

_EM = 100

NEVER_FIRST = frozenset("、。，．：；？！）」』】》〉〕］｝”’…—–～·％‰℃°,.:;?!)]}%†‡§¶")
"""Characters that may not begin a line (GB/T 15834 and JIS X 4051, the common part)."""

NEVER_LAST = frozenset("（「『【《〈〔［｛“‘￥¥$([{")
"""Characters that may not end a line."""

# A figure stays on one line with its multiplier and its counter: 1.6亿元.
_COUNTERS = frozenset("万亿千百十元人户名个项家期年月日次岁条")
_MULTIPLIERS = frozenset("万亿千百")
_BEFORE_FIGURES = frozenset("第约近超逾共")
_PAUSES = frozenset(",;:，；：。、")


@lru_cache(maxsize=16384)
def width(text: str, points: float) -> float:
    """Return the width of a text in points, kerning included, at a font size in points."""
    return _width_at_em(text) * points / _EM


@lru_cache(maxsize=16384)
def _width_at_em(text: str) -> float:
    from matplotlib.ft2font import LoadFlags

    if not text:
        return 0.0
    face = style.face()
    face.set_size(_EM, 72)
    face.set_text(text, flags=LoadFlags.NO_HINTING)
    # The advance width, not that of the ink: a full-width stop takes more room than its dot.
    return face.get_width_height()[0] / 64


def _wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" or "\u2e80" <= character <= "\u9fff"


def _may_break(before: str, after: str) -> bool:
    if after in NEVER_FIRST or before in NEVER_LAST:
        return False
    if before in "-–/" and after.isalpha():
        return True
    if not (_wide(before) or _wide(after)):
        return before in NEVER_FIRST and _wide(before)
    if before.isdigit() and after in _COUNTERS:
        return False
    if before in _MULTIPLIERS and after in _COUNTERS:
        return False
    return not (before in _BEFORE_FIGURES and after.isdigit())


def unbreakable_pieces(text: str) -> list[str]:
    """Cut a text into the pieces that no line break may split, each with the space after it."""
    pieces: list[str] = []
    for character in " ".join(text.split()):
        stays = character == " " or character in NEVER_FIRST
        begins = not pieces or (pieces[-1].endswith(" ") and not stays)
        if begins or (character != " " and _may_break(pieces[-1][-1], character)):
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


def wrap(text: str, points: float, room: float, *, even: bool = False) -> list[str]:
    """Break a text into lines no wider than ``room``.

    Parameters
    ----------
    points, room
        Font size and line length, both in points.
    even
        Make the lines about equally long instead of leaving a short last one; for headlines.

    Returns
    -------
    list of str
        Never empty. A piece that is too wide by itself is cut between characters.
    """
    pieces = [part for piece in unbreakable_pieces(text) for part in _cut(piece, points, room)]
    lines = _fill(pieces, points, room)
    if not even or len(lines) < 2:
        return lines
    if len(lines) == 2:
        return _two_even_lines(pieces, points, room)
    narrow, wide = room / 2, room
    for _ in range(7):
        middle = (narrow + wide) / 2
        if len(_fill(pieces, points, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return _fill(pieces, points, wide)


def _two_even_lines(pieces: list[str], points: float, room: float) -> list[str]:
    """Break in two lines of about one length, and rather after a comma than within a phrase."""
    best, lines = None, []
    for cut in range(1, len(pieces)):
        first, second = "".join(pieces[:cut]).rstrip(), "".join(pieces[cut:])
        wide = [width(first, points), width(second, points)]
        if max(wide) > room:
            continue
        cost = abs(wide[0] - wide[1]) / room - (0.4 if first[-1] in _PAUSES else 0)
        if best is None or cost < best:
            best, lines = cost, [first, second]
    return lines


def _cut(piece: str, points: float, room: float) -> list[str]:
    """Cut a piece that is wider than a line between characters."""
    if width(piece.rstrip(), points) <= room:
        return [piece]
    parts = [""]
    for character in piece:
        if parts[-1] and width(parts[-1] + character, points) > room:
            parts.append("")
        parts[-1] += character
    return parts


def _fill(pieces: list[str], points: float, room: float) -> list[str]:
    """Put as many pieces on each line as have room."""
    lines: list[str] = []
    for piece in pieces:
        if lines and width((lines[-1] + piece).rstrip(), points) <= room:
            lines[-1] += piece
        else:
            lines.append(piece)
    return [line.rstrip() for line in lines] or [""]
