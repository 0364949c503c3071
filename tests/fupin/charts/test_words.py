"""Text comes from what is drawn, in both languages, and holds the numbers drawn."""

from __future__ import annotations

import re

import pytest

from fupin import charts, languages
from fupin.charts.words import phrases


def squeezed(text: str) -> str:
    """Return a text without any space: line breaks fall anywhere."""
    return "".join(text.split())


def test_the_description_holds_every_mark_value_and_unit(form, lang, made):
    """Each mark's label and text, with its unit, stand in the long description."""
    chart = made(form)
    text = chart.description(lang)
    for mark in chart.marks:
        assert phrases.plain(mark.label[lang == "zh"], lang) in text
        assert phrases.plain(mark.quantity.text(lang), lang) in text


def test_the_alt_text_is_one_sentence_with_the_figures(form, lang, made):
    """One full stop, at the end; up to four figures each, beyond that the two ends."""
    chart = made(form)
    alt = chart.alt(lang)
    stop = "。" if lang == "zh" else r"\.(?= |$)"
    assert len(re.findall(stop, alt)) == 1
    assert alt.endswith("。" if lang == "zh" else ".")
    shown = [mark.text(lang) for mark in chart.marks]
    if len(shown) > 4:
        by_value = sorted(chart.marks, key=lambda mark: mark.quantity.value)
        ends = (by_value[0], by_value[-1]) if chart.unit else (chart.marks[0], chart.marks[-1])
        shown = [mark.text(lang) for mark in ends]
    assert all(text in alt for text in shown)
    assert phrases.word(form, lang) in alt


def test_every_number_is_drawn(form, lang, made):
    """Every mark's number stands in the picture, as the quantity says it."""
    chart = made(form)
    drawn = squeezed("".join(text.get_text() for text in chart.draw(lang).texts))
    assert all(squeezed(mark.short(lang)) in drawn for mark in chart.marks)


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


def test_a_long_list_of_sources_is_cut_in_the_footer_alone(several, figure, said):
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


def test_flags_are_signs_on_labels_and_notes(figure, several, said, lang):
    """Two flags give two signs, one flag on two figures gives one note."""
    odd, doubt = ("Odd", "反常"), ("In doubt", "存疑")
    items = [
        figure("5人", name=("A", "甲"), flags=(odd,)),
        figure("4人", name=("B", "乙"), flags=(doubt, odd)),
        figure("3人", name=("C", "丙")),
    ]
    chart = charts.bars(items, said)
    names = [mark.name(lang) for mark in chart.marks]
    assert names == (["A†", "B†‡", "C"] if lang == "en" else ["甲†", "乙†‡", "丙"])
    assert chart.notes(lang) == (
        ["† Odd.", "‡ In doubt."] if lang == "en" else ["† 反常。", "‡ 存疑。"]
    )
    drawn = [text.get_text() for text in chart.draw(lang).texts]
    assert {*names, *chart.notes(lang)} <= set(drawn)


def test_the_subtitle_says_what_where_when_and_the_unit(made):
    """What all marks share is said once, above them."""
    assert made("bars").subtitle("en") == "Census population, 1 November 2010 (people)"
    assert made("bars").subtitle("zh") == "普查常住人口，2010年11月1日（单位：人）"
    assert made("sharebar").subtitle("en") == "Profit share, Xide village, May 2021 (%)"


def test_a_subtitle_of_ones_own_gets_the_unit_where_it_lacks_it(several, said):
    """The unit is added once, and not to a subtitle that has it."""
    data = several(3, 4)
    with_it = ("People, 2020", "人数（单位：人）")
    without = ("Workers, 2020", "人口")
    assert charts.bars(data, said, with_it).subtitle("en") == "People, 2020"
    assert charts.bars(data, said, with_it).subtitle("zh") == "人数（单位：人）"
    assert charts.bars(data, said, without).subtitle("en") == "Workers, 2020 (people)"
    assert charts.bars(data, said, without).subtitle("zh") == "人口（单位：人）"


def test_labels_come_from_what_differs(figure, said):
    """Same measure, other places: the places label the marks; the measure goes above."""
    places = (("gaer", "Gaer", "噶尔"), ("ritu", "Ritu", "日土"))
    items = [
        figure("5人", region=r, region_en=en, region_zh=zh, name=("People", "人数"))
        for r, en, zh in places
    ]
    chart = charts.bars(items, said)
    assert [mark.label for mark in chart.marks] == [("Gaer", "噶尔"), ("Ritu", "日土")]
    assert chart.subtitle("en") == "People, 2020 (people)"


