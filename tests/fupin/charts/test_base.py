"""A chart of any form: its words in both languages, its measures, and what it refuses."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from matplotlib.figure import Figure

from fupin import charts, style
from fupin.charts.base import ChartForm
from fupin.charts.chart_options import ChartOptions
from fupin.charts.words import phrases
from fupin.errors import ChartError, MissingGlyphError, TranslationError, UnknownNameError


class Panel(NamedTuple):
    """A panel that only has a height."""

    height: float
    least: float


class Empty(ChartForm[Panel]):
    """A form that draws nothing, and remembers where."""

    form = "bars"
    panel = Panel(100.0, 50.0)

    def _layout(self, lang, width):
        self.width = width
        return self.panel

    def _draw_panel(self, sheet, box, layout, lang):
        self.sheet, self.box = sheet, box


@pytest.fixture
def empty(several, said):
    """Return a function that makes a chart with an empty panel of a height."""

    def make(height=100.0, least=50.0, **options):
        chart = Empty(several(3, 2), ChartOptions(said, **options))
        chart.panel = Panel(height, least)
        return chart

    return make


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


def test_a_character_that_the_font_lacks(several, figure, said):
    """A label, a headline and a reason with an unknown character name it at once."""
    strange = figure("5人", name=("Tibetan བོད", "藏文"))
    with pytest.raises(MissingGlyphError, match="U\\+0F56"):
        charts.bars([strange, *several(3)], said)
    with pytest.raises(MissingGlyphError, match="U\\+1F600"):
        charts.bars(several(3, 4), ("Fine", "很好\U0001f600"))
    with pytest.raises(MissingGlyphError, match="U\\+1F600"):
        charts.bars(several(3, 4), said, because=("yes \U0001f600", "是"))


def test_a_chart_too_tall_for_its_place(several, said):
    """Forty bars do not fit a slide; the reader is told by how much."""
    chart = charts.bars(several(*range(40)), said, size="slide")
    with pytest.raises(ChartError, match="more height") as caught:
        chart.draw("en")
    assert "points; there are 486." in caught.value.why


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


@pytest.mark.parametrize("size", ["column", "page"])
def test_a_figure_is_as_tall_as_its_panel_wants(size, empty):
    """Ten points more for the panel are ten points more of figure, within the margins."""
    low, high = empty(100.0, size=size), empty(110.0, size=size)
    tall = [72 * chart.draw("en").get_figheight() for chart in (low, high)]
    assert tall[1] - tall[0] == pytest.approx(10)
    assert low.box.height == pytest.approx(100)
    assert low.box.width == low.width == low.of.width - 2 * low.of.margin
    assert low.box.left == low.of.margin


def test_a_panel_gives_way_where_the_figure_is_as_tall_as_it_may_be(empty):
    """A panel that would like more gets what is left, down to what it needs at least."""
    chart = empty(5000.0, 10.0)
    assert 72 * chart.draw("en").get_figheight() == pytest.approx(chart.of.tallest)
    assert 10 < chart.box.height < chart.of.tallest


def test_a_slide_has_one_height_whatever_the_panel(empty):
    """A low panel is given all the room of a slide."""
    chart = empty(10.0, 10.0, size="slide")
    assert 72 * chart.draw("en").get_figheight() == pytest.approx(style.size("slide").height)
    assert chart.box.height > 200


@pytest.mark.parametrize(("size", "offered"), [("column", True), ("page", False)])
def test_a_panel_that_needs_too_much_is_refused(size, offered, empty):
    """The error says how much there is and how much it takes; a page is offered where it helps."""
    chart = empty(5000.0, 2000.0, size=size)
    with pytest.raises(ChartError, match="needs more height") as caught:
        chart.draw("en")
    assert f"there are {chart.of.tallest}." in caught.value.why
    needed = int(caught.value.why.split()[2])
    assert needed > 2000
    assert ('size="page"' in caught.value.instead) == offered


def test_a_chart_in_given_axes_is_drawn_at_once(several, said):
    """With ``ax`` the chart draws itself when made, and says if the axes are too small."""
    figure = Figure(figsize=(6, 4))
    Empty(several(3, 2), ChartOptions(said, ax=figure.subplots()))
    assert said[0] in [text.get_text() for text in figure.texts]
    small = Figure(figsize=(6, 1)).subplots()
    with pytest.raises(ChartError, match="there are 55"):
        Empty(several(3, 2), ChartOptions(said, ax=small))


def test_a_form_has_to_draw_its_panel(several, said):
    """A form that neither measures nor draws is an error of ours, not an empty picture."""

    class Unfinished(ChartForm[Panel]):
        form = "bars"

    with pytest.raises(NotImplementedError):
        Unfinished(several(3, 2), ChartOptions(said)).draw("en")


def test_a_unit_is_shared_by_all_marks_or_by_none(several, figure, said):
    """Mixed units have no unit in common, and none in the subtitle."""
    assert Empty(several(3, 2), ChartOptions(said)).unit == "person"
    mixed = [figure("5人", name=("A", "甲")), figure("4户", "household", name=("B", "乙"))]
    chart = Empty(mixed, ChartOptions(said))
    assert chart.unit is None
    assert "people" not in chart.subtitle("en")


def test_words_come_in_the_language_asked_for(empty, said, lang, monkeypatch):
    """Title, alt text and picture: the argument first, then the chart's own, then the setting."""
    place = ["en", "zh"].index(lang)
    assert empty().title(lang) == said[place]
    own = empty(lang=lang)
    assert own.alt() == own.alt(lang) != own.alt("zh" if lang == "en" else "en")
    monkeypatch.setenv("FUPIN_LANG", lang)
    assert empty().description() == empty().description(lang)
    assert said[place] in [text.get_text() for text in empty().draw().texts]


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


def test_a_picture_grows_with_its_resolution(empty):
    """At twice the dots an inch a PNG has twice the pixels across."""

    def across(dpi):
        png = empty().png("en", dpi=dpi)
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


def test_a_chart_is_printed_as_its_fingerprint(made):
    """`repr` is the text that a notebook compares."""
    assert repr(made("bars")) == made("bars").fingerprint()
