"""From a text to its figures: every numeral with its place, what it is, and the rule that decided.

The text is never changed, so that ``text[start:end] == printed`` always. Figures are read by the
grammar of `fupin.reading.grammar`; what is no figure is told by `fupin.reading.other_numerals`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from fupin.quantities.unit_table import unit_table
from fupin.reading.characters import CAPITALS, LONGEST, plain
from fupin.reading.forms import APPROXIMATIONS, REACHED
from fupin.reading.grammar import Parsed, figure_at
from fupin.reading.number import IllFormedError
from fupin.reading.other_numerals import Other, is_other_word, other_at
from fupin.reading.printed_figures import as_printed
from fupin.reading.unit_lexicon import NAMES
from fupin.reading.units_in_text import Measure

_WORDS = "|".join(
    sorted((w for a in APPROXIMATIONS for w in a.before if not w.isascii()), key=len, reverse=True)
)
_CHINESE = f"〇零一二三四五六七八九十百千万亿两廿卅俩仨{''.join(CAPITALS)}"
_OPENING = re.compile(
    r"(?:(?:每[人户亩月年吨天]){1,3}|[人户亩]均)?"
    rf"(?:(?<![附最临靠邻条节契合公])(?:{_WORDS})|(?<![以经通超不])[{''.join(REACHED)}](?=[百千万亿]))?"
    r"(?:人民币|¥|US\$)?(?:负|(?<![-~0-9A-Za-z])-)?"
    rf"(?=[0-9{_CHINESE}半几]|数[十百千万亿]|翻了?[一两二三四五六七八九]?番|过半)"
)
_RUN = re.compile(rf"[0-9]+(?:[.,][0-9]+)*|[{_CHINESE}半几数]+|.")
# Characters between which a mention of a formula stands.
_QUOTES = '“‘「『"'
_SPAN_OF_TIME = re.compile(
    "近(?=(?:[0-9]+|[一二三四五六七八九十两几半]+)(?:年|个月|天)(?:来|内|间|以来)?)"
)


# A unit of the table with its measure word, and the noun in it.
_MEASURES = ("month", "percent_point")
_NOUNS = {
    unit.zh: unit.per
    for unit in unit_table().values()
    if unit.id not in _MEASURES and NAMES.get(unit.zh.removesuffix(unit.per)) == ""
}
# A character that may go on with a noun; those of the second class seldom do.
_GOES_ON = "(?![的和与及等了均都已全共有为在被实脱退出])[\u4e00-\u9fff]"


class Mention(NamedTuple):
    """A numeral of a text, with what it is.

    Attributes
    ----------
    start, end : int
        Its place in the text, end exclusive.
    printed : str
        The characters between.
    kind : str
        One of `fupin.reading.other_numerals.KINDS`; ``"unread"`` for digits that make no figure.
    rule : str
        What decided: the form of a figure, or the name of a rule.
    value, low, high : Fraction or None
        As `fupin.reading.printed_figures.PrintedFigure` has them; None if it is no figure.
    unit : str or None
        Likewise.
    measure, precision, approximation : str
        Likewise; empty if it is no figure.
    """

    start: int
    end: int
    printed: str
    kind: str
    rule: str
    value: Fraction | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    unit: str | None = None
    measure: str = ""
    precision: str = ""
    approximation: str = ""


def extract(text: str) -> Iterator[Mention]:
    """Yield every numeral of a text in order: figures read, others with what they are.

    Parameters
    ----------
    text : str
        Any text.

    Notes
    -----
    Beside a copy of the text, memory does not grow with its length. A run of numeral characters
    longer than a print can be is given as one that is not read.
    """
    # A full-width comma groups no digits in running text.
    same = plain(text.replace("，", "、"))
    at = 0
    while match := _OPENING.search(same, at):
        mention = _mention(text, same, match.start(), match.end())
        yield mention
        at = max(mention.end, match.end(), at + 1)


def figures(text: str) -> Iterator[Mention]:
    """Yield only the figures of a text."""
    return (mention for mention in extract(text) if mention.kind == "figure")


def _mention(text: str, same: str, opening: int, start: int) -> Mention:
    run = _end_of_run(same, start)
    if run - start > LONGEST:
        return Mention(start, run, text[start:run], "unread", "too long")
    if other := other_at(same, start):
        return _other(text, start, other)
    place, parsed, reason = _figure(same, opening, start)
    if parsed is None:
        kind = "unread" if same[start].isdecimal() else "word"
        return _other(text, start, Other(run, kind, reason))
    if other := _after_reading(same, start, parsed):
        return _other(text, start, other)
    parsed = _without_noun(same, parsed)
    figure = as_printed(text[place : parsed.end], parsed)
    return Mention(
        place, parsed.end, figure.printed, "figure", figure.form, figure.value, figure.low,
        figure.high, figure.unit, figure.measure, figure.precision, figure.approximation,
    )  # fmt: skip


def _other(text: str, start: int, other: Other) -> Mention:
    return Mention(start, other.end, text[start : other.end], other.kind, other.rule)


def _figure(same: str, opening: int, start: int) -> tuple[int, Parsed | None, str]:
    """Read a figure with the words before it or, where they do not belong to it, without."""
    if _SPAN_OF_TIME.match(same, opening):
        opening = start
    reason = "no numeral"
    for place in dict.fromkeys((opening, start)):
        try:
            parsed = figure_at(same, place)
        except IllFormedError as error:
            reason = str(error)
            continue
        if parsed:
            return place, parsed, ""
    return start, None, reason


def _end_of_run(same: str, at: int) -> int:
    """Return where a numeral of one script ends, or a character that is none."""
    match = _RUN.match(same, at)
    return match.end() if match else at + 1


def _without_noun(same: str, parsed: Parsed) -> Parsed:
    """Leave a noun out of the unit where a longer one may start with it: 个省 in 43个省定村."""
    measure, following = parsed.measure, same[parsed.end : parsed.end + 1]
    if not measure or measure.end != parsed.end or not re.match(_GOES_ON, following):
        return parsed
    noun = _NOUNS.get(measure.printed)
    if not noun:
        return parsed
    end = parsed.end - len(noun)
    return parsed._replace(end=end, measure=Measure(end, measure.printed[: -len(noun)], ""))


def _after_reading(same: str, start: int, parsed: Parsed) -> Other | None:
    """Return what a numeral is that the grammar reads, but its surroundings do not bear out."""
    end, following = parsed.end, same[parsed.end : parsed.end + 1]
    measure = parsed.measure.printed if parsed.measure else ""
    written = same[start:end]
    in_characters = not re.search("[0-9]", written)
    if measure and is_other_word(measure, following):
        return Other(end, "word", f"{measure}{following} is another word")
    if not measure and following.isascii() and following.isalpha():
        return Other(end, "code", "digits before letters")
    if not measure and re.match(rf"[0-9{_CHINESE}]", following):
        run = _end_of_run(same, end)
        return Other(run, "unread", "a numeral follows at once")
    if in_characters and parsed.measure is None:
        return Other(end, "word", "characters without a unit")
    if in_characters and start and same[start - 1] in _QUOTES:
        return Other(end, "slogan", "opens a quotation")
    return None
