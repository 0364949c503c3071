"""Where a quantity comes from, down to the printed characters, for people to read.

`explain` returns text for a terminal that shows as folded HTML in a notebook. With the source text
at hand it shows the sentence around each figure; without, it says where to find it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from fupin import display, paths, units
from fupin.printed import meaning

if TYPE_CHECKING:
    from fupin.observation import Observation
    from fupin.quantity import Quantity

_SIGNS = {"+": " + ", "-": " − ", "difference": " − ", "*": " × ", "/": " ÷ ", "ratio": " ÷ "}
# A sentence begins after a full stop or a short line, a heading. Long lines break in mid-sentence.
_STOP = re.compile(r"[。！？]”?|(?:^|\n)[^\n]{1,24}\n")
_QUOTED = 80  # characters of it before and after the figure
_NAMED = 3  # terms of a sum that its name still spells out
_WORDS = {
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
    "place": ("characters {} to {} of {}", "{2}第{0}至{1}字符"),
    "status": ("{}, not an outcome", "状态：{}，并非结果"),
    "because": ("Compared although they differ, because: {}", "虽不同质仍作比较，理由：{}"),
    "note": ("note: {}", "注：{}"),
    "flag": ("odd: {}", "存疑：{}"),
    "number": ("a number of our own, not a printed figure", "自给数，并非印出的数字"),
    "above": ("explained above", "说明见上"),
    "share": ("{} as a share of {}", "{}占{}的比重"),
    "total": ("the sum of {} figures", "{}项之和"),
    "negative": ("minus {}", "负{}"),
    "to": ("{} in other units", "{}换算单位"),
    "planned": ("planned", "计划"),
    "promised": ("promised", "承诺"),
    "more": ("{} and {} more", "{}等，另有{}项"),
}


def _say(word: str, lang: str, *values: object) -> str:
    return _WORDS[word][lang == "zh"].format(*values)


class Explanation(str):
    """The lineage of a quantity: text, and folded HTML where a notebook shows it."""

    __slots__ = ("html",)
    html: str

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return self.html


@dataclass
class _Entry:
    """One quantity of the tree: its line, what is known of it, what it was computed from."""

    head: str
    facts: list[str] = field(default_factory=list)
    sentence: tuple[str, str, str] | None = None
    parents: list[_Entry] = field(default_factory=list)


def explain(quantity: Quantity, lang: str, text: str | Path | Literal[False] | None) -> Explanation:
    """Return the whole lineage of a quantity; `text` is as in `fupin.paths.sources`."""
    display.check_language(lang)
    tree = _entry(quantity, lang, paths.sources(text), set())
    explanation = Explanation("\n".join(_lines(tree)))
    explanation.html = _page(tree, lang, is_open=True)
    return explanation


def folded(quantity: Quantity, lang: str) -> str:
    """Return a quantity as one line of HTML that unfolds into its lineage.

    It never quotes the source text, so that what a notebook stores depends on no folder.
    """
    return _page(_entry(quantity, lang, None, set()), lang, is_open=False)


def name(quantity: Quantity, lang: str) -> str:
    """Return what a quantity is called: its given name, its measure's, or how it was computed."""
    if quantity.label:
        return quantity.label[lang == "zh"]
    if quantity.observation:
        return getattr(quantity.observation, f"name_{lang}")
    if not quantity.parents:
        return display.text(quantity, lang)
    plain = quantity.op in ("+", "total", "share", "to")
    names = [(name if plain else _bracketed)(parent, lang) for parent in quantity.parents]
    op = "+" if quantity.op == "total" and len(names) <= _NAMED else quantity.op
    if op in _SIGNS and len(names) <= _NAMED:
        return _SIGNS[op].join(names)
    return _say("total", lang, len(names)) if len(names) > _NAMED else _say(op, lang, *names)


def _bracketed(quantity: Quantity, lang: str) -> str:
    called = name(quantity, lang)
    return f"({called})" if quantity.op in _SIGNS and not quantity.label else called


def _entry(quantity: Quantity, lang: str, folder: Path | None, seen: set) -> _Entry:
    figure = quantity.observation
    if figure:
        return _leaf(quantity, figure, lang, folder, seen)
    shown = display.text(quantity, lang)
    if not quantity.parents:
        return _Entry(shown, [_say("number", lang)])
    entry = _Entry(_headed(name(quantity, lang), shown, lang), [_range(quantity, lang)])
    if quantity.note:
        entry.facts.append(_say("because", lang, quantity.note))
    if id(quantity) in seen:
        entry.facts.append(_say("above", lang))
        return entry
    seen.add(id(quantity))
    entry.parents = [_entry(parent, lang, folder, seen) for parent in quantity.parents]
    return entry


