"""From a text to the rows of its review: every numeral read, with what is doubtful about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from fupin.drafting.counted_things import unit_of
from fupin.drafting.decimals import decimal
from fupin.drafting.doubts import doubt_of, reasons
from fupin.drafting.measure_names import PROPOSED, Beside, Measures
from fupin.drafting.periods import named_periods, period_at
from fupin.drafting.places import Regions, region_at
from fupin.drafting.review_rows import ReviewRow
from fupin.drafting.sentences import Sentences
from fupin.errors import FupinError
from fupin.reading.extraction import Mention, extract
from fupin.reading.figures import numerals
from fupin.tables.rows import Row

_PLANS = re.compile("计划|拟|将(?!近|军)|力争|预计|目标|争取")
_MARKS = '，、：:（）()“”"《》。！？；,;.\n\t '


@dataclass
class _Draft:
    """A figure on its way to a row, its doubts still as names."""

    mention: Mention
    cells: dict[str, str]
    doubts: list[str] = field(default_factory=list)

    def key(self) -> tuple[str, ...]:
        return tuple(self.cells[name] for name in ("measure", "region", "period"))

    def row(self) -> ReviewRow:
        mention = self.mention
        return ReviewRow(
            mention.start, mention.end, mention.printed, mention.kind, rule=mention.rule,
            doubt=f"{doubt_of(self.doubts):.2f}", reason=reasons(self.doubts), **self.cells,
        )  # fmt: skip


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
    reader = _Reader(text, Measures(measures), Regions(regions), published)
    mentions = list(extract(text))
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


class _Reader:
    """Reads the mentions of one text."""

    def __init__(self, text: str, measures: Measures, regions: Regions, published: str) -> None:
        self._text, self._published, self._measures = text, published, measures
        self._sentences = Sentences(text)
        self._periods = named_periods(text, published)
        self._regions = regions.in_text(text)

    def drafts(self, mentions: Sequence[Mention]) -> Iterator[_Draft]:
        """Yield a draft for each mention."""
        figures = [mention for mention in mentions if mention.kind == "figure"]
        earlier = dict(zip(figures, [None, *figures], strict=False))
        later = dict(zip(figures, [*figures[1:], None], strict=False))
        beside = Beside("", "")
        for mention in mentions:
            if mention.kind != "figure":
                yield _Draft(mention, {}, [mention.kind])
                continue
            previous = earlier[mention]
            adjoining = previous is not None and previous.end == mention.start
            words = beside.before if adjoining else ""  # 319户1321人: both are of one thing
            beside = self._beside(mention, previous, later[mention])
            doubts = [] if beside.before else ["no words before"]
            beside = beside._replace(before=beside.before or words)
            yield self._figure(mention, beside, doubts)

    def _beside(self, mention: Mention, earlier: Mention | None, later: Mention | None) -> Beside:
        """Return the words of the clause on both sides, as far as the next figures."""
        start = self._sentences.clause(mention.start).start
        end = self._sentences.clause(max(mention.end - 1, mention.start)).end
        if earlier:
            start = max(start, earlier.end)
        if later:
            end = min(end, later.start)
        before, after = self._text[start : mention.start], self._text[mention.end : end]
        return Beside(before.strip(_MARKS), after.strip(_MARKS))

    def _figure(self, mention: Mention, beside: Beside, beside_doubts: list[str]) -> _Draft:
        value, endless = decimal(mention.value or Fraction(0))
        unit, doubts = _unit(mention, beside)
        measure = self._measures.of(beside, unit)
        period, of_period = period_at(mention.start, self._periods, self._sentences)
        region, of_region = region_at(mention.start, self._regions, self._sentences)
        status, of_status = self._status(period, mention.start)
        cells = {
            "value": value, "low": decimal(mention.low or Fraction(0))[0],
            "high": decimal(mention.high or Fraction(0))[0], "unit": unit,
            "precision": mention.precision, "approximation": mention.approximation,
            "measure": measure.measure, "name_zh": measure.name_zh, "region": region,
            "period": period, "status": status,
        }  # fmt: skip
        told = [of_period, of_region, of_status, *measure.doubts, *self._surroundings(mention)]
        said = ["endless"] if endless else []
        said += ["approximate"] if mention.approximation else []
        return _Draft(mention, cells, [*doubts, *filter(None, told), *said, *beside_doubts])

    def _status(self, period: str, at: int) -> tuple[str, str]:
        """Return whether a figure is reported or planned, and the doubt that it leaves."""
        clause = self._sentences.clause(at)
        if _PLANS.search(self._text, clause.start, at):
            return "planned", "planned"
        end = period.rpartition("/")[2]
        shorter = min(len(end), len(self._published))
        if end[:shorter] > self._published[:shorter]:
            return "planned", "future"
        return "reported", ""

    def _surroundings(self, mention: Mention) -> Iterator[str]:
        text = self._text
        if not any(each.isdecimal() for each in mention.printed) and len(mention.printed) <= 2:
            yield "in characters"
        if text[max(mention.start - 1, 0) : mention.start] in ("", "\n"):
            yield "opens a line"
        if text[mention.end : mention.end + 1] == "\n":
            yield "ends a line"


def _unit(mention: Mention, beside: Beside) -> tuple[str, list[str]]:
    """Return the unit of a figure and the doubts that it leaves."""
    if mention.unit is None:
        return "", ["unknown unit"]
    if mention.unit:
        return mention.unit, []
    if not mention.measure:
        return "", ["no unit"]
    unit, doubt = unit_of(mention.measure, beside.before, beside.after)
    return unit, [doubt]


def _unmentioned(text: str, mentions: Sequence[Mention]) -> Iterator[_Draft]:
    """Yield the numerals that the tables count and the extraction does not speak of."""
    ends = iter([*mentions, None])
    mention = next(ends)
    for numeral in numerals(text):
        while mention and mention.end <= numeral.start:
            mention = next(ends)
        if mention is None or numeral.end <= mention.start:
            yield _Draft(Mention(*numeral, "word", "no rule"), {}, ["no mention"])


def _tell_apart(drafts: Sequence[_Draft]) -> None:
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
