"""Sources: cited in full, and cut to what fits under a chart."""

from __future__ import annotations

from fupin import charts
from fupin.charts.marks import Mark
from fupin.charts.words import citations


def test_the_footer_names_publisher_title_and_date(lang, made):
    """The source is cited in the reader's language, its title in its own."""
    cited = {
        "en": "Source: Tibet Daily, 《糌粑芳香甜心头》, 2021.",
        "zh": "来源：西藏日报《糌粑芳香甜心头》，2021年。",
    }[lang]
    chart = made("sharebar")
    assert chart.citation(lang) == cited
    assert cited in [text.get_text() for text in chart.draw(lang).texts]


def test_every_source_is_cited(form, lang, made):
    """The citation holds the title of every document behind the marks."""
    chart = made(form)
    titles = {leaf.title for mark in chart.marks for leaf in mark.quantity.sources()}
    assert all(title in chart.citation(lang) for title in titles)


def test_a_long_list_of_sources_is_cut_in_the_footer_alone(figure, said):
    """Six documents are four and a count in the footer, and six in the citation."""
    items = [
        figure("5人", name=(f"F{n}", f"数{n}"), title=f"题{n}", publisher=f"Paper {n} (报{n})")
        for n in range(6)
    ]
    chart = charts.bars(items, said)
    drawn = "".join(text.get_text() for text in chart.draw("zh").texts)
    assert all(f"题{n}" in chart.citation("zh") for n in range(6))
    assert "等另2篇" in drawn
    assert "题5" not in drawn


def marks(figure, *facts: dict) -> list[Mark]:
    """Return a mark for each set of facts about its source."""
    return [
        Mark(figure("5人", name=(f"F{n}", f"数{n}"), **each), (f"F{n}", f"数{n}"))
        for n, each in enumerate(facts)
    ]


def test_titles_of_one_issue_stand_together(figure):
    """A publisher's name and date are said once for all that it printed that day."""
    issue = {"publisher": "Paper (报)", "published": "2021-01-02"}
    found = marks(figure, {**issue, "title": "甲"}, {**issue, "title": "乙"})
    assert citations.citation(found, "en") == "Sources: Paper, 《甲》, 《乙》, 2 January 2021."
    assert citations.citation(found, "zh") == "来源：报《甲》《乙》，2021年1月2日。"


def test_a_title_is_marked_as_its_language_does(figure):
    """English titles have quotation marks in an English citation, Chinese ones always 《》."""
    bank = {"publisher": "World Bank (世界银行)", "published": "", "title": "Poverty rate"}
    found = marks(figure, bank)
    assert citations.citation(found, "en") == 'Source: World Bank, "Poverty rate".'
    assert citations.citation(found, "zh") == "来源：世界银行《Poverty rate》。"


def test_each_printed_figure_is_a_source_once(figure):
    """A sum and one of its terms share a source."""
    first, second = (figure(f"{n}人", measure=f"m{n}", name=(f"F{n}", f"数{n}")) for n in (2, 1))
    both = Mark((first + second).named("Sum", "和"), ("Sum", "和"))
    found = citations.observations([Mark(first, ("F", "数")), both])
    assert sorted(leaf.name_en for leaf in found) == ["F1", "F2"]
    assert found == citations.observations([both])