def _leaf(
    quantity: Quantity, figure: Observation, lang: str, folder: Path | None, seen: set
) -> _Entry:
    where = getattr(figure, f"region_{lang}")
    called = (", " if lang == "en" else "，").join([name(quantity, lang), where, figure.period])
    entry = _Entry(_headed(called, display.text(quantity, lang), lang))
    if figure in seen:
        entry.facts = [_say("above", lang)]
        return entry
    seen.add(figure)
    word = meaning(figure.printed) if figure.precision == "approximate" else figure.precision
    rule = _say({"exact": "counted"}.get(word, word), lang)
    entry.facts = [_say("printed", lang, figure.printed, rule)]
    if quantity.low != quantity.high:
        entry.facts.append(_range(quantity, lang))
    entry.facts.append(_cited(figure, lang))
    if figure.status != "reported":
        entry.facts.append(_say("status", lang, _say(figure.status, lang)))
    if quantity.note:
        entry.facts.append(_say("because", lang, quantity.note))
    if figure.note:
        entry.facts.append(_say("note", lang, figure.note))
    entry.facts += [_say("flag", lang, flag[lang == "zh"]) for flag in figure.flags]
    entry.sentence = _sentence(figure, folder)
    return entry


def _headed(called: str, shown: str, lang: str) -> str:
    return f"{called}：{shown}" if lang == "zh" else f"{called}: {shown}"


def _range(quantity: Quantity, lang: str) -> str:
    if quantity.low != quantity.high:
        return _say("range", lang, display.interval(quantity, lang))
    value = quantity.value
    if (value * 100).denominator == 1:
        return _say("exact", lang)
    return _say("fraction", lang, f"{value} {units.named(quantity.unit, lang)}".strip())


def _cited(figure: Observation, lang: str) -> str:
    title = f"《{figure.title}》" if figure.title else figure.document
    parts = [figure.publisher, title, figure.published]
    if figure.start is not None:
        parts.append(_say("place", lang, figure.start, figure.end, figure.source))
    return ("，" if lang == "zh" else ", ").join(filter(None, parts))


def _sentence(figure: Observation, folder: Path | None) -> tuple[str, str, str] | None:
    """Return what stands before the figure in its sentence, the figure, and what stands after."""
    if folder is None or figure.start is None:
        return None
    for path in sorted(folder.glob(f"{figure.source}*.txt")):
        text = path.read_text(encoding="utf-8")
        if text[figure.start : figure.end] == figure.printed:
            before = _STOP.split(text[: figure.start])[-1]
            after = re.match("[^。！？]*[。！？]?", text[figure.end :]).group()
            before, after = (re.sub(r"\s*\n\s*", "", part) for part in (before, after))
            before = before if len(before) <= _QUOTED else f"…{before[-_QUOTED:]}"
            after = after if len(after) <= _QUOTED else f"{after[:_QUOTED]}…"
            return before, figure.printed, after
    return None


def _lines(entry: _Entry) -> list[str]:
    quoted = ["「{}【{}】{}」".format(*entry.sentence)] if entry.sentence else []
    lines = [entry.head]
    stem = "│   " if entry.parents else "    "
    lines += [stem + fact for fact in (*entry.facts, *quoted)]
    for parent in entry.parents:
        last = parent is entry.parents[-1]
        first, *others = _lines(parent)
        lines += [("└── " if last else "├── ") + first]
        lines += [("    " if last else "│   ") + line for line in others]
    return lines


def _page(tree: _Entry, lang: str, *, is_open: bool) -> str:
    html = _html(tree)
    html = html.replace("<details>", "<details open>", 1) if is_open else html
    return f'<div class="fupin-lineage" lang="{lang}">{html}</div>'


def _html(entry: _Entry) -> str:
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in entry.facts)
    if entry.sentence:
        before, printed, after = map(escape, entry.sentence)
        facts += f'<li lang="zh">{before}<mark>{printed}</mark>{after}</li>'
    parents = "".join(f"<li>{_html(parent)}</li>" for parent in entry.parents)
    head = f"<summary>{escape(entry.head)}</summary>"
    return f"<details>{head}<ul>{facts}{parents}</ul></details>"
