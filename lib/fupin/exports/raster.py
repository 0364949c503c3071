"""Pixels of a drawn figure, and pixels as the bytes of a PNG file."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from fupin import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from PIL.Image import Image

DPI = 300
"""Dots to the inch, fit to print."""


def drawn(figure: Figure, size: str, dpi: int) -> Image:
    """Return a figure as pixels.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        With a canvas of matplotlib's Agg.
    size : str
        The chart's purpose, whose settings apply.
    dpi : int
        Dots to the inch.
    """
    from PIL import Image

    before = figure.dpi
    try:
        with style.context(size):
            figure.set_dpi(dpi)
            pixels, shape = figure.canvas.print_to_buffer()
    finally:
        figure.set_dpi(before)
    # The ground is opaque; a fourth channel would say so at every dot.
    return Image.frombuffer("RGBA", shape, pixels).convert("RGB")


def encoded(picture: Image, dpi: int, about: dict[str, str] | None = None) -> bytes:
    """Return pixels as PNG bytes that do not name the program or the hour.

    Parameters
    ----------
    picture : PIL.Image.Image
    dpi : int
        Dots to the inch, which the file states.
    about : dict of str, optional
        Text chunks.
    """
    from PIL.PngImagePlugin import PngInfo

    chunks = PngInfo()
    for name, text in (about or {}).items():
        chunks.add_itxt(name, text)
    out = io.BytesIO()
    # Flat colours are runs of equal bytes: this is as small as zlib's best, five times as quick.
    picture.save(out, "PNG", dpi=(dpi, dpi), pnginfo=chunks, compress_type=zlib.Z_RLE)
    return out.getvalue()
