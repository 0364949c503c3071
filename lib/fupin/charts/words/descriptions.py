"""The long description: every mark in words, the notes and the sources."""

from __future__ import annotations

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.charts.words.chart_protocol import ChartWords
from fupin.charts.words.citations import citation
from fupin.charts.words.phrases import word
from fupin.quantities.text import interval


def described(mark: Mark, lang: str) -> str:
    """Return a mark in words: group, label, value with unit, interval where there is one."""
    said = mark.text(lang)
    if mark.quantity.low != mark.quantity.high:
        said = word("share", lang, said, interval(mark.quantity, lang))
    group = mark.group and mark.group[languages.LANGUAGES.index(lang)]
    label = word("scope", lang, group, mark.name(lang)) if group else mark.name(lang)
    return phrases.plain(word("item", lang, label, said), lang)


def description(chart: ChartWords, lang: str) -> str:
    """Return headline, subtitle, every mark, the notes and the sources, a line each."""
    said = (chart.title(lang), chart.subtitle(lang), word(chart.form, lang))
    head = [phrases.sentence(each, lang) for each in said if each]
    body = [phrases.sentence(described(mark, lang), lang) for mark in chart.marks]
    return "\n".join([*head, *body, *chart.notes(lang), citation(chart.marks, lang)])
