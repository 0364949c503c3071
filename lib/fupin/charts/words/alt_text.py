"""One sentence for those who cannot see the chart."""

from __future__ import annotations

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.words import phrases
from fupin.charts.words.chart_protocol import ChartWords
from fupin.charts.words.phrases import word

FEW = 4
"""Up to so many marks, the alt text names each; beyond, the two ends."""


def alt(chart: ChartWords, lang: str) -> str:
    """Return one sentence: form, finding, and the figures or their two ends."""
    marks = chart.marks
    values = {
        "form": word(chart.form, lang),
        "count": len(marks),
        "headline": _clause(chart.title(lang)),
    }
    if len(marks) <= FEW:
        items = word("list", lang).join(_item(mark, lang, chart) for mark in marks)
        return word("alt few", lang, items=items, **values)
    ends = marks[0], marks[-1]
    if chart.unit is not None and not (chart.in_time and len({m.group for m in marks}) == 1):
        ends = (
            min(marks, key=lambda m: m.quantity.value),
            max(marks, key=lambda m: m.quantity.value),
        )
    low, high = (_item(mark, lang, chart) for mark in ends)
    return word("alt many", lang, low=low, high=high, **values)


def _clause(headline: str) -> str:
    """Return a headline as part of a sentence: no full stop in it or after it."""
    bare = headline.strip().rstrip(".。")
    return bare.replace(". ", "; ").replace("。", "；").replace('"', "'")


def _item(mark: Mark, lang: str, chart: ChartWords) -> str:
    place = languages.LANGUAGES.index(lang)
    label = mark.label[place]
    # Series share their periods, so a period alone does not say whose figure it is.
    if mark.group and sum(other.label == mark.label for other in chart.marks) > 1:
        label = word("scope", lang, mark.group[place], label)
    label = phrases.plain(label, lang)
    return word("share", lang, label, mark.text(lang))
