"""The chart that every form derives from: a panel between header and footer.

A form makes marks, refuses what it would misrepresent, measures its panel and draws it.
"""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from fupin.bilingual import Bilingual
from fupin.charts.base import Chart
from fupin.charts.checks import refuse
from fupin.charts.layout.canvas import Sheet
from fupin.charts.layout.header_footer import Box, HeaderFooter
from fupin.charts.words import citations


class PanelLayout(Protocol):
    """A panel, measured before it is drawn."""

    @property
    def height(self) -> float:
        """The height at which it looks best, in points."""

    @property
    def least(self) -> float:
        """The smallest height at which nothing in it touches, in points."""


Layout = TypeVar("Layout", bound=PanelLayout)


class ChartForm(Chart, Generic[Layout]):
    """A chart whose panel is measured, then drawn between header and footer."""

    def _layout(self, lang: str, width: float) -> Layout:
        """Measure the panel at a width in points."""
        raise NotImplementedError

    def _draw_panel(self, sheet: Sheet, box: Box, layout: Layout, lang: str) -> None:
        """Draw the panel."""
        raise NotImplementedError

    def _draw(self, lang: str, ax: Axes | None) -> Figure:
        paragraphs = [*self.notes(lang), citations.footer(self.marks, lang)]
        around = HeaderFooter(self.title(lang), self.subtitle(lang), paragraphs, self.of, ax)
        layout = self._layout(lang, around.width)
        self._check_room(around.height + layout.least, around.room)
        sheet, box = around.draw(layout.height)
        self._draw_panel(sheet, box, layout, lang)
        return sheet.figure

    def _check_room(self, needed: float, room: float) -> None:
        if needed > room + 0.5:
            larger = Bilingual('size="page", ', '写size="page"，')
            larger = Bilingual("", "") if self.size == "page" else larger
            raise refuse(
                self.form,
                Bilingual("needs more height than there is.", "所需高度超出版面。"),
                Bilingual(
                    "It needs {:.0f} points; there are {:.0f}.", "需要{:.0f}点，只有{:.0f}点。"
                ).fill(needed, room),
                Bilingual(
                    "Take fewer marks or words, {}or draw two charts.",
                    "请减少标记或文字，{}或分作两幅图。",
                ).fill(larger),
            )
