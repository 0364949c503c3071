"""The regions that a text names, and the one that a figure is of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from fupin.drafting.sentences import Sentences
from fupin.tables.rows import Row

_KIND_OF_PLACE = "(?:自治区|自治州|自治县|地区|省|市|州|县|区|镇|乡|村)$"
_SHORTEST = 2  # characters of a name without its kind: 阿里


class Mentioned(NamedTuple):
    """A region that a text names: where, and which."""

    start: int
    region: str


class Regions:
    """The regions of our tables by the names that a text may give them.

    Parameters
    ----------
    rows : iterable of rows
        The table of regions. Groups of several have no name of their own in a text.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._by_name: dict[str, str] = {}
        for row in rows:
            if row.get("level") == "group":
                continue
            name = row["name_zh"]
            short = re.sub(_KIND_OF_PLACE, "", name)
            for each in (name, short if len(short) >= _SHORTEST else name):
                self._by_name.setdefault(each, row["region"])
        names = sorted(self._by_name, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, names))) if names else None

    def in_text(self, text: str) -> list[Mentioned]:
        """Return every region that a text names, in order."""
        if self._pattern is None:
            return []
        found = self._pattern.finditer(text)
        return [Mentioned(match.start(), self._by_name[match.group()]) for match in found]


def region_at(at: int, mentioned: list[Mentioned], sentences: Sentences) -> tuple[str, str]:
    """Return the region of the figure at a place, and the name of the doubt that it leaves.

    It is the last one named before, in the sentence if there is one.
    """
    index = bisect_right(mentioned, at, key=lambda each: each.start)
    if not index:
        return "", "no region"
    before = mentioned[index - 1]
    if before.start >= sentences.sentence(at).start:
        return before.region, ""
    in_paragraph = before.start >= sentences.paragraph(at).start
    return before.region, "region of paragraph" if in_paragraph else "region of text"
