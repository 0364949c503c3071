"""Where a figure comes from, down to the printed characters: the facts of each step."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from fupin import languages
from fupin.languages import Phrases
from fupin.quantities.figure import Figure
from fupin.quantities.names import name
from fupin.quantities.observation import Observation
from fupin.quantities.source_sentence import source_sentence
from fupin.quantities.text import interval, text
from fupin.quantities.unit_names import unit_name

_say = Phrases(
    {
        "exact": ("exact", "精确值"),
        "fraction": ("exactly {}", "精确值为{}"),
        "range": ("from {}", "区间：{}"),
        "printed": ("printed {}: {}", "印作“{}”：{}"),
        "counted": ("counted in full, or set by a rule", "整数全计或规定数"),
        "rounded": ("half a unit of the last printed digit either way", "末位数字的半个单位"),
        "about": ("“about”, so somewhat more or less", "“约”数，可上可下"),
        "nearly": ("“nearly”, so somewhat less", "“近”数，略低"),
        "over": ("“over”, so somewhat more", "“余”数，略高"),
        "at least": ("“at least”, a floor", "“以上”，为下限"),
        "at most": ("“at most”, a ceiling", "“以下”，为上限"),
        "between": ("two ends, both included", "两端之间，含两端"),
        "place": ("characters {} to {} of {}", "{2}第{0}至{1}字符"),
        "status": ("{}, not an outcome", "状态：{}，并非结果"),
        "because": ("Compared although they differ, because: {}", "虽不同质仍作比较，理由：{}"),
        "note": ("note: {}", "注：{}"),
        "flag": ("odd: {}", "存疑：{}"),
        "number": ("a number of our own, not a printed figure", "自给数，并非印出的数字"),
        "above": ("explained above", "说明见上"),
        "planned": ("planned", "计划"),
        "promised": ("promised", "承诺"),
        "more": ("{} and {} more", "{}等，另有{}项"),
    }
)

_Seen = set[int | Observation]  # the ids of figures and the prints that stand above


@dataclass
class Step:
    """One figure of a lineage: its line, what is known of it, and what it was computed from."""

    head: str
    facts: list[str] = field(default_factory=list)
    sentence: tuple[str, str, str] | None = None
    parents: list[Step] = field(default_factory=list)


def trace(figure: Figure, lang: str, folder: Path | None) -> Step:
    """Return the lineage of a figure.

    Parameters
    ----------
    figure : Figure
    lang : {"en", "zh"}
    folder : Path or None
        Folder of the source texts, whose sentences are then quoted; None quotes none.
    """
    return _step(figure, lang, folder, set())


def _step(figure: Figure, lang: str, folder: Path | None, seen: _Seen) -> Step:
    if figure.observation:
        return _leaf(figure, figure.observation, lang, folder, seen)
    shown = text(figure, lang)
    if not figure.parents:
        return Step(shown, [_say("number", lang)])
    step = Step(_headed(name(figure, lang), shown, lang), [_range(figure, lang)])
    if figure.note:
        step.facts.append(_say("because", lang, figure.note))
    if id(figure) in seen:
        step.facts.append(_say("above", lang))
        return step
    seen.add(id(figure))
    step.parents = [_step(parent, lang, folder, seen) for parent in figure.parents]
    return step


def _leaf(
    figure: Figure, printed: Observation, lang: str, folder: Path | None, seen: _Seen
) -> Step:
    where = printed.region_zh if lang == "zh" else printed.region_en
    when = printed.period
    if lang == "zh" and when:
        when = languages.period(when, lang)
    called = (", " if lang == "en" else "，").join([name(figure, lang), where, when])
    step = Step(_headed(called, text(figure, lang), lang))
    if printed in seen:
        step.facts = [_say("above", lang)]
        return step
    seen.add(printed)
    word = printed.approximation or printed.precision
    rule = _say({"exact": "counted"}.get(word, word), lang)
    step.facts = [_say("printed", lang, printed.printed, rule)]
    if figure.low != figure.high:
        step.facts.append(_range(figure, lang))
    step.facts.append(_cited(printed, lang))
    if printed.status != "reported":
        step.facts.append(_say("status", lang, _say(printed.status, lang)))
    if figure.note:
        step.facts.append(_say("because", lang, figure.note))
    note = printed.note_zh if lang == "zh" else printed.note
    if note:
        step.facts.append(_say("note", lang, note))
    step.facts += [_say("flag", lang, flag[lang == "zh"]) for flag in printed.flags]
    step.sentence = source_sentence(printed, folder)
    return step


def _headed(called: str, shown: str, lang: str) -> str:
    return f"{called}：{shown}" if lang == "zh" else f"{called}: {shown}"


def _range(figure: Figure, lang: str) -> str:
    if figure.low != figure.high:
        return _say("range", lang, interval(figure, lang))
    value = figure.value
    if (value * 100).denominator == 1:
        return _say("exact", lang)
    return _say("fraction", lang, f"{value} {unit_name(figure.unit, lang)}".strip())


def _cited(printed: Observation, lang: str) -> str:
    title = f"《{printed.title}》" if printed.title else printed.document
    who = languages.publisher(printed.publisher)[1] if lang == "zh" else printed.publisher
    parts = [who, title, printed.published]
    if printed.start is not None:
        parts.append(_say("place", lang, printed.start, printed.end, printed.source))
    return ("，" if lang == "zh" else ", ").join(filter(None, parts))
