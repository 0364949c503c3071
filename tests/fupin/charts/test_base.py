"""A chart as a picture: its size, its resolution, its file."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.charts.base import Chart
from fupin.errors import UnknownNameError


def test_a_size_or_language_that_nobody_has(several, said):
    """The sizes and languages that there are get listed, when the chart is made and when drawn."""
    with pytest.raises(UnknownNameError, match="'column', 'page', 'slide'"):
        charts.bars(several(3, 4), said, size="poster")
    with pytest.raises(UnknownNameError, match="'en', 'zh'"):
        charts.bars(several(3, 4), said, lang="fr")
    chart = charts.bars(several(3, 4), said)
    for ask in (chart.alt, chart.description, chart.citation, chart.rows, chart.draw, chart.png):
        with pytest.raises(UnknownNameError, match="'en', 'zh'"):
            ask("fr")


def test_a_picture_grows_with_its_resolution(made):
    """At twice the dots an inch a PNG has twice the pixels across."""

    def across(dpi):
        png = made("bars").png("en", dpi=dpi)
        assert png.startswith(b"\x89PNG\r\n")
        return int.from_bytes(png[16:20])

    assert across(100) == pytest.approx(2 * across(50), abs=1)


def test_a_chart_is_saved_in_the_format_of_the_suffix(made, tmp_path, lang):
    """The path comes back, and the file holds the chart in the language asked for."""
    chart = made("bars")
    path = chart.save(tmp_path / "chart.csv", lang)
    assert path == tmp_path / "chart.csv"
    text = path.read_text(encoding="utf-8")
    assert all(mark.label[lang == "zh"] in text for mark in chart.marks)


def test_a_chart_of_a_form_is_a_chart_and_shows_itself_as_a_picture(made):
    """A notebook gets a PNG with its alt text beside it, and the text that two runs are compared by."""
    chart = made("bars")
    assert isinstance(chart, Chart)
    assert charts.Chart is Chart
    data, metadata = chart._repr_mimebundle_()
    assert data["image/png"] == chart.png()
    assert data["text/plain"] == chart.fingerprint()
    assert metadata == {"image/png": {"alt": chart.alt()}}
