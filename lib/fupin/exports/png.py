"""A chart as a picture of 300 dots to the inch, fit to print."""

from __future__ import annotations

from fupin.exports.rendered_chart import RenderedChart


def render(rendered: RenderedChart) -> bytes:
    """Return the bytes of a PNG file; its text chunks carry headline, description and source."""
    return rendered.png
