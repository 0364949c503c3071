"""Where the panel of a drawn chart begins and ends, and the panel cut out of the picture.

A Word file or a slide sets headline, notes and source as text of its own, which can be edited,
found and read aloud; a picture that repeats them would say everything twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from fupin.exports.raster import encoded

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.text import Text
    from PIL.Image import Image

_POINTS = 72
_ABOVE, _BELOW = 1.9, 0.55  # from the foot's first baseline up past its rule; from the head's last
_AIR = 1  # what a letter may stick out of the margin, in points


class Wording(NamedTuple):
    """The words around a panel, as text: headline and subtitle above, a first line below."""

    headline: str
    subtitle: str
    below: str


@dataclass(frozen=True)
class Panel:
    """The part of a chart's picture between headline and notes.

    Attributes
    ----------
    png : bytes
    width, height : float
        In points.
    headline : tuple of str
        The headline as the chart broke it into lines; empty where we did not find it.
    """

    png: bytes
    width: float
    height: float
    headline: tuple[str, ...] = ()


def panel(figure: Figure, words: Wording, margin: float, pixels: Image, dpi: int) -> Panel:
    """Cut the panel out of a picture.

    A sheet sets headline, subtitle, notes and source before all else and in this order; we follow
    them line by line. Where they are not found the panel is the whole picture.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        The drawing.
    words : Wording
        What to look for.
    margin : float
        The empty margin of the sheet, in points.
    pixels : PIL.Image.Image
        The picture of the drawing.
    dpi : int
        Its resolution.
    """
    across, down = (inches * _POINTS for inches in figure.get_size_inches())
    lines = list(figure.texts)
    head = _following(lines, words.headline)
    under = _following(lines[head:], words.subtitle) if head else 0
    if not under:
        return _cut(pixels, dpi, (0, 0, across, down), ())
    last = lines[head + under - 1]
    top = (1 - last.get_position()[1]) * down + _BELOW * last.get_fontsize()
    bottom = down
    foot = lines[head + under] if head + under < len(lines) else None
    if foot is not None and _begins(foot, words):
        bottom = (1 - foot.get_position()[1]) * down - _ABOVE * foot.get_fontsize()
    box = (margin - _AIR, top, across - margin + _AIR, bottom)
    said = tuple(line.get_text() for line in lines[:head])
    return _cut(pixels, dpi, box, said)


def _following(lines: list[Text], text: str) -> int:
    """Return how many lines, from the first on, make up the text; 0 if they do not."""
    wanted, found = "".join(text.split()), ""
    for number, line in enumerate(lines, 1):
        found += "".join(line.get_text().split())
        if found == wanted:
            return number
    return 0


def _begins(line: Text, words: Wording) -> bool:
    """Whether a line is the first below the panel: of a note, or of the source."""
    said = "".join(line.get_text().split())
    first = "".join(words.below.split())
    return len(said) > 1 and first.startswith(said)


def _cut(pixels: Image, dpi: int, box: tuple[float, ...], said: tuple[str, ...]) -> Panel:
    left, top, right, bottom = (round(edge * dpi / _POINTS) for edge in box)
    part = pixels.crop((left, top, min(right, pixels.width), min(bottom, pixels.height)))
    width, height = (length * _POINTS / dpi for length in part.size)
    return Panel(encoded(part, dpi), width, height, said)
