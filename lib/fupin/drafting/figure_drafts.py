"""A mention of a text on its way to a row: its cells, and its doubts as names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from fupin.drafting.counted_things import divided, unit_of
from fupin.drafting.decimals import decimal
from fupin.drafting.doubts import doubt_of, reasons
from fupin.drafting.measure_names import Beside, Measures, is_change, subject
from fupin.drafting.periods import named_periods, period_at
from fupin.drafting.places import Regions, region_at
from fupin.drafting.review_rows import ReviewRow
from fupin.drafting.sentences import Sentences
from fupin.reading.extraction import Mention

_PLANS = re.compile("计划|拟|将(?!近|军)|力争|预计|目标|争取")
_MARKS = '，、：:（）()“”"《》。！？；,;.\n\t '


@dataclass
class Draft:
    """A mention with its cells, empty if it is no figure, and the names of its doubts."""

    mention: Mention
    cells: dict[str, str]
    doubts: list[str] = field(default_factory=list)

    def key(self) -> tuple[str, ...]:
        """Return measure, region and period."""
        return tuple(self.cells[name] for name in ("measure", "region", "period"))

    def row(self) -> ReviewRow:
        """Return the row of the review."""
        mention = self.mention
        return ReviewRow(
            mention.start, mention.end, mention.printed, mention.kind, rule=mention.rule,
            doubt=f"{doubt_of(self.doubts):.2f}", reason=reasons(self.doubts), **self.cells,
        )  # fmt: skip


class DraftReader:
    """Reads the mentions of one text.

    Parameters
    ----------
    text : str
        The text.
    measures : Measures
        What a figure may measure.
    regions : Regions
        Where it may be of.
    published : str
        When the text was published, in ISO 8601; empty if it is not known.
    """

    def __init__(self, text: str, measures: Measures, regions: Regions, published: str) -> None:
        self._text, self._published, self._measures = text, published, measures
        self._sentences = Sentences(text)
        self._periods = named_periods(text, published)
        self._regions = regions.in_text(text)
        self._subject = -1, ""  # the sentence of the last figure that is no growth, and its words
        # What each measure word counted last, and in which sentence: 新建项目24个，完工20个.
        self._counted: dict[str, tuple[int, str]] = {}

    def drafts(self, mentions: Sequence[Mention]) -> Iterator[Draft]:
        """Yield a draft for each mention."""
        figures = [mention for mention in mentions if mention.kind == "figure"]
        earlier = dict(zip(figures, [None, *figures], strict=False))
        later = dict(zip(figures, [*figures[1:], None], strict=False))
        beside = Beside("", "")
        for mention in mentions:
            if mention.kind != "figure":
                yield Draft(mention, {}, [mention.kind])
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

    def _figure(self, mention: Mention, beside: Beside, beside_doubts: list[str]) -> Draft:
        value, endless = decimal(mention.value or Fraction(0))
        unit, doubts = self._unit(mention, beside)
        measure = self._measures.of(beside, unit, self._base(mention, beside))
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
        return Draft(mention, cells, [*doubts, *filter(None, told), *said, *beside_doubts])

    def _unit(self, mention: Mention, beside: Beside) -> tuple[str, list[str]]:
        """Return the unit of a figure, or of one before in its sentence with its measure word."""
        unit, doubts = _unit(mention, beside)
        sentence = self._sentences.sentence(mention.start).start
        if unit and mention.unit == "":
            self._counted[mention.measure] = sentence, unit
        earlier, counted = self._counted.get(mention.measure, (-1, ""))
        if doubts == ["measure word"] and earlier == sentence:
            return counted, ["unit of figure before"]
        return unit, doubts

    def _base(self, mention: Mention, beside: Beside) -> str:
        """Return what the last figure of the sentence is of that is no growth itself."""
        sentence = self._sentences.sentence(mention.start).start
        words = subject(beside)
        if words and not is_change(words):
            self._subject = sentence, words
        return self._subject[1] if self._subject[0] == sentence else ""

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
        unit, doubt = divided(mention.unit, beside.before)
    elif mention.measure:
        unit, doubt = unit_of(mention.measure, beside.before, beside.after)
    else:
        unit, doubt = "", "no unit"
    return unit, [doubt] if doubt else []
