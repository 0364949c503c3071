"""Notes, labels and languages of a chart, and what a notebook gets of it."""

from __future__ import annotations

from fupin import charts
from fupin.charts.words import phrases


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
