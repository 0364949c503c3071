"""One end of a figure: a numeral with its unit, its half, its share, and a word inside.

A print of one number is one term; a range has two.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from fupin.quantities.unit_table import PURE
from fupin.reading.approximation import word_after
from fupin.reading.characters import CAPITALS, DIGITS
from fupin.reading.number import IllFormedError, Number
from fupin.reading.numerals import number_at
from fupin.reading.proportions import Share, share_after, share_at
from fupin.reading.unit_lexicon import HALVABLE
from fupin.reading.units_in_text import Measure, measure_at

_INSIDE = ("多", "余", "有余", "来", "+")
_SPLIT_UNIT = re.compile("个([半多余来])(月|小时|钟头|星期|世纪|季度)")
_HALF = re.compile("半(?=[^百数成])|半$")
_DIGIT = "[0-9零一二三四五六七八九壹贰叁肆伍陆柒捌玖]"
_JIAO_FEN = re.compile(f"({_DIGIT})角(?:({_DIGIT})分)?")
_GOES_ON = re.compile("[百千万亿].*[0-9一二三四五六七八九]")
_FORM_BY_UNIT = {PURE: "multiple", "percent_point": "percentage point"}
_EXACT_FORMS = ("half", "and a half", "fraction", "discount", "doubling", "capitals")


class Term(NamedTuple):
    """A number with its unit.

    Attributes
    ----------
    number : Number
        In its unit; `number.end` is where the term ends.
    measure : Measure or None
        None if no unit is printed.
    words : tuple of str
        Its words of approximation, those that stand inside.
    form : str
        A name of `fupin.reading.forms.FORMS`, as far as one term tells.
    """

    number: Number
    measure: Measure | None
    words: tuple[str, ...]
    form: str

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.number.end

    @property
    def is_exact(self) -> bool:
        """Whether its form leaves nothing to rounding."""
        return self.form in _EXACT_FORMS


def term_at(text: str, at: int, *, signed: bool = True) -> Term | None:
    """Read one number with its unit at a place of a text in half width; None if none starts there.

    Raises
    ------
    IllFormedError
        If a number starts there and is not well formed.
    """
    sign = text[at : at + 1] in ("-", "负") and signed
    start = at + 1 if sign else at
    term = _shared(share_at(text, start)) or _half(text, start) or _counted(text, start)
    if term is None:
        return None
    if not sign:
        return term
    if term.words or not term.number.high:
        raise IllFormedError("A word of approximation, or nought, does not take a sign.")
    return term._replace(number=term.number.times(-1), form="negative")


def _shared(share: Share | None, words: tuple[str, ...] = ()) -> Term | None:
    if share is None:
        return None
    number, measure, form = share
    words = (number.inside, *words) if number.inside else words
    return Term(number, measure, words, form)


def _half(text: str, at: int) -> Term | None:
    """Read 半 before a unit: 半年, 半个月."""
    if not _HALF.match(text, at):
        return None
    measure = measure_at(text, at + 1)
    end = measure.end if measure else at + 1
    tenth = Fraction(1, 10)
    return Term(Number(end, Fraction(1, 2), Fraction(1, 2), tenth, tenth), measure, (), "half")


def _counted(text: str, at: int) -> Term | None:
    number = number_at(text, at)
    if number is None:
        return None
    if share := share_after(text, number):
        return _shared(share)
    words = (number.inside,) if number.inside else ()
    if (word := word_after(text, number.end)) in _INSIDE and not words:
        words, number = (word,), number._replace(end=number.end + len(word))
        if share := share_after(text, number):
            return _shared(share, words)
    form = _form(text[at : number.end], number)
    if match := _SPLIT_UNIT.match(text, number.end):
        return _split_unit(number, match, words, form)
    measure = _measure(text, number)
    if measure is None:
        return Term(number, None, words, form)
    if number.short:
        raise IllFormedError(f"{text[at : number.end]} leaves out its unit before a measure.")
    form = _FORM_BY_UNIT.get(measure.unit or "", form)
    return _measured(text, Term(number._replace(end=measure.end), measure, words, form), measure)


def _measure(text: str, number: Number) -> Measure | None:
    """Return the unit after a number; one space may stand between them."""
    at = number.end
    return measure_at(text, at + 1 if text[at : at + 1] == " " else at)


def _form(printed: str, number: Number) -> str:
    if number.is_open:
        few = set("几数") & set(printed)
        return ("few" if printed[0] in few else "few more") if few else "neighbours"
    if number.short:
        return "shortened"
    if set(printed) & set(CAPITALS):
        return "capitals"
    if printed[0] not in "0123456789":
        in_a_row = len(printed) > 1 and set(printed) <= set(DIGITS)
        other = "decimals in characters" if "点" in printed else "characters"
        return "digits in a row" if in_a_row else other
    if _GOES_ON.search(printed):
        return "mixed"
    return "grouped" if set(printed) & set(", ") else "counted"


def _measured(text: str, term: Term, measure: Measure) -> Term:
    """Read what may follow a unit: 半, 多, 角 and 分, 整."""
    number, words = term.number, term.words
    if text[number.end : number.end + 1] == "半" and measure.printed in HALVABLE:
        return _with_half(number, measure._replace(end=number.end + 1), words)
    if measure.unit == "yuan" and (match := _JIAO_FEN.match(text, number.end)):
        term = _with_jiao(term, match)
    if measure.unit == "yuan" and text[term.end : term.end + 1] in ("整", "正"):
        return term._replace(number=term.number._replace(end=term.end + 1), form="capitals")
    word = word_after(text, term.end)
    if word in ("多", "余", "有余") and not words and not number.is_open:
        end = term.end + len(word)
        return term._replace(number=term.number._replace(end=end), words=(word,))
    return term


def _split_unit(number: Number, match: re.Match[str], words: tuple[str, ...], form: str) -> Term:
    """Read a unit with 半 or a word inside: 2个半月, 3个多月."""
    unit = f"个{match[2]}"
    measure = (measure_at(unit, 0) or Measure(0, unit, None))._replace(end=match.end())
    if match[1] == "半":
        return _with_half(number, measure, words)
    if words or number.is_open or number.short:
        raise IllFormedError(f"{match[1]} follows a number that is open already.")
    return Term(number._replace(end=match.end()), measure, (match[1],), form)


def _with_half(number: Number, measure: Measure, words: tuple[str, ...]) -> Term:
    if words or number.is_open or number.last < 1:
        raise IllFormedError("半 does not follow a whole number.")
    value, half = number.low + Fraction(1, 2), Fraction(1, 2)
    return Term(Number(measure.end, value, value, half, half), measure, (), "and a half")


def _with_jiao(term: Term, match: re.Match[str]) -> Term:
    if term.words or term.number.is_open or term.number.last < 1:
        raise IllFormedError(f"{match.group()} does not follow a whole number of yuan.")
    digits = [
        int(d) if d.isascii() else "零一二三四五六七八九".index(CAPITALS.get(d, d))
        for d in match.groups()
        if d
    ]
    place = Fraction(1, 10 ** len(digits))
    value = term.number.low + int("".join(map(str, digits))) * place
    number = Number(match.end(), value, value, place, place)
    form = "capitals" if term.form == "capitals" else "yuan, jiao, fen"
    return term._replace(number=number, form=form)
