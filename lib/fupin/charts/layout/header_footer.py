"""What stands around a panel: headline and subtitle above, notes and source below."""

from __future__ import annotations

from typing import NamedTuple

from fupin import style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.canvas import Sheet, block_height
from fupin.charts.marks import SIGNS

_BEARING = 0.3


class Box(NamedTuple):
    """A rectangle of a sheet, in points from the sheet's top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.top + self.height


class Head:
    """The ornament, the headline and the subtitle."""

    def __init__(self, headline: str, subtitle: str, of: style.Size, width: float) -> None:
        em = of.label
        self.of = of
        self.headline = line_breaks.wrap(headline, of.headline, width, even=True)
        self.subtitle = line_breaks.wrap(subtitle, of.subtitle, width) if subtitle else []
        self.words = 0.97 * em
        self.height = (
            self.words
            + block_height(self.headline, of.headline)
            + block_height(self.subtitle, of.subtitle)
            + 1.3 * em
        )

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Set the head from a corner down."""
        of, em = self.of, self.of.label
        sheet.block(left, top, 2.8 * em, 0.42 * em, colour=style.ACCENT)
        y = sheet.lines(left, top + self.words, self.headline, of.headline) + 0.2 * em
        sheet.lines(left, y, self.subtitle, of.subtitle, colour=style.QUIET)


class Foot:
    """Notes and source, under a thin rule."""

    def __init__(self, said: list[str], of: style.Size, width: float) -> None:
        self.of, self.width = of, width
        self.blocks = [line_breaks.wrap(each, of.small, width) for each in said if each]
        self.above, self.gap = 1.2 * of.label, 0.3 * of.small
        self.height = self.above + sum(block_height(b, of.small) + self.gap for b in self.blocks)

    def draw(self, sheet: Sheet, left: float, bottom: float) -> None:
        """Set the foot from a bottom edge up."""
        y = bottom - self.height + self.above
        rule = y - 0.45 * self.of.small
        sheet.rule(left, rule, left + self.width, rule)
        for lines in self.blocks:
            # A sign stands in the middle of a full width: pull it out to the margin.
            out = _BEARING * self.of.small if lines[0][0] in SIGNS else 0.0
            y = sheet.lines(left - out, y + self.gap, lines, self.of.small, colour=style.QUIET)
