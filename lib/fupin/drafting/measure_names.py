"""Which measure a figure is of: one of ours, or a proposal made of the words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from fupin.drafting.romanisation import romanised
from fupin.tables.rows import Row

PROPOSED = "proposed_"
"""What the name of a measure begins with that nobody has confirmed."""
_LONGEST = 12  # characters of a proposed name; more would be a sentence
# Words between what is measured and its figure.
_LINKS = re.compile(
    "(?:已经|已|共计|共有|共|合计|总计|累计|达到|达|计|为|是|有|了|至|到|约|近|超过|超|增至|降至|分别|仅|约为|"
    "全年|其中|本期|[\\s“”\"'])+$"
)
_OPENING = re.compile("^(?:全年|其中|并且|并|同时|以及|和|与|及|的|[\\s“”\"'])+")
# A change of what the figure before is of.
_CHANGE = re.compile(
    "(?:[比较](?:上年|去年|上期)?[末底]?)?(?:同期)?(?:同比|环比)?(?:实际|名义)?"
    "(?:增长|增加|下降|减少|提高|降低|上升|回落)"
)
_YEARS = re.compile("[0-9〇零一二三四五六七八九]+年[底末初]?|[0-9]+月(?:[0-9]+日)?")


class Beside(NamedTuple):
    """The words on both sides of a figure, as far as its clause and its neighbours go."""

    before: str
    after: str


class Proposal(NamedTuple):
    """A measure for a figure: its name, its Chinese name, and the doubts that it leaves."""

    measure: str
    name_zh: str
    doubts: tuple[str, ...]


class Measures:
    """The measures of our tables, to be found by name and unit.

    Parameters
    ----------
    rows : iterable of rows
        The table of measures.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = sorted(rows, key=lambda row: -len(row["name_zh"]))

    def of(self, beside: Beside, unit: str, base: str = "") -> Proposal:
        """Return the measure for a figure with these words beside it.

        Parameters
        ----------
        beside : Beside
            The words on both sides.
        unit : str
            Its unit.
        base : str
            What the figure before is of; a growth without words of its own is one of that.

        Notes
        -----
        One of ours is taken if its Chinese name ends the words before the figure and its unit is
        the same; else a name is proposed.
        """
        words = subject(beside)
        words = base + words if is_change(words) else words
        before = _LINKS.sub("", beside.before)
        for row in self._rows:
            if row["unit"] == unit and before.endswith(row["name_zh"]):
                return Proposal(row["measure"], row["name_zh"], ("known measure",))
        latin = romanised(words, "_")
        doubts = ("proposed measure",) if latin else ("proposed measure", "no words")
        parts = [latin or "figure", *(re.findall("[a-z]+", unit) or ["count"])]
        return Proposal(PROPOSED + "_".join(parts), words, doubts)


def subject(beside: Beside) -> str:
    """Return what seems to be measured: the words before the figure, else those after."""
    parts = [_LINKS.sub("", part) for part in _YEARS.split(beside.before)]
    before = _OPENING.sub("", next(filter(None, reversed(parts)), ""))
    after = _OPENING.sub("", _YEARS.sub("", beside.after))
    return before[-_LONGEST:] or after[:_LONGEST].strip()


def is_change(words: str) -> bool:
    """Tell whether words say only that something has grown or fallen: 比上年增长."""
    return bool(_CHANGE.fullmatch(words))
