"""A chart as a picture of 300 dots to the inch, fit to print."""

from __future__ import annotations

from fupin.exports.rendered_chart import Plate


def render(plate: Plate) -> bytes:
    """Return the bytes of a PNG file; its text chunks carry headline, description and source."""
    return plate.png
