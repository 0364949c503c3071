"""What a chart must be able to do, so that we can export it; any form of `fupin.charts` can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from fupin.quantities.quantity import Quantity
    from fupin.style import Size

Cell = str | int | float | None
"""What a table of data holds: JSON, CSV and spreadsheets know nothing else."""

Row = dict[str, Cell]


class Mark(Protocol):
    """Something drawn, with the quantity behind it."""

    @property
    def quantity(self) -> Quantity:
        """The quantity."""


class Chart(Protocol):
    """A chart."""

    size: str
    of: Size

    @property
    def form(self) -> str:
        """What the form is called."""

    @property
    def marks(self) -> Sequence[Mark]:
        """What is drawn, in the order of drawing."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has words in."""

    def title(self, lang: str) -> str:
        """Return the headline."""

    def subtitle(self, lang: str) -> str:
        """Return what is measured, and in which unit."""

    def notes(self, lang: str) -> list[str]:
        """Return what stands between panel and source."""

    def alt(self, lang: str) -> str:
        """Return one sentence for those who cannot see the chart."""

    def description(self, lang: str) -> str:
        """Return every mark in words."""

    def citation(self, lang: str) -> str:
        """Return the sources in full."""

    def rows(self, lang: str) -> Sequence[Mapping[str, Cell]]:
        """Return what is drawn, one row a mark."""

    def fingerprint(self) -> str:
        """Return the chart as text, in each of its languages."""

    def draw(self, lang: str) -> Figure:
        """Draw the chart."""
