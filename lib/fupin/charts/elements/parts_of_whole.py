"""A chart of parts with, or without, the whole that they belong to."""

from __future__ import annotations

from fupin.charts.chart_data import Figures
from fupin.charts.chart_form import ChartForm, Layout
from fupin.charts.chart_options import ChartOptions
from fupin.charts.marks import Mark
from fupin.charts.words.share_texts import with_share
from fupin.quantities.quantity import Quantity


class PartsOfWhole(ChartForm[Layout]):
    """What `sharebar` and `units` have in common.

    Attributes
    ----------
    whole : Quantity or None
        Its mark is the last, with the role ``whole``.
    """

    def __init__(self, data: Figures, options: ChartOptions, whole: Quantity | None) -> None:
        self.whole = whole
        super().__init__(data, options)

    def _make_marks(self, items: list[Quantity]) -> list[Mark]:
        marks = super()._make_marks(items)
        if self.whole is not None:
            marks.append(Mark(self.whole, (self.whole.name("en"), self.whole.name("zh")), "whole"))
        return marks

    @property
    def parts(self) -> tuple[Mark, ...]:
        """The marks that are parts."""
        return tuple(mark for mark in self.marks if mark.role != "whole")

    def _with_share(self, said: str, part: Mark, lang: str) -> str:
        """Return what is said of a part, with its share of the whole where there is one."""
        if self.whole is None:
            return said
        return with_share(said, part.quantity, self.whole, lang, because="parts of a whole")
