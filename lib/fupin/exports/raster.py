"""A matplotlib figure as pixels, and pixels as PNG bytes."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, cast

from fupin import style

if TYPE_CHECKING:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from PIL.Image import Image

DPI = 300
"""Dots to the inch of a picture that is fit to print."""


def draw(figure: Figure, size: str, dpi: int) -> Image:
    """Return a figure as pixels.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        With a canvas of matplotlib's Agg.
    size : str
        The chart's size, whose settings apply: ``column``, ``page`` or ``slide``.
    dpi : int
        Dots to the inch.
    """
    from PIL import Image

    before = figure.dpi
    try:
        with style.context(size):
            figure.set_dpi(dpi)
            pixels, shape = cast("FigureCanvasAgg", figure.canvas).print_to_buffer()
    finally:
        figure.set_dpi(before)
    # The background is opaque, so the alpha channel would hold the same value at every dot.
    return Image.frombuffer("RGBA", shape, pixels).convert("RGB")


def encode_png(picture: Image, dpi: int, texts: dict[str, str] | None = None) -> bytes:
    """Return pixels as PNG bytes that name neither the program nor the time.

    Parameters
    ----------
    picture : PIL.Image.Image
    dpi : int
        Dots to the inch, which the file states.
    texts : dict of str, optional
        Text chunks, by keyword.
    """
    from PIL.PngImagePlugin import PngInfo

    chunks = PngInfo()
    for keyword, text in (texts or {}).items():
        chunks.add_itxt(keyword, text)
    out = io.BytesIO()
    # Flat colours are runs of equal bytes: this is as small as zlib's best, five times as quick.
    picture.save(out, "PNG", dpi=(dpi, dpi), pnginfo=chunks, compress_type=zlib.Z_RLE)
    return out.getvalue()