def test_rows_are_the_data_drawn(form, lang, made):
    """One row a mark, the same columns in every row, values as numbers."""
    chart = made(form)
    rows = chart.rows(lang)
    assert len(rows) == len(chart.marks)
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    for row, mark in zip(rows, chart.marks, strict=True):
        assert (row["value"], row["low"], row["high"]) == (mark.value, mark.low, mark.high)
        assert row["text"] == mark.text(lang)
        assert row["printed"]


def test_the_fingerprint_speaks_both_languages_and_never_changes(form, made):
    """Form, labels, exact values, sources and alt text in both languages, twice the same."""
    chart = made(form)
    text = chart.fingerprint()
    assert text == chart.fingerprint()
    assert text.startswith(f"{form} (page)")
    for lang in languages.LANGUAGES:
        assert chart.alt(lang) in text
        assert chart.title(lang) in text
    for mark in chart.marks:
        assert f"{mark.label[0]}{mark.note_symbols} | {mark.label[1]}{mark.note_symbols}" in text
        assert all(leaf.key in text for leaf in mark.quantity.sources())


def test_the_fingerprint_notices_a_changed_figure(several, said):
    """One person more, and the fingerprint is another."""
    one, other = (charts.bars(several(30, n), said).fingerprint() for n in (20, 21))
    assert one != other


def test_a_notebook_gets_a_picture_with_its_alt_text_and_the_fingerprint(made, monkeypatch):
    """The bundle holds one picture, its alt text, and the text that nbval compares."""
    chart = made("steps")
    data, metadata = chart._repr_mimebundle_(include=None, exclude=None)
    assert set(data) == {"image/png", "text/plain"}
    assert data["image/png"].startswith(b"\x89PNG")
    assert data["text/plain"] == chart.fingerprint()
    assert metadata == {"image/png": {"alt": chart.alt("en")}}
    monkeypatch.setenv("FUPIN_LANG", "zh")
    data, metadata = chart._repr_mimebundle_()
    assert data["image/png"] == chart.png("zh") != chart.png("en")
    assert metadata["image/png"]["alt"] == chart.alt("zh")


def test_an_argument_beats_the_setting(several, said, monkeypatch):
    """FUPIN_LANG speaks where nobody else does."""
    monkeypatch.setenv("FUPIN_LANG", "zh")
    assert "来源" in charts.bars(several(3, 4), said).citation()
    assert "Source" in charts.bars(several(3, 4), said, lang="en").citation()
    assert "Source" in charts.bars(several(3, 4), said).citation("en")


def test_remarks_share_a_line(figure, said):
    """What the form has to say stands in one note, after the flags and the reason."""
    near = figure("1.6亿元", "yuan", precision="rounded", name=("A", "甲"), flags=(("Odd", "怪"),))
    far = figure("2.4亿元", "yuan", precision="rounded", name=("B", "乙"))
    chart = charts.bars([near, (far * 2).named("C", "丙")], said, because=("we ask", "我们问"))
    assert chart.notes("en") == [
        "† Odd.",
        "Shown together because: we ask.",
        " ".join(phrases.word(name, "en") for name in ("own sums", "ranges")),
    ]
    assert chart.notes("zh")[2] == "据刊载数字计算。穿过标记的线段：刊载数字取整后留下的可能区间。"


@pytest.mark.parametrize("name", sorted(phrases.WORDS))
def test_every_fixed_word_has_both_languages(name):
    """No fixed word is missing, and the Chinese is Chinese."""
    english, chinese = phrases.WORDS[name]
    assert english
    assert chinese or name == "space"
    assert "。" not in english
    assert not re.search(r"[a-z]{2}", re.sub(r"\{\w*\}", "", chinese))


@pytest.mark.parametrize(
    ("period", "english", "chinese"),
    [
        ("2020", "2020", "2020年"),
        ("2018/2020", "2018–2020", "2018–2020年"),
        ("2015-12-31", "end of 2015", "2015年底"),
        ("2020-11-01", "1 November 2020", "2020年11月1日"),
        ("2021-05", "May 2021", "2021年5月"),
    ],
)
def test_periods_read_as_people_write_them(period, english, chinese):
    """ISO 8601 in, words out."""
    assert languages.period(period, "en") == english
    assert languages.period(period, "zh") == chinese
