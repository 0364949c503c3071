"""A chart as plain text in its languages, to compare two runs of a notebook."""

from __future__ import annotations

from collections.abc import Sequence

from fupin.charts.marks import Mark
from fupin.charts.words.alt_text import alt
from fupin.charts.words.chart_protocol import ChartWords
from fupin.charts.words.citations import citation, observations
from fupin.charts.words.decimals import decimal
from fupin.languages import LANGUAGES


def fingerprint(chart: ChartWords) -> str:
    """Return form, words, marks with exact values, sources and alt text, by language."""
    spoken = chart.languages
    lines = [f"{chart.form} ({chart.size})"]
    lines += [f"{name}: {value}" for name, value in sorted(chart.settings().items())]
    lines += [f"headline {lang}: {chart.title(lang)}" for lang in spoken]
    lines += [f"subtitle {lang}: {chart.subtitle(lang)}" for lang in spoken]
    lines += [
        "marks:",
        *(f"  {number}. {_printed(m, spoken)}" for number, m in enumerate(chart.marks, 1)),
    ]
    lines += [f"note {lang}: {note}" for lang in spoken for note in chart.notes(lang)]
    lines += ["sources:", *(f"  {leaf.key} {leaf.printed}" for leaf in observations(chart.marks))]
    lines += [citation(chart.marks, lang) for lang in spoken]
    lines += [f"alt {lang}: {alt(chart, lang)}" for lang in spoken]
    return "\n".join(lines)


def _printed(mark: Mark, spoken: Sequence[str]) -> str:
    value, low, high = (decimal(getattr(mark.quantity, n)) for n in ("value", "low", "high"))
    bounds = "" if low == high else f" [{low}, {high}]"
    group = mark.group and [mark.group[LANGUAGES.index(lang)] for lang in spoken]
    where = f"{' | '.join(group)}: " if group else ""
    label = " | ".join(mark.name(lang) for lang in spoken)
    role = "" if mark.role == "value" else f" ({mark.role})"
    said = " | ".join(mark.text(lang) for lang in spoken)
    return f"{where}{label}{role} = {value}{bounds} {mark.quantity.unit}; {said}"
