"""Figures become pixels, and pixels PNG bytes."""

from __future__ import annotations

import io

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from fupin.exports import raster


def test_a_figure_is_drawn_at_the_resolution_asked_for():
    """An inch has as many dots as asked; the figure keeps its own number."""
    figure = Figure(figsize=(2, 1), dpi=50, facecolor="#19849b")
    FigureCanvasAgg(figure)
    picture = raster.draw(figure, "page", 120)
    assert (picture.size, picture.mode, figure.dpi) == ((240, 120), "RGB", 50)
    assert picture.getpixel((3, 3)) == (0x19, 0x84, 0x9B)


def test_encoding_keeps_every_pixel_and_names_no_program():
    """The bytes read back as the picture, with its resolution and texts."""
    picture = Image.linear_gradient("L").convert("RGB")
    read = Image.open(io.BytesIO(raster.encode_png(picture, 300, {"Title": "扶贫"})))
    assert read.tobytes() == picture.tobytes()
    assert [round(each) for each in read.info["dpi"]] == [300, 300]
    assert read.text == {"Title": "扶贫"}
