"""What a chart shows and the words around it: both languages, units, notes."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.charts.words import phrases
from fupin.errors import TranslationError


def options(form: str, item) -> dict:
    """Return what a form needs beside data and headline."""
    return {"reference": item} if form == "funds" else {}


def test_a_headline_in_one_language(several, form, figure, said):
    """Every form demands both languages, of the headline and of the rest."""
    more = options(form, figure("1人"))
    for lone in ("English alone", ("English", ""), ("one", "two", "three"), None):
        with pytest.raises(TranslationError, match="headline") as caught:
            getattr(charts, form)(several(3, 4), lone, **more)
        assert 'headline=("English", "中文")' in caught.value.instead


def test_a_reason_in_one_language(several, said):
    """A reason is printed in both languages, so it is given in both."""
    with pytest.raises(TranslationError, match="because"):
        charts.bars(several(3, 4), said, because="we say so")


def test_a_unit_is_shared_by_all_marks_or_by_none(several, figure, said):
    """Mixed units have no unit in common, and none in the subtitle."""
    assert charts.bars(several(3, 2), said).unit == "person"
    mixed = [figure("5人", name=("A", "甲")), figure("4户", "household", name=("B", "乙"))]
    chart = charts.multiples(mixed, said)
    assert chart.unit is None
    assert "people" not in chart.subtitle("en")


def test_a_computed_figure_is_said_to_be_computed(figure, said, lang):
    """A reader does not look for a sum in the paper."""
    printed, other = figure("5人", name=("A", "甲")), figure("4人", name=("B", "乙"))
    own = phrases.word("own sums", lang)
    assert own not in charts.bars([printed, other], said).notes(lang)
    doubled = (other * 2).named("C", "丙")
    assert own in charts.bars([printed, doubled], said).notes(lang)


def test_odd_figures_have_their_notes_first(figure, said):
    """Notes on figures keep the order of the marks as drawn."""
    odd, doubt = ("Odd", "反常"), ("In doubt", "存疑")
    items = [
        figure("3人", name=("A", "甲"), flags=(doubt,)),
        figure("5人", name=("B", "乙"), flags=(odd,)),
    ]
    chart = charts.bars(items, said)
    assert chart.figure_notes == [odd, doubt]
    assert chart.notes("en")[:2] == ["† Odd.", "‡ In doubt."]
    assert [mark.note_symbols for mark in chart.marks] == ["†", "‡"]
