"""Where the panel of a drawn chart begins and ends, and the panel cropped out of the picture.

A Word file or a slide sets headline, notes and source as text of its own, which can be edited,
found and read aloud; a picture that repeats them would say everything twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fupin.exports import raster

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.text import Text
    from PIL.Image import Image

_POINTS = 72
_ABOVE_FOOT = 1.9  # font sizes from the baseline of the first line below the panel to its rule
_BELOW_HEAD = 0.55  # font sizes from the baseline of the subtitle's last line to the panel
_BLEED = 1  # how far a letter may stick out into the margin, in points


@dataclass(frozen=True)
class Panel:
    """The part of a chart's picture between headline and notes.

    Attributes
    ----------
    png : bytes
    width, height : float
        In points.
    headline : tuple of str
        The headline as the chart broke it into lines; empty where it was not found.
    """

    png: bytes
    width: float
    height: float
    headline: tuple[str, ...] = ()


def crop_panel(
    figure: Figure,
    picture: Image,
    dpi: int,
    *,
    margin: float,
    headline: str,
    subtitle: str,
    first_below: str,
) -> Panel:
    """Crop the panel out of a picture.

    A chart sets headline, subtitle, notes and source before all else and in this order; they are
    followed line by line. Where they are not found the panel is the whole picture.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        The drawing.
    picture : PIL.Image.Image
        The same as pixels.
    dpi : int
        The picture's dots to the inch.
    margin : float
        The empty margin of the chart, in points.
    headline, subtitle : str
        The texts above the panel.
    first_below : str
        The first text below the panel: a note, or the source.
    """
    across, down = (inches * _POINTS for inches in figure.get_size_inches())
    lines = list(figure.texts)
    head = _lines_of(headline, lines)
    under = _lines_of(subtitle, lines[head:]) if head else 0
    if not under:
        return _crop(picture, dpi, (0, 0, across, down), ())
    last = lines[head + under - 1]
    top = (1 - last.get_position()[1]) * down + _BELOW_HEAD * _points(last)
    bottom = down
    foot = lines[head + under] if head + under < len(lines) else None
    if foot is not None and _begins(foot, first_below):
        bottom = (1 - foot.get_position()[1]) * down - _ABOVE_FOOT * _points(foot)
    box = (margin - _BLEED, top, across - margin + _BLEED, bottom)
    return _crop(picture, dpi, box, tuple(line.get_text() for line in lines[:head]))


def _points(line: Text) -> float:
    return line.get_fontproperties().get_size_in_points()


def _lines_of(text: str, lines: list[Text]) -> int:
    """Return how many lines, from the first on, make up the text; 0 if they do not."""
    wanted, found = "".join(text.split()), ""
    for number, line in enumerate(lines, 1):
        found += "".join(line.get_text().split())
        if found == wanted:
            return number
    return 0


def _begins(line: Text, text: str) -> bool:
    """Tell whether a drawn line is the beginning of a text."""
    drawn = "".join(line.get_text().split())
    return len(drawn) > 1 and "".join(text.split()).startswith(drawn)


def _crop(picture: Image, dpi: int, box: tuple[float, ...], headline: tuple[str, ...]) -> Panel:
    left, top, right, bottom = (round(edge * dpi / _POINTS) for edge in box)
    part = picture.crop((left, top, min(right, picture.width), min(bottom, picture.height)))
    width, height = (length * _POINTS / dpi for length in part.size)
    return Panel(raster.encode_png(part, dpi), width, height, headline)
