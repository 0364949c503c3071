"""Which marks keep the colour where an author sets some off, and names that no mark has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fupin import style
from fupin.bilingual import Bilingual
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

    def check(self, marks: Sequence[Mark], form: str) -> None:
        """Raise if a name belongs to no mark."""
        unknown = [name for name in self.names if not any(is_named(m, [name]) for m in marks)]
        _refuse_unknown(Bilingual("mark", "标记"), unknown, [mark.label for mark in marks], form)

    def check_series(self, marks: Sequence[Mark], form: str) -> None:
        """Raise if a name belongs to no series; `marks` are one of each."""
        series = [mark.series for mark in marks]
        unknown = [name for name in self.names if not any(name in group for group in series)]
        _refuse_unknown(Bilingual("series", "序列"), unknown, series, form)

    def keeps(self, mark: Mark) -> bool:
        """Tell whether a mark keeps the colour."""
        if not self.names:
            return True
        if mark.group is not None:
            return not set(self.names).isdisjoint(mark.group)
        return is_named(mark, self.names)

    def colour(self, mark: Mark) -> str:
        """Return the accent, or grey for a mark that is not named."""
        return style.ACCENT if self.keeps(mark) else style.MUTED


def is_named(mark: Mark, names: Sequence[str]) -> bool:
    """Tell whether one of the names is a mark's label, or its figure's key, measure or region."""
    leaf = mark.quantity.observation
    own = {*mark.label, *((leaf.key, leaf.measure, leaf.region) if leaf else ())}
    return not own.isdisjoint(names)


def _refuse_unknown(
    kind: Bilingual, unknown: Sequence[str], known: Sequence[tuple[str, str]], form: str
) -> None:
    if not unknown:
        return
    pairs = (Bilingual(repr(english), repr(chinese)) for english, chinese in known)
    named = Bilingual.joined(map(repr, unknown), ", ", "、")
    raise checks.refuse(
        form,
        Bilingual("has no {} {}.", "没有名为{1}的{0}。").fill(kind, named),
        Bilingual("It has {}.", "现有{}。").fill(Bilingual.joined(pairs, ", ", "、")),
        Bilingual("Name one of these.", "请从中选取。"),
    )
