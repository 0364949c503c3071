"""The sources of a chart: in full, and cut to what fits under it."""

from __future__ import annotations

from collections.abc import Sequence

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.words.phrases import word
from fupin.quantities.observation import Observation

_FOOTER_DOCUMENTS = 5


def observations(marks: Sequence[Mark]) -> list[Observation]:
    """Return the printed figures behind the marks, each once, in the order of their sources."""
    found = {leaf: None for mark in marks for leaf in mark.quantity.sources()}
    return sorted(found, key=lambda leaf: leaf.order)


def _documents(marks: Sequence[Mark]) -> list[tuple[str, str, str]]:
    seen = {(leaf.publisher, leaf.title, leaf.published): None for leaf in observations(marks)}
    return list(seen)


def citation(marks: Sequence[Mark], lang: str) -> str:
    """Return every source: publisher, title in its own language, date."""
    return _cited(_documents(marks), lang)


def footer(marks: Sequence[Mark], lang: str) -> str:
    """Return the citation as it stands under the chart, cut after a few documents."""
    documents = _documents(marks)
    if len(documents) <= _FOOTER_DOCUMENTS:
        return _cited(documents, lang)
    rest = word("more sources", lang, len(documents) - _FOOTER_DOCUMENTS + 1)
    shown = _cited(documents[: _FOOTER_DOCUMENTS - 1], lang).removesuffix(word("stop", lang))
    return shown + word("clause", lang) + rest + word("stop", lang)


def _cited(documents: list[tuple[str, str, str]], lang: str) -> str:
    by_issue: dict[tuple[str, str], list[str]] = {}
    for name, title, published in documents:
        by_issue.setdefault((name, published), []).append(title)
    said = [_issue(*issue, titles, lang) for issue, titles in by_issue.items()]
    label = "source" if len(documents) == 1 else "sources"
    return word(label, lang, word("clause", lang).join(said)) + word("stop", lang)


def _issue(name: str, published: str, titles: list[str], lang: str) -> str:
    who = languages.publisher(name)[languages.LANGUAGES.index(lang)]
    named = [_title(title, lang) for title in titles if title]
    when = languages.period(published, lang) if published else ""
    if lang == "zh":
        return who + "".join(named) + (f"，{when}" if when else "")
    return ", ".join(filter(None, [who, *named, when]))


def _title(title: str, lang: str) -> str:
    chinese = lang == "zh" or any("\u4e00" <= character <= "\u9fff" for character in title)
    return f"《{title}》" if chinese else f'"{title}"'
