"""The periods that a text names, in ISO 8601, and the one that a figure is of."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_left
from typing import NamedTuple

from fupin.drafting.sentences import Sentences
from fupin.reading.characters import DIGITS, plain

_YEAR = r"(?<![0-9])(?:19|20)[0-9]{2}|[一二][〇零九][〇零一二三四五六七八九]{2}"
_PART = "年?[底末]|上半年|下半年|[前一二三四]{1,2}季度|初"
_POINT = rf"(?:[0-9]{{1,2}}月(?:份?(?:底|末)|[0-9]{{1,2}}日)?|{_PART})?"
_DATE = re.compile(
    rf"(?P<first>{_YEAR})(?:年度?(?P<from>{_POINT}))?(?:[-~至到](?P<last>{_YEAR})年(?P<to>{_POINT}))"
    rf"|(?P<year>{_YEAR})年度?(?P<point>{_POINT})"
    rf"|(?P<again>今年|本年度?|去年|上年|当年|过去的?一年)(?P<point2>{_POINT})"
    r"|(?P<now>目前|现在|如今|眼下)"
    r"|(?<![0-9个第])(?P<month>(?:1[0-2]|[1-9])月(?:份?(?:底|末)|[0-9]{1,2}日)?)(?![0-9])"
    r"|[“\"]?(?P<plan>十[一二三四五六]?)五[”\"]?(?=[”\"]?(?:期间|时期|以来|规划))"
)
_HELD_AGAINST = re.compile("(?:比|较|相比|与|同|从|自)$")
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
_TENTH_PLAN, _PLAN_YEARS = 2001, 5  # 十五, of 2001 to 2005; 十一五 is the next


class Named(NamedTuple):
    """A period that a text names: where, and which in ISO 8601."""

    start: int
    end: int
    period: str


class Placed(NamedTuple):
    """The period of a figure and where it was found: a name in `fupin.drafting.doubts`."""

    period: str
    found: str


def named_periods(text: str, published: str = "") -> list[Named]:
    """Return every period that a text names, in order.

    Parameters
    ----------
    text : str
        The text.
    published : str
        When it was published, in ISO 8601; now, this year and last are counted from it. Where it
        is empty they are left out.

    Notes
    -----
    A month without a year is of the year that was named last. What a figure is held against
    (比2015年, 较上年) is no period of a figure.
    """
    same = plain(text)
    found = []
    year = published[:4]
    for match in _DATE.finditer(same):
        period = _period(match, year, published)
        if not period:
            continue
        if match["first"] or match["year"]:
            year = period.rpartition("/")[2][:4]
        if not _HELD_AGAINST.search(same[max(match.start() - 2, 0) : match.start()]):
            found.append(Named(*match.span(), period))
    return found


def period_at(at: int, named: list[Named], sentences: Sentences) -> Placed:
    """Return the period of the figure at a place.

    It is the last one named before in the sentence, else in the paragraph, else the next one of
    the sentence, else the last one of the text before.
    """
    index = bisect_left(named, at, key=lambda each: each.start)
    before = named[index - 1] if index else None
    after = named[index] if index < len(named) else None
    sentence = sentences.sentence(at)
    if before and before.start >= sentences.paragraph(at).start:
        if before.start < sentence.start:
            return Placed(before.period, "period of paragraph")
        first, last = (bisect_left(named, end, key=lambda each: each.start) for end in sentence)
        others = {each.period for each in named[first:last]}
        return Placed(before.period, "several periods" if len(others) > 1 else "")
    if after and after.start < sentence.end:
        return Placed(after.period, "period after")
    return Placed(before.period, "period of text") if before else Placed("", "no period")


def _period(match: re.Match[str], year: str, published: str) -> str:
    """Return what a match means in ISO 8601, empty if it cannot be said."""
    if match["first"]:
        first = _point(_digits(match["first"]), match["from"] or "")
        last = _point(_digits(match["last"]), match["to"])
        return f"{first.partition('/')[0]}/{last.rpartition('/')[2]}"
    if match["year"]:
        return _point(_digits(match["year"]), match["point"])
    if match["plan"]:
        first_year = _TENTH_PLAN + _PLAN_YEARS * DIGITS.get(match["plan"][1:], 0)
        return f"{first_year}/{first_year + _PLAN_YEARS - 1}"
    if match["now"]:
        return published
    if match["again"]:
        # 当年 is the year just named; the others are counted from the day of publication.
        base = year if match["again"] == "当年" else published[:4]
        back = match["again"] in {"去年", "上年", "过去一年", "过去的一年"}
        return _point(str(int(base) - back), match["point2"]) if base else ""
    return _point(year, match["month"]) if year else ""


def _digits(year: str) -> str:
    return "".join(str(DIGITS.get(each, each)) for each in year)


def _point(year: str, point: str) -> str:
    """Return a part of a year in ISO 8601: 12月底 is its last day."""
    if month := re.match("(1[0-2]|[1-9])月", point):
        return _in_month(year, int(month.group(1)), point)
    if point.endswith(("底", "末")):
        return f"{year}-12-31"
    if point == "初":
        return f"{year}-01-01"
    first, last = _months(point)
    return f"{year}-{first:02}/{year}-{last:02}" if first else year


def _in_month(year: str, month: int, point: str) -> str:
    if day := re.search("([0-9]{1,2})日", point):
        return f"{year}-{month:02}-{int(day.group(1)):02}"
    if point.endswith(("底", "末")):
        return f"{year}-{month:02}-{calendar.monthrange(int(year), month)[1]}"
    return f"{year}-{month:02}"


def _months(part: str) -> tuple[int, int]:
    """Return the first and the last month of halves and quarters; noughts for others."""
    if part.endswith("半年"):
        return (1, 6) if part.startswith("上") else (7, 12)
    if part.endswith("季度") and (quarter := _QUARTERS.get(part[-3], 0)):
        return (1 if part.startswith("前") else 3 * quarter - 2), 3 * quarter
    return 0, 0
