"""The page as the machine drafts it, held against the tables that were made by hand.

``python tests/data/drafted_page.py`` prints how much agrees, and each difference with its class.
The measures of our tables are kept from the machine, since they were named after this page.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import NamedTuple

from fupin import paths
from fupin.drafting import read_text
from fupin.drafting.drafted_rows import drafted_rows
from fupin.tables import catalogue

PAGE = "tibet-daily-2021"
TEXT = "tibet-daily-2021-ngari.txt"
COLUMNS = ("value", "unit", "precision", "period", "region", "status")
# Kinds that the tables by hand have no name for.
SAME = {"code": "name", "unread": "word"}


class Difference(NamedTuple):
    """What the hand has in a column and what the machine, why, and how doubtful that was."""

    column: str
    printed: str
    hand: str
    machine: str
    why: str
    doubt: float


def draft():
    """Return the rows that the machine drafts of the page, or None without its text."""
    folder = paths.sources()
    if folder is None or not (folder / TEXT).exists():
        return None
    regions = catalogue.read().tables["regions"]
    return drafted_rows(read_text(folder / TEXT).text, (), regions, "2021")


def kinds(rows):
    """Return how many numerals are a figure or none to both, and the differences."""
    found, agreed = [], Counter()
    for hand in catalogue.read().tables[f"{PAGE}-numerals"]:
        at = int(hand["start"])
        row = next(row for row in rows if row.start <= at < row.end)
        by_hand = "figure" if hand["kind"] in ("observation", "repeat") else hand["kind"]
        by_machine = SAME.get(row.kind, row.kind)
        if by_hand == by_machine:
            agreed["figure" if by_hand == "figure" else "excluded"] += 1
            continue
        if "figure" not in (by_hand, by_machine):
            why = "excluded by both, under another kind"
            agreed["excluded"] += 1
        elif by_hand == "figure":
            why = "a formula whose parts the text goes on to name or list"
        else:
            why = "a count inside a name"
        found.append(
            Difference("kind", hand["printed"], by_hand, by_machine, why, float(row.doubt))
        )
    return agreed, found


def cells(rows):
    """Return how many cells of the figures agree by column, and the differences."""
    at = {row.start: row for row in rows if row.is_figure}
    found, agreed = [], Counter()
    for hand in catalogue.read().tables[f"{PAGE}-observations"]:
        row = at.get(int(hand["start"]))
        for column in COLUMNS if row else ():
            said = getattr(row, column)
            if said == hand[column]:
                agreed[column] += 1
            else:
                why = _why(column, hand, row)
                found.append(
                    Difference(column, row.printed, hand[column], said, why, float(row.doubt))
                )
    return agreed, found


def _why(column, hand, row):
    """Return the class of a difference."""
    return {"unit": _of_unit, "period": _of_period}.get(column, _of_other)(column, hand, row)


def _of_unit(column, hand, row):
    if not row.unit:
        return "the words beside it do not name what is counted"
    return "another word beside it names something else that is counted"


def _of_period(column, hand, row):
    if row.period and hand["period"].startswith(row.period):
        return "an end of year or a month that the text does not print"
    if row.period.startswith(hand["period"]):
        return "a day that the text names for something else, in the right year"
    if "of a sentence" in row.reason or "of a paragraph" in row.reason:
        return "the nearest period named before is that of another figure"
    return "its sentence names it for something else"


def _of_other(column, hand, row):
    return {
        "precision": "set by a rule or a charter, so exact; the print alone does not say so",
        "region": "a group of counties, a village, or a region that the sentence names in passing",
        "status": "a plan is told from the words of its clause alone",
    }.get(column, "not explained")


def report(rows):
    """Return the lines of the report."""
    same_kind, other_kind = kinds(rows)
    same, other = cells(rows)
    figures = sum(same_kind.values()) + sum("figure" in each[2:4] for each in other_kind)
    lines = [
        f"{same_kind['figure']} numerals are of a figure and {same_kind['excluded']} are none, to both; {figures} in all"
    ]
    total = len([each for each in other if each.column == "value"]) + same["value"]
    lines += [f"{column}: {same[column]} of {total} figures agree" for column in COLUMNS]
    for (column, why), count in sorted(
        Counter((e.column, e.why) for e in other_kind + other).items()
    ):
        lines.append(f"{column}, {count}: {why}")
        lines += [
            f"    {e.printed}: {e.hand or 'empty'} by hand, {e.machine or 'empty'} by machine, doubt {e.doubt}"
            for e in other_kind + other
            if (e.column, e.why) == (column, why)
        ]
    return lines


if __name__ == "__main__":
    rows = draft()
    sys.stdout.write("\n".join(report(rows) if rows else ["The text is not at hand."]) + "\n")
