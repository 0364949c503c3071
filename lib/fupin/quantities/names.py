"""What a figure is called: by its name, its measure, or how it was computed."""

from __future__ import annotations

from fupin.languages import Phrases
from fupin.quantities.figure import Figure
from fupin.quantities.text import text

SIGNS = {"+": " + ", "-": " − ", "difference": " − ", "*": " × ", "/": " ÷ ", "ratio": " ÷ "}
_NAMED = 3  # terms of a sum that its name still spells out
_say = Phrases(
    {
        "share": ("{} as a share of {}", "{}占{}的比重"),
        "total": ("the sum of {} figures", "{}项之和"),
        "negative": ("minus {}", "负{}"),
        "to": ("{} in other units", "{}换算单位"),
    }
)


def name(figure: Figure, lang: str) -> str:
    """Return what a figure is called: its given name, its measure's, or how it was computed."""
    if figure.label:
        return figure.label[lang == "zh"]
    if figure.observation:
        return figure.observation.name_zh if lang == "zh" else figure.observation.name_en
    if not figure.parents:
        return text(figure, lang)
    plain = figure.op in ("+", "total", "share", "to")
    names = [(name if plain else _bracketed)(parent, lang) for parent in figure.parents]
    op = "+" if figure.op == "total" and len(names) <= _NAMED else figure.op
    if op in SIGNS and len(names) <= _NAMED:
        return SIGNS[op].join(names)
    return _say("total", lang, len(names)) if len(names) > _NAMED else _say(op, lang, *names)


def _bracketed(figure: Figure, lang: str) -> str:
    called = name(figure, lang)
    return f"({called})" if figure.op in SIGNS and not figure.label else called


def label(figure: Figure) -> str:
    """Return what an error calls a figure: its name, print and key."""
    printed = figure.observation
    if figure.op == "number" and not figure.label:
        return text(figure)
    said = f"{printed.printed}, {printed.key}" if printed else text(figure)
    return f"{name(figure, 'en')} ({said})"
