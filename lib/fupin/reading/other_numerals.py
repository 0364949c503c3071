"""Numerals of a text that are no figures: dates, ordinals, names, slogans, codes and words.

Each rule is a pattern with a kind and a name, so that a person can see what decided and disagree.
They are tried in order, at the place where a numeral starts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

KINDS = ("figure", "date", "ordinal", "name", "slogan", "code", "word", "unread")

_CHINESE = "〇零一二三四五六七八九十百千万两"
_YEAR = "(?:(?:1[89]|20)[0-9]{2}|[一二][〇零一二三四五六七八九]{3})"
_MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月"
_DAY = "(?:3[01]|[12][0-9]|[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日"
_TO = "[-至到~]"


class Rule(NamedTuple):
    """A pattern of what is no figure: its name, the kind, and the pattern from its numeral on."""

    name: str
    kind: str
    pattern: re.Pattern[str]


_NUMERAL = f"(?:[0-9]+|[{_CHINESE}]+)"
_DATE = f"{_MONTH}(?:{_DAY})?"
_SPANS = f"(?:{_TO}(?:{_YEAR}年)?{_DATE})?"
_ARTICLE_BEFORE = (
    "个种位名项条件次份批张支片步面些样层道代段场队章字句笔把口头只颗根双对组旦般切直致定起体路程系向"
    "边再律流时下"
)
_IDIOMS = "十分 百分百 四面八方 三番五次 五颜六色 千方百计 七上八下 三三两两 一二三"
_PATTERNS = (
    ("phone number", "code", "(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})(?![0-9])"),
    ("letters before digits", "code", r"(?<=[A-Za-z])[0-9]+(?:\.[0-9]+)*"),
    ("road", "code", "[0-9]{3}(?:国道|省道|县道|线)|(?<=[国省县]道)[0-9]+线?"),
    ("document number", "code", r"(?<=[〔\[])[0-9]{4}(?=[〕\]])"),
    ("date in digits", "date", rf"{_YEAR}([-/.])(?:0?[1-9]|1[0-2])\1[0-3]?[0-9](?![0-9])"),
    ("time of day", "date", "[0-9]{1,2}:[0-9]{2}(?![0-9])|[0-9]{1,2}时(?:[0-9]{1,2}分|许|整)"),
    (
        "o'clock",
        "date",
        f"(?:[0-9]{{1,2}}|[{_CHINESE}]{{1,3}})点(?:[0-9]{{1,2}}分|半|钟|整|多|左右)",
    ),
    ("quarter or half year", "date", "[一二三四1-4]季度|(?<=[上下前后])半年"),
    ("years", "date", f"{_YEAR}年?{_TO}{_YEAR}年?(?:{_DATE})?"),
    ("year", "date", f"{_YEAR}(?:年度?(?:{_DATE})?|(?=[、)])){_SPANS}"),
    ("months or days", "date", f"[0-9]{{1,2}}{_TO}[0-9]{{1,2}}[月日]"),
    ("month", "date", f"(?<!个){_DATE}{_SPANS}"),
    ("day", "date", f"(?<![{_CHINESE}]){_DAY}(?![{_CHINESE}常])"),
    ("decade or century", "date", f"{_NUMERAL}(?:年代|世纪(?![初末]?多))"),
    ("the past year", "date", "(?:(?<=过去)|(?<=的)|(?<=又)|(?<=这))一年|一年(?=来)"),
    ("day that names an event", "date", '[0-9]{1,2}[·.][0-9]{1,2}(?=[”"])'),
    ("after 第", "ordinal", f"(?<=第){_NUMERAL}"),
    ("number of a thing", "ordinal", f"{_NUMERAL}(?:号|届|等奖|把手)"),
    ("figure or table", "ordinal", "(?<=[图表])[0-9]{1,3}"),
    ("numbers of things", "ordinal", "[0-9]{1,3}(?:、[0-9]{1,3})+号"),
    ("week day", "date", "(?:(?<=星期)|(?<=周))[一二三四五六](?![个项名])"),
    ("five-year plan", "name", "十[一二三四五]五"),
    ("one each", "name", "一([\u4e00-\u9fff])一([\u4e00-\u9fff])"),
    (
        "formula",
        "slogan",
        "四个(?=意识|自信|全面)|两个(?=维护|确立|一百年)|三个(?=一(?!批)|代表)|三次(?=产业)",
    ),
    ("formula", "slogan", '[两三四五六七八][不就保通包化](?=[\u4e00-\u9fff]{0,3}[、。”」"]|$)'),
    (
        "one in a word",
        "word",
        "(?<=[统唯单合之同进下逐万另某任每这那哪上其专划])一(?![点百千万亿])",
    ),
    ("one as article", "word", f"一[{_ARTICLE_BEFORE}]"),
    ("idiom", "word", "|".join(_IDIOMS.split())),
)
RULES = tuple(Rule(name, kind, re.compile(pattern)) for name, kind, pattern in _PATTERNS)

# A unit first, then what makes another word of it: 级 in 三年级.
_FOLLOWERS = """
年级代龄鉴轻终 日报常子 人民类物大均 个别性 家庭乡长园 天然下气 分别析 次序性 位于 名称字 本地身
元旦月 里程面 克服 口岸 道路理 条例 级联 类似 村级民 县域级 省级 点半 度假
"""
_OTHER_WORDS = {word[0]: word[1:] for word in _FOLLOWERS.split()}


class Other(NamedTuple):
    """What a numeral of a text is if it is no figure: where it ends, its kind and the rule."""

    end: int
    kind: str
    rule: str


def other_at(text: str, at: int) -> Other | None:
    """Return what the numeral at a place of a text is, if a rule says that it is no figure."""
    for name, kind, pattern in RULES:
        if (match := pattern.match(text, at)) and match.end() > at:
            return Other(match.end(), kind, name)
    return None


def is_other_word(measure: str, following: str) -> bool:
    """Tell whether the character after a unit makes another word of it: 级 after 年."""
    return bool(following) and following in _OTHER_WORDS.get(measure, "")
