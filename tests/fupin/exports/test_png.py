"""The picture is fit to print and describes itself."""

from __future__ import annotations

import io

from PIL import Image

from fupin import style
from fupin.exports import render


def test_png_is_fit_to_print_and_describes_itself(rendered):
    """300 dots to the inch, as wide as its purpose, headline, description and source inside."""
    picture = Image.open(io.BytesIO(render(rendered, "png")))
    assert [round(dots) for dots in picture.info["dpi"]] == [300, 300]
    assert abs(picture.width - style.size("page").width * 300 / 72) <= 1
    assert picture.info["Title"] == rendered.headline
    assert picture.info["Description"] == rendered.alt
    assert picture.info["Source"] == rendered.citation
    assert "Software" not in picture.info
