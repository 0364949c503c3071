"""A chart as a picture of 300 dots to the inch, fit to print."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from fupin import style
from fupin.exports.plate import Plate

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 300


def render(plate: Plate) -> bytes:
    """Return the bytes of a PNG file; its text chunks carry headline, description and source."""
    return plate.png


def drawn(figure: Figure, size: str, dpi: int, about: dict[str, str] | None = None) -> bytes:
    """Return a figure as PNG bytes that do not name the program or the hour.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    size : str
        The chart's purpose, whose settings apply.
    dpi : int
        Dots to the inch.
    about : dict of str, optional
        Text chunks.
    """
    out = io.BytesIO()
    with style.context(size):
        figure.savefig(out, format="png", dpi=dpi, metadata={"Software": None} | (about or {}))
    return out.getvalue()
