"""From a text to the rows of its review: every numeral read, with what is doubtful about it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from fupin.drafting.figure_drafts import Draft, DraftReader
from fupin.drafting.measure_names import PROPOSED, Measures
from fupin.drafting.places import Regions
from fupin.drafting.review_rows import ReviewRow
from fupin.errors import FupinError
from fupin.reading.extraction import Mention, extract
from fupin.reading.observation_prints import numerals
from fupin.tables.rows import Row


def drafted_rows(
    text: str, measures: Iterable[Row] = (), regions: Iterable[Row] = (), published: str = ""
) -> list[ReviewRow]:
    """Return a row for every numeral of a text, in order.

    Parameters
    ----------
    text : str
        The text. Places count its characters.
    measures, regions : iterable of rows
        The tables of measures and regions that figures may be of.
    published : str
        When it was published, in ISO 8601, so that this year is known; empty if it is not.

    Raises
    ------
    FupinError
        If a numeral is longer than a print can be.
    """
    reader = DraftReader(text, Measures(measures), Regions(regions), published)
    mentions = _whole_numerals(text, list(extract(text)))
    for mention in mentions:
        if mention.rule == "too long":
            raise _too_long(mention)
    drafts = [*reader.drafts(mentions), *_unmentioned(text, mentions)]
    _tell_apart(drafts)
    return sorted((draft.row() for draft in drafts), key=lambda row: row.start)


def _too_long(mention: Mention) -> FupinError:
    count = mention.end - mention.start
    return FupinError(
        "The text is not drafted.",
        f"A numeral at {mention.start} has {count:,} characters, and a print has 120 at most.",
        "Give the text of a page; take tables of raw data out of it.",
    )


def _whole_numerals(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, of which none cuts a numeral that the tables count.

    Mentions that share one with another are put together: 三半年 is three characters of which
    half could be read, and so is not read.
    """
    ends = [mention.end for mention in mentions]
    cut = []
    for numeral in numerals(text):
        index = bisect_right(ends, numeral.start)
        if index < len(mentions) and mentions[index].start < numeral.end:
            start, end = mentions[index][:2]
            if not start <= numeral.start < numeral.end <= end:
                cut.append(Mention(*numeral, "word", "a numeral is cut"))
    if not cut:
        return list(mentions)
    found: list[Mention] = []
    for mention in sorted([*mentions, *cut], key=lambda each: each.start):
        if found and mention.start < found[-1].end:
            found.append(_joined(text, found.pop(), mention))
        else:
            found.append(mention)
    return found


def _joined(text: str, first: Mention, second: Mention) -> Mention:
    start, end = first.start, max(first.end, second.end)
    kind = "unread" if "figure" in (first.kind, second.kind) else first.kind
    return Mention(start, end, text[start:end], kind, "a numeral is cut")


def _unmentioned(text: str, mentions: Sequence[Mention]) -> Iterator[Draft]:
    """Yield the numerals that the tables count and the extraction does not speak of."""
    ends = iter([*mentions, None])
    mention = next(ends)
    for numeral in numerals(text):
        while mention and mention.end <= numeral.start:
            mention = next(ends)
        if mention is None or numeral.end <= mention.start:
            yield Draft(Mention(*numeral, "word", "no rule"), {}, ["no mention"])


def _tell_apart(drafts: Sequence[Draft]) -> None:
    """Give figures that share measure, region and period, but not the value, other measures."""
    values: dict[tuple[str, ...], tuple[str, str]] = {}
    count: Counter[tuple[str, ...]] = Counter()
    for draft in drafts:
        if not draft.cells:
            continue
        key, value = draft.key(), (draft.cells["value"], draft.cells["unit"])
        if values.setdefault(key, value) == value:
            continue
        count[key] += 1
        name = draft.cells["measure"].removeprefix(PROPOSED)
        draft.cells["measure"] = f"{PROPOSED}{name}_{count[key] + 1}"
        draft.doubts.append("same key")
