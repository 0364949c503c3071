"""What a figure is called: by its name, its measure, or how it was computed."""

from __future__ import annotations

from fupin.bilingual import LANGUAGES, Bilingual
from fupin.languages import Phrases, language
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


def name(figure: Figure, lang: str | None = None) -> str:
    """Return what a figure is called: its given name, its measure's, or how it was computed.

    A name given in one language alone is that figure's name in both.
    """
    lang = language(lang)
    if figure.label:
        return figure.label[LANGUAGES.index(lang)] or "".join(figure.label)
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


def named_pair(name: str, zh: str = "") -> tuple[str, str]:
    """Return a name as (English, Chinese); one alone is in the language that the process speaks."""
    return ("", name) if name and not zh and language() == "zh" else (name, zh)


def name_languages(figure: Figure) -> tuple[str, ...]:
    """Return the languages in which a figure has a name: one, where it was named in one alone."""
    if figure.label:
        return tuple(lang for lang, said in zip(LANGUAGES, figure.label, strict=True) if said)
    common = [name_languages(parent) for parent in figure.parents]
    return tuple(lang for lang in LANGUAGES if all(lang in some for some in common))


def called(figure: Figure) -> Bilingual:
    """Return a figure's name in both languages, for an error."""
    return Bilingual.of(lambda lang: name(figure, lang))


def label(figure: Figure) -> Bilingual:
    """Return what an error calls a figure: its name, print and key."""
    printed = figure.observation
    shown = Bilingual.of(lambda lang: text(figure, lang))
    if figure.op == "number" and not figure.label:
        return shown
    if printed:
        shown = Bilingual("{}, {}", "{}，{}").fill(printed.printed, printed.key)
    return Bilingual("{} ({})", "{}（{}）").fill(called(figure), shown)
