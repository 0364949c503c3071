"""In Chinese nothing is said in English but names; back in English everything is as it was."""

from __future__ import annotations

import pickle
import re

import pytest

import fupin
from fupin import charts
from fupin.audit import as_text
from fupin.errors import FupinError
from fupin.languages import check_language, language, use_language
from fupin.quantities.unit_table import unit_table
from fupin.tables import catalogue

# Names of code and of data: keys, sources, calls, keywords, quoted values, titles of documents.
NAMES = re.compile(
    r"《[^》]*》|'[^']*'|\"[^\"]*\"|[a-z_]+(?:[-./]+[\w-]+)+|\w+(?:\.\w+)*\([^)]*\)?|\w+=|\w*_\w+|None|(?<![a-z])nan(?![a-z])|\.value"
)


def codes() -> set[str]:
    """Return the words by which the data names populations, regions, themes and units."""
    frame = catalogue.read().frame
    named = {*frame["population"], *frame["region"], *frame["theme"], *unit_table()}
    return named | {"auto", "charts", "headline", "quantity"}


def english(text: str) -> list[str]:
    """Return the English words of a text, names of code and of data aside."""
    found = re.findall(r"[A-Za-z]{2,}", NAMES.sub("", text))
    return [word for word in found if word not in codes()] if found else []


def shown(quantity: fupin.Quantity) -> str:
    """Return all that a quantity says of itself."""
    html = re.sub(r"<[^>]*>", "", quantity._repr_html_())
    said = (repr(quantity), str(quantity), f"{quantity}", quantity.name(), html)
    return "\n".join([*said, quantity.explain(text=False)])


def computed() -> list[object]:
    """Return results of every public operation, and answers that cannot be told."""
    lent, owed = fupin.get("microcredit_lent.ngari.2020"), fupin.get("microcredit_balance")
    firms, cap = fupin.get("enterprise_loans"), fupin.exact(158_000_000, "yuan")
    return [
        lent / fupin.get("microcredit_households"), fupin.total([lent, firms], because="理由"), -lent, lent * 2,
        fupin.difference(lent, firms, because="理由"), fupin.share(firms, lent, because="理由"),
        fupin.ratio(lent, firms), fupin.exact(12, "month", "一年"), lent.named("投放额"),
        owed < cap, fupin.rank([owed, cap]), fupin.compare(lent, firms) and lent,
    ]  # fmt: skip


def refused() -> list[str]:
    """Return the errors that a student meets, as they are shown."""
    lent, owed = fupin.get("microcredit_lent.ngari.2020"), fupin.get("microcredit_balance")
    posts, rate = fupin.get("eco_posts.ngari.2020"), fupin.get("poverty_rate.baqing.2020-12-31")
    asked = (
        lambda: lent + posts, lambda: lent + owed, lambda: lent + 1, lambda: lent / rate,
        lambda: bool(owed < fupin.exact(158_000_000, "yuan")), lambda: posts.to("person"),
        lambda: fupin.total([]), lambda: fupin.total([lent, "x"]), lambda: fupin.rank([]),
        lambda: fupin.compare(lent, posts), lambda: fupin.compare(1, 2),
        lambda: fupin.exact(float("nan")), lambda: fupin.exact(3, "yak"),
        lambda: fupin.exact(3, "yuan//"), lambda: lent.text(scale="x"),
        lambda: lent.explain(text="nowhere"), lambda: fupin.share(posts, lent),
        lambda: fupin.load("employmnt"), lambda: fupin.load(region="mars"),
        lambda: fupin.get("transfer_incom"), lambda: fupin.get("poverty_rate", region="baqing"),
        lambda: fupin.get("poverty_rate", region="ngari", period="1900"),
        lambda: fupin.glossary("没有"), lambda: fupin.cite(98), lambda: fupin.audit("x"),
        lambda: fupin.check("x"), lambda: use_language("fr"),
        lambda: charts.bars([lent], headline="甲"), lambda: charts.bars([lent, posts], "甲"),
        lambda: charts.bars([lent, owed], "甲"), lambda: charts.bars([], "甲"),
        lambda: charts.bars([1, 2], "甲"), lambda: charts.steps([lent, -lent], "甲"),
        lambda: charts.bars([lent, lent], "甲"), lambda: charts.bars([lent, owed], ""),
        lambda: charts.sharebar([lent, lent * 2], "甲"), lambda: charts.units(lent, "甲"),
        lambda: charts.line([lent, owed], "甲"), lambda: charts.slope([lent], "甲"),
        lambda: charts.timeline([lent], "甲"), lambda: charts.multiples([lent, owed], "甲"),
        lambda: charts.steps([lent, lent * 2], "甲"),
    )  # fmt: skip
    told = []
    for place, ask in enumerate(asked):
        with pytest.raises(FupinError) as caught:
            ask()
        assert caught.value.instead, place
        told.append(str(caught.value))
    return told


