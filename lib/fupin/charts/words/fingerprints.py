"""A chart as plain text in both languages, to compare two runs of a notebook."""

from __future__ import annotations

from fupin import languages
from fupin.charts.marks import Mark
from fupin.charts.words.alt_text import alt
from fupin.charts.words.chart_protocol import ChartWords
from fupin.charts.words.citations import citation, observations
from fupin.charts.words.decimals import decimal


def fingerprint(chart: ChartWords) -> str:
    """Return form, words, marks with exact values, sources and alt text, in both languages."""
    both = languages.LANGUAGES
    lines = [f"{chart.form} ({chart.size})"]
    lines += [f"{name}: {value}" for name, value in sorted(chart.settings().items())]
    lines += [f"headline {lang}: {chart.title(lang)}" for lang in both]
    lines += [f"subtitle {lang}: {chart.subtitle(lang)}" for lang in both]
    lines += ["marks:", *(f"  {number}. {_printed(m)}" for number, m in enumerate(chart.marks, 1))]
    lines += [f"note {lang}: {note}" for lang in both for note in chart.notes(lang)]
    lines += ["sources:", *(f"  {leaf.key} {leaf.printed}" for leaf in observations(chart.marks))]
    lines += [citation(chart.marks, lang) for lang in both]
    lines += [f"alt {lang}: {alt(chart, lang)}" for lang in both]
    return "\n".join(lines)


def _printed(mark: Mark) -> str:
    value, low, high = (decimal(getattr(mark.quantity, n)) for n in ("value", "low", "high"))
    bounds = "" if low == high else f" [{low}, {high}]"
    where = f"{mark.group[0]} | {mark.group[1]}: " if mark.group else ""
    label = f"{mark.name('en')} | {mark.name('zh')}"
    role = "" if mark.role == "value" else f" ({mark.role})"
    said = f"{mark.text('en')} | {mark.text('zh')}"
    return f"{where}{label}{role} = {value}{bounds} {mark.quantity.unit}; {said}"
