"""The fixed words of charts, in English and Chinese."""

from __future__ import annotations

from collections.abc import Hashable

from fupin.bilingual import Bilingual
from fupin.errors import TranslationError
from fupin.languages import LANGUAGES, Phrases

WORDS: dict[Hashable, tuple[str, str]] = {
    "bars": ("Horizontal bars", "横条图"),
    "dots": ("Dots with intervals", "带区间的点图"),
    "sharebar": ("Share bar", "占比条"),
    "steps": ("Nested steps", "递进条"),
    "funds": ("Funds against a reference", "资金对照条"),
    "slope": ("Slope between two dates", "两时点斜线图"),
    "line": ("Line over time", "折线图"),
    "units": ("Unit grid", "单位方格图"),
    "numberline": ("Number line", "数轴图"),
    "timeline": ("Timeline with amounts", "带金额的时间轴"),
    "multiples": ("Small multiples by unit", "按单位分列的小图"),
    "table": ("Table", "表格"),
    "source": ("Source: {}", "来源：{}"),
    "sources": ("Sources: {}", "来源：{}"),
    "more sources": ("and {} more", "等另{}篇"),
    "own sums": ("Calculated from the printed figures.", "据刊载数字计算。"),
    "because": ("Shown together because: {}", "并列理由：{}"),
    "ranges": (
        "Line through a mark: the range that rounding leaves open.",
        "穿过标记的线段：刊载数字取整后留下的可能区间。",
    ),
    "gaps": ("Dotted: no figure for the years between.", "虚线：其间年份无数字。"),
    "own scales": (
        "Each panel has its own scale: compare lengths within a panel only.",
        "各小图比例尺不同，长短只可在同一小图内比较。",
    ),
    "one unit": ("One square: {}.", "每格：{}。"),
    "others": ("{}; pale: the other {}", "{}，浅色为其余{}"),
    "value": ("Value", "数值"),
    "what": ("Figure", "指标"),
    "printed": ("As printed", "原文"),
    "when": ("Period", "时期"),
    "where": ("Place", "地区"),
    "item": ("{}: {}", "{}：{}"),
    "list": (", ", "、"),
    "clause": ("; ", "；"),
    "stop": (".", "。"),
    "space": (" ", ""),
    "in": ("{} ({})", "{}（{}）"),
    "unit": ("{}", "单位：{}"),
    "unit only": ("In {}", "{}"),
    "scope": ("{}, {}", "{}，{}"),
    "alt few": ('{form} headed "{headline}": {items}.', "{form}，标题为“{headline}”：{items}。"),
    "alt many": (
        '{form} of {count} figures headed "{headline}", from {low} to {high}.',
        "{form}，共{count}个数字，标题为“{headline}”，从{low}到{high}。",
    ),
    "percent": ("Per cent", "百分比"),
    "ratio": ("Ratio", "比值"),
    "percent of": ("{} %", "{}%"),
    "percents": ("{} to {} %", "{}%至{}%"),
    "hundred": ("100 %: {}.", "以“{}”为100%。"),
    "share": ("{} ({})", "{}（{}）"),
    "publishers": ("The points come from {} publishers.", "各点数字出自{}个发布者。"),
    "year ends": ("at the end of each year", "各年年底"),
}  # fmt: skip

_NARROW = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("…"): "..."}

word = Phrases(WORDS)
"""Returns a fixed word by name and language, its gaps filled."""


def sentence(text: str, lang: str) -> str:
    """Return a text with a full stop at its end, one and no more."""
    return text.rstrip(".。") + word("stop", lang)


def pair(text: object, what: str, lang: str) -> tuple[str, str]:
    """Return an author's text as (English, Chinese); of a single one the other stays empty.

    Parameters
    ----------
    text : str or (str, str)
        In one language, or in English and Chinese.
    what : str
        What it is for, for the error: ``headline``.
    lang : {"en", "zh"}
        The language of a single text.

    Raises
    ------
    TranslationError
        If it is anything else, or says nothing.
    """
    given = list(text) if isinstance(text, (tuple, list)) else [text]
    words = [" ".join(each.split()) for each in given if isinstance(each, str)]
    if len(given) == len(words) and all(words):
        if len(words) == 1 and not isinstance(text, (tuple, list)):
            return ("", words[0]) if lang == "zh" else (words[0], "")
        if len(words) == 2:
            return words[0], words[1]
    raise TranslationError(
        Bilingual("The {} needs a text.", "{}须为文字。").fill(what),
        Bilingual("It is {!r}.", "现为{!r}。").fill(text),
        Bilingual(
            'Type {0}="…" in one language, or {0}=("English", "中文").',
            '请写{0}="……"，或写中英文一对：{0}=("English", "中文")。',
        ).fill(what),
    )


def languages_of(pair: tuple[str, str]) -> tuple[str, ...]:
    """Return the languages in which a pair of texts says something."""
    return tuple(lang for lang, said in zip(LANGUAGES, pair, strict=True) if said)


def plain(text: str, lang: str) -> str:
    """Return a text as we set it: in English, quotation marks as wide as English ones.

    The font draws ’ “ ” as wide as a Chinese character.
    """
    if lang == "zh":
        return text
    return text.translate(_NARROW)
