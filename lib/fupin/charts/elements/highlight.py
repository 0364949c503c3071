"""Which marks keep the colour where an author sets some off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fupin import style
from fupin.charts import checks
from fupin.charts.marks import Mark


class Highlight(NamedTuple):
    """The names to set off; none sets nothing off, and all marks keep the colour.

    Attributes
    ----------
    names : tuple of str
        Labels, keys, measures or regions of marks; of a chart of series, the names of series.
    """

    names: tuple[str, ...]

    @classmethod
    def of(cls, given: str | Sequence[str]) -> Highlight:
        """Take one name or several."""
        return cls((given,) if isinstance(given, str) else tuple(given))

    def settings(self) -> dict[str, str]:
        """Return the option as it stands in a fingerprint; empty if nothing is set off."""
        return {"highlight": ", ".join(self.names)} if self.names else {}

    def keeps(self, mark: Mark) -> bool:
        """Tell whether a mark keeps the colour."""
        if not self.names:
            return True
        if mark.group is not None:
            return not set(self.names).isdisjoint(mark.group)
        return checks.is_named(mark, self.names)

    def colour(self, mark: Mark) -> str:
        """Return the accent, or grey for a mark that is not named."""
        return style.ACCENT if self.keeps(mark) else style.MUTED
