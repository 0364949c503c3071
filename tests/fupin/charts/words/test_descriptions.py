"""The long description holds all that the picture shows."""

from __future__ import annotations

from fupin import charts
from fupin.charts.words import phrases
from fupin.charts.words.descriptions import described


def test_the_description_holds_every_mark_value_and_unit(form, lang, made):
    """Each mark's label and text, with its unit, stand in the long description."""
    chart = made(form)
    text = chart.description(lang)
    for mark in chart.marks:
        assert phrases.plain(mark.label[lang == "zh"], lang) in text
        assert phrases.plain(mark.quantity.text(lang), lang) in text


def test_the_description_runs_from_headline_to_sources(made, lang):
    """A line each: headline, subtitle, form, marks, notes, sources."""
    chart = made("steps")
    lines = chart.description(lang).split("\n")
    assert lines[0] == phrases.sentence(chart.title(lang), lang)
    assert lines[1] == phrases.sentence(chart.subtitle(lang), lang)
    assert lines[2] == phrases.sentence(phrases.word("steps", lang), lang)
    assert lines[3:6] == [phrases.sentence(described(mark, lang), lang) for mark in chart.marks]
    assert lines[6:] == [*chart.notes(lang), chart.citation(lang)]


def test_a_range_is_said_in_words(figure, several, said):
    """Those who cannot see the error bar read its ends; an exact figure has none."""
    vague = figure("1.4万人", precision="rounded", name=("Vague", "约数"))
    chart = charts.bars([vague, *several(30000)], said)
    assert [described(mark, "en") for mark in chart.marks] == [
        "Figure 1: 30,000 people",
        "Vague: 14,000 people (13,500 to 14,500 people)",
    ]
    assert described(chart.marks[1], "zh").startswith("约数：1.4万人（")


def test_a_series_is_named_with_its_period(made):
    """On a slope the label is a date, so the series stands before it."""
    first = made("slope").marks[0]
    assert described(first, "en").startswith("Ngari Prefecture, end of 2015: 28.3 %")
