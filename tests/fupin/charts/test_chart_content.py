"""What a chart shows and the words around it: both languages, units, notes."""

from __future__ import annotations

import pytest

from fupin import charts
from fupin.charts.words import phrases
from fupin.errors import TranslationError
from fupin.languages import use_language


def options(form: str, item) -> dict:
    """Return what a form needs beside data and headline."""
    return {"reference": item} if form == "funds" else {}


def test_a_headline_that_is_no_text(several, form, figure):
    """Every form demands a headline: one text, or a pair of them."""
    more = options(form, figure("1人"))
    for lone in ("", ("English", ""), ("one", "two", "three"), None):
        with pytest.raises(TranslationError, match="headline") as caught:
            getattr(charts, form)(several(3, 4), lone, **more)
        assert 'headline=("English", "中文")' in caught.value.instead


def test_a_chart_of_single_strings_has_one_language(made, form):
    """It is read in its own language, and refused in the other, in three beats."""
    pairs = made(form)
    data = [mark.quantity for mark in pairs.marks if mark.role == "value"]
    names = [name for name in ("reference", "whole") if hasattr(pairs, name)]
    more = {name: getattr(pairs, name) for name in names}
    use_language("zh")
    chart = getattr(charts, form)(data, "标题", because="理由", **more)
    use_language(None)
    assert chart.languages == ("zh",)
    assert chart.title(chart.language()) == "标题"
    assert chart.png()[1:4] == b"PNG"
    for ask in (chart.title, chart.subtitle, chart.notes, chart.alt, chart.rows, chart.draw):
        with pytest.raises(TranslationError) as caught:
            ask("en")
        assert caught.value.what == "The chart has no English words."
        assert all(map(str, caught.value.args))


def test_the_fingerprint_of_single_strings_has_their_language_alone(several):
    """No line of it is in the other language."""
    chart = charts.bars(several(3, 4), "标题", lang="zh")
    said = chart.fingerprint().splitlines()
    assert "headline zh: 标题" in said
    assert not [line for line in said if " en: " in line or " | " in line]


def test_one_single_string_gives_a_chart_one_language(several, said):
    """A pair beside it is used in that language; words in two languages have none in common."""
    assert charts.bars(several(3, 4), said).languages == ("en", "zh")
    assert charts.bars(several(3, 4), said, because="we say so").languages == ("en",)
    named = [item.named(f"No. {place}") for place, item in enumerate(several(3, 4))]
    assert charts.bars(named, said).languages == ("en",)
    with pytest.raises(TranslationError, match="in neither all of them"):
        charts.bars(named, "标题", lang="zh")


def test_names_of_one_language_lose_what_they_share(several):
    """A shared beginning before the colon is said once, as in a pair of names."""
    use_language("zh")
    named = [
        item.named(f"分红：{end}") for item, end in zip(several(3, 4)[:2], "甲乙", strict=True)
    ]
    chart = charts.dots(named, "标题")
    use_language(None)
    assert [mark.name("zh") for mark in chart.marks] == ["乙", "甲"]


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
