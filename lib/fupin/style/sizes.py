"""The three sizes of a chart, by purpose: a column of a page, a page, a slide."""

from __future__ import annotations

from dataclasses import dataclass

from fupin.errors import UnknownNameError


@dataclass(frozen=True)
class Size:
    """A chart's measures for one purpose, all in points (1/72 inch).

    ``height`` is None where the chart grows with its content up to ``tallest``.
    """

    name: str
    width: float
    height: float | None
    tallest: float
    margin: float
    headline: float
    subtitle: float
    label: float
    small: float
    line: float


SIZES = {
    "column": Size("column", 241, None, 640, 9, 11.5, 8.5, 8, 6.8, 1.5),
    "page": Size("page", 454, None, 660, 12, 16, 10.5, 9.5, 7.8, 2.0),
    "slide": Size("slide", 864, 486, 486, 20, 25, 16, 14.5, 11, 3.0),
}
"""One column of a printed page (85 mm), the text width of A4 (160 mm), a 16:9 slide's body."""


def size(name: str) -> Size:
    """Return the measures for a purpose: ``column``, ``page`` or ``slide``.

    Raises
    ------
    UnknownNameError
        If there is no such purpose.
    """
    try:
        return SIZES[name]
    except KeyError:
        known = ", ".join(repr(each) for each in SIZES)
        raise UnknownNameError(
            f"No chart size named {name!r}.",
            f"Sizes go by purpose: {known}.",
            'Type size="page" for a picture as wide as the text of an A4 page.',
        ) from None
