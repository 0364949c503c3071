"""What the words of a chart are computed from: the parts of a chart that they read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from fupin.charts.marks import Mark


class ChartWords(Protocol):
    """A chart, as far as its alt text, description, rows and fingerprint need it."""

    size: str

    @property
    def form(self) -> str:
        """What the form is called."""

    @property
    def in_time(self) -> bool:
        """Whether the marks stand in the order of time."""

    @property
    def marks(self) -> Sequence[Mark]:
        """What is drawn, in the order of drawing."""

    @property
    def unit(self) -> str | None:
        """The unit that all marks share, None if they do not."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has words in."""

    def settings(self) -> dict[str, str]:
        """Return the options that change the picture."""

    def title(self, lang: str) -> str:
        """Return the headline."""

    def subtitle(self, lang: str) -> str:
        """Return what is measured, and in which unit."""

    def notes(self, lang: str) -> list[str]:
        """Return the notes above the footer."""
