"""The words need the parts of a chart that the protocol lists, and no others."""

from __future__ import annotations

import pytest

from fupin.charts.words import alt_text, data_rows, descriptions, fingerprints
from fupin.charts.words.chart_protocol import ChartWords


class OnlyTheProtocol:
    """Lets through the names of `ChartWords` alone."""

    def __init__(self, chart) -> None:
        self._chart = chart

    def __getattr__(self, name: str) -> object:
        if name not in {*ChartWords.__annotations__, *vars(ChartWords)}:
            raise AttributeError(name)
        return getattr(self._chart, name)


@pytest.mark.parametrize(
    "words",
    [alt_text.alt, descriptions.description, data_rows.rows],
)
def test_words_read_nothing_beside_the_protocol(words, form, lang, made):
    """Each module of words says the same of the chart and of its listed parts."""
    chart = made(form)
    assert words(OnlyTheProtocol(chart), lang) == words(chart, lang)


def test_the_fingerprint_reads_nothing_beside_the_protocol(form, made):
    """It is computed in both languages at once."""
    chart = made(form)
    assert fingerprints.fingerprint(OnlyTheProtocol(chart)) == chart.fingerprint()
