"""The panel is the picture without the words around it."""

from __future__ import annotations

import hashlib
import io

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from fupin.exports import panel
from fupin.exports.rendered_chart import RenderedChart


def test_a_panel_is_the_picture_without_its_words(made, lang):
    """The cut takes off headline, subtitle, notes and source, and no mark."""
    rendered = RenderedChart.draw(made("placements"), lang)
    assert "".join("".join(rendered.panel.headline).split()) == "".join(rendered.headline.split())
    whole = rendered.figure.get_size_inches()[1] * 72
    assert 0.2 * whole < rendered.panel.height < 0.8 * whole
    assert hashlib.sha256(rendered.panel.png).digest() != hashlib.sha256(rendered.png).digest()


def cropped(**words: str) -> panel.Panel:
    """Return the panel of a page of 100 by 100 points with a line of each text."""
    figure = Figure(figsize=(100 / 72, 100 / 72))
    FigureCanvasAgg(figure)
    for text, y in (("Two", 0.95), ("lines", 0.9), ("Unit", 0.8), ("Note on", 0.2), ("12", 0.5)):
        figure.text(0.1, y, text, fontsize=4)
    wanted = {"headline": "Two lines", "subtitle": "Unit", "first_below": "Note on it", **words}
    return panel.crop_panel(figure, Image.new("RGB", (200, 200)), 144, margin=10, **wanted)


def test_the_panel_lies_between_subtitle_and_first_note():
    """Its edges follow the lines of text; the margins fall away but for a point."""
    found = cropped()
    assert found.headline == ("Two", "lines")
    assert found.width == 82
    top, bottom = 20 + 0.55 * 4, 80 - 1.9 * 4
    assert abs(found.height - (bottom - top)) <= 0.5  # whole dots, half a point each
    assert Image.open(io.BytesIO(found.png)).size == (164, found.height * 2)


def test_without_the_words_the_panel_is_the_whole_picture():
    """A chart that sets its headline otherwise is shown whole, and no headline is claimed."""
    for words in ({"headline": "Another"}, {"subtitle": "Another"}):
        found = cropped(**words)
        assert (found.width, found.height, found.headline) == (100, 100, ())


def test_without_a_note_the_panel_reaches_the_bottom():
    """A first line below that is not the note belongs to the panel."""
    assert cropped(first_below="Something else").height > cropped().height + 25