def test_printed_figures_speak_chinese_alone():
    """Names, units, text, explanations and their HTML, of every figure of the data."""
    use_language("zh")
    for observation in catalogue.read().observations.values():
        said = shown(fupin.Quantity.of(observation))
        assert english(said) == [], said


def test_results_speak_chinese_alone():
    """Of every operation; a ranking and a comparison that cannot be told too."""
    use_language("zh")
    for result in computed():
        said = shown(result) if isinstance(result, fupin.Quantity) else repr(result)
        assert english(said) == [], said


def test_refusals_speak_chinese_alone():
    """All three beats of what a student may meet."""
    use_language("zh")
    told = refused()
    assert {said: words for said in told if (words := english(said))} == {}
    assert all(len(said.splitlines()) >= 3 for said in told)


def test_the_audit_speaks_chinese_alone():
    """Its table, and its text for a terminal."""
    use_language("zh")
    table = fupin.audit()
    words = ["expression", "printed", "computed", "verdict", "why", "bases", "settles"]
    for name, row in table[[*words, "remark_reason"]].iterrows():
        assert english(" ".join(row)) == [], name
    assert not set(table["verdict"]) - {"相符", "四舍五入后相符", "矛盾", "无法核对"}
    assert english("\n".join(as_text(table).splitlines()[-3:])) == []


def test_feedback_speaks_chinese_alone():
    """To every answer and every mistake of the table, and to what is neither."""
    use_language("zh")
    names = dict.fromkeys(row["exercise"] for row in catalogue.read().tables["exercises"])
    for name in names:
        for answer in (None, [], "z", 1, 10**12, fupin.exact(3, "tonne")):
            said = fupin.check(name, answer).text
            assert english(said) == [], said
    for row in catalogue.read().tables["exercises"]:
        assert english(row["say_zh"]) == [], row


def test_tables_have_a_column_in_the_language():
    """Names of measures and regions, definitions, publishers."""
    use_language("zh")
    frame, terms = fupin.load(), fupin.glossary()
    assert list(frame["name"]) == list(frame["name_zh"])
    assert list(frame["region_name"]) == list(frame["region_zh"])
    assert list(terms["definition"]) == list(terms["definition_zh"])
    assert "西藏日报" in set(fupin.cite(frame)["publisher"])
    assert english(" ".join(fupin.cite(frame)["publisher"])) == []


def everything() -> list[str]:
    """Return what each public function says, in the language that is spoken."""
    frame = fupin.load("aid")
    return [
        *(str(result) for result in computed()),
        *refused(),
        frame.to_csv(),
        fupin.glossary().to_csv(),
        fupin.cite(frame).to_csv(),
        fupin.audit("aid").to_csv(),
        as_text(fupin.audit("aid")),
        repr(fupin.check("start-1", 533)),
        charts.table(frame, ("A", "甲")).png().hex(),
    ]


def test_back_in_english_everything_is_as_it_was():
    """Nothing of the other language stays behind, in a cache or elsewhere."""
    before = everything()
    use_language("zh")
    chinese = everything()
    use_language("en")
    assert everything() == before
    assert all(a != b for a, b in zip(before, chinese, strict=True))


def test_the_order_of_decision(monkeypatch):
    """What is asked for, then what was chosen, then the environment, then English."""
    monkeypatch.delenv("FUPIN_LANG", raising=False)
    assert language() == "en"
    monkeypatch.setenv("FUPIN_LANG", "zh")
    assert language() == "zh"
    use_language("en")
    assert language() == "en"
    assert language("zh") == "zh"
    use_language(None)
    assert language() == "zh"


def test_an_unknown_language_is_refused_and_changes_nothing(monkeypatch):
    """In the language that was spoken before; a wrong environment is told in English."""
    use_language("zh")
    with pytest.raises(FupinError, match="没有名为'fr'的语言。"):
        use_language("fr")
    assert language() == "zh"
    use_language(None)
    monkeypatch.setenv("FUPIN_LANG", "fr")
    with pytest.raises(FupinError, match="No language named 'fr'"):
        language()
    with pytest.raises(FupinError):
        check_language("")


def test_an_error_speaks_when_it_is_shown():
    """One that was raised in English reads Chinese afterwards, and travels between processes."""
    with pytest.raises(FupinError) as caught:
        fupin.total([])
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  our own bytes
    assert error.what == "We can only total quantities."
    use_language("zh")
    assert error.what == "只有数量可以求和。"
    assert str(error) == str(caught.value)
