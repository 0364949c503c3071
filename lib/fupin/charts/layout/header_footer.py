"""What stands around a panel: headline and subtitle above, notes and source below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from fupin import style
from fupin.charts.layout import line_breaks
from fupin.charts.layout.axes_place import room
from fupin.charts.layout.canvas import Sheet, block_height
from fupin.charts.notes import NOTE_SYMBOLS

_SIDE_BEARING = 0.3  # white space left of a note symbol, in font sizes


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


class Header:
    """A coloured rule, the headline and the subtitle.

    Parameters
    ----------
    headline, subtitle : str
        Without a subtitle its lines are left out.
    of : fupin.style.Size
    width : float
        Line length, in points.

    Attributes
    ----------
    height : float
        In points, the space down to the panel included.
    """

    def __init__(self, headline: str, subtitle: str, of: style.Size, width: float) -> None:
        em = of.label
        self.of = of
        self.headline = line_breaks.wrap(headline, of.headline, width, even=True)
        self.subtitle = line_breaks.wrap(subtitle, of.subtitle, width) if subtitle else []
        self._text_top = 0.97 * em
        self.height = (
            self._text_top
            + block_height(self.headline, of.headline)
            + block_height(self.subtitle, of.subtitle)
            + 1.3 * em
        )

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw the header from its top left corner down."""
        of, em = self.of, self.of.label
        sheet.block(left, top, 2.8 * em, 0.42 * em, colour=style.ACCENT)
        y = sheet.lines(left, top + self._text_top, self.headline, of.headline) + 0.2 * em
        sheet.lines(left, y, self.subtitle, of.subtitle, colour=style.QUIET)


class Footer:
    """Notes and source, under a thin rule.

    Parameters
    ----------
    paragraphs : sequence of str
        Empty ones are left out.
    of : fupin.style.Size
    width : float
        Line length, in points.

    Attributes
    ----------
    height : float
        In points, the space up to the panel included.
    """

    def __init__(self, paragraphs: Sequence[str], of: style.Size, width: float) -> None:
        self.of, self.width = of, width
        self.blocks = [line_breaks.wrap(each, of.small, width) for each in paragraphs if each]
        self._above, self._gap = 1.2 * of.label, 0.3 * of.small
        self.height = self._above + sum(block_height(b, of.small) + self._gap for b in self.blocks)

    def draw(self, sheet: Sheet, left: float, bottom: float) -> None:
        """Draw the footer so that it ends at a bottom edge."""
        y = bottom - self.height + self._above
        rule = y - 0.45 * self.of.small
        sheet.rule(left, rule, left + self.width, rule)
        for lines in self.blocks:
            # The font centres a note symbol in a full width; moved left, its ink is at the margin.
            out = _SIDE_BEARING * self.of.small if lines[0][0] in NOTE_SYMBOLS else 0.0
            y = sheet.lines(left - out, y + self._gap, lines, self.of.small, colour=style.QUIET)


class HeaderFooter:
    """Header and footer with a place for a panel between them, measured before any is drawn.

    Parameters
    ----------
    headline, subtitle : str
    paragraphs : sequence of str
        Notes and source.
    of : fupin.style.Size
    ax : matplotlib.axes.Axes or None
        Share the place of these axes, without a margin, instead of a figure of our own.

    Attributes
    ----------
    width : float
        Of the panel, in points.
    height : float
        All but the panel, margins included, in points.
    room : float
        The most that the whole may take, in points.
    """

    def __init__(
        self,
        headline: str,
        subtitle: str,
        paragraphs: Sequence[str],
        of: style.Size,
        ax: Axes | None = None,
    ) -> None:
        self.of, self.ax = of, ax
        self.margin = of.margin if ax is None else 0.0
        width, self._fixed = room(of, ax)
        self.width = width - 2 * self.margin
        self.header = Header(headline, subtitle, of, self.width)
        self.footer = Footer(paragraphs, of, self.width)
        self.height = self.header.height + self.footer.height + 2 * self.margin
        self.room = self._fixed or of.tallest

    def draw(self, wanted: float) -> tuple[Sheet, Box]:
        """Draw header and footer around a panel of a height in points, if there is so much room.

        Returns
        -------
        sheet : Sheet
        box : Box
            Where the panel belongs; higher or lower than wanted where the height is fixed.
        """
        height = self._fixed or min(self.height + wanted, self.of.tallest)
        sheet = Sheet(self.of, height, self.ax)
        top, bottom = self.margin, sheet.height - self.margin
        self.header.draw(sheet, self.margin, top)
        self.footer.draw(sheet, self.margin, bottom)
        top += self.header.height
        return sheet, Box(self.margin, top, self.width, bottom - self.footer.height - top)
