"""A quantity explains itself, down to the printed characters, in both languages."""

from __future__ import annotations

from fupin.quantities.lineage import trace
from fupin.quantities.operations import share, total
from fupin.quantities.quantity import exact


def test_the_tree_goes_down_to_the_print(each):
    """The result, its operation, each figure with print, interval, publisher, title and offsets."""
    assert each.explain(text=False).splitlines() == [
        "Income ÷ Trips: 9,255 yuan per person-time",
        "│   from 9,254.704 to 9,255.410 yuan per person-time",
        "├── Income, Ngari, 2020: 131.32 million yuan",
        "│       printed 13132万元: half a unit of the last printed digit either way",
        "│       from 131,315,000 to 131,325,000 yuan",
        "│       Tibet Daily, 《凝心聚力》, 2021, characters 14 to 21 of tibet-daily-2021",
        "└── Trips, Ngari, 2020: 14,189 person-times",
        "        printed 14189人次: counted in full, or set by a rule",
        "        Tibet Daily, 《凝心聚力》, 2021",
    ]


def test_the_tree_is_told_in_chinese(each):
    """The same facts, in Chinese words and punctuation."""
    assert each.explain("zh", text=False).splitlines() == [
        "指标income ÷ 指标trips：9,255元/人次",
        "│   区间：9,254.704至9,255.410元/人次",
        "├── 指标income，阿里地区，2020年：13,132万元",
        "│       印作“13132万元”：末位数字的半个单位",
        "│       区间：131,315,000至131,325,000元",
        "│       Tibet Daily，《凝心聚力》，2021，tibet-daily-2021第14至21字符",
        "└── 指标trips，阿里地区，2020年：14,189人次",
        "        印作“14189人次”：整数全计或规定数",
        "        Tibet Daily，《凝心聚力》，2021",
    ]


def test_status_note_flag_and_reason_are_told(figure):
    """A plan says that it is one; what is odd stays with the figure, and travels."""
    flags = (("99 % of 218 would be 216", "218的99%应为216"),)
    plan = figure("18万元", measure="plan", status="planned", note="no year", flags=flags)
    other = figure("51万元", measure="stake")
    both = total([plan, other], because="one purse")
    text = both.explain(text=False)
    for said in ("planned, not an outcome", "note: no year", "odd: 99 %", "because: one purse"):
        assert said in text
    assert "存疑：218的99%应为216" in both.explain("zh", text=False)
    assert both.flags == flags


def test_an_exact_quotient_gives_its_fraction(figure):
    """98.6 % is a rounding of ours; the lineage has the number itself."""
    done, planned = (figure(f"{n}个", "project", "exact") for n in (215, 218))
    assert "exactly 10750/109 %" in share(done, planned).explain(text=False)


def test_a_figure_that_stands_twice_is_explained_once(figure):
    """The second time it says so."""
    a, b = figure("18万元", measure="a"), figure("51万元", measure="b")
    lines = (a / (a + b)).explain(text=False)
    assert lines.count("printed 18万元") == 1
    assert lines.count("explained above") == 1


def test_a_number_of_our_own_says_so():
    """A constant is not dressed up as a printed figure."""
    assert "not a printed figure" in exact(12, "month").explain(text=False)


def test_steps_hold_facts_sentences_and_parents(each, folder):
    """The tree before it is written: one step a figure, its sentence in three parts."""
    step = trace(each, "en", folder)
    assert step.head == "Income ÷ Trips: 9,255 yuan per person-time"
    income, trips = step.parents
    assert income.sentence == ("编一句话，里面写", "13132万元", "。")
    assert (trips.sentence, trips.parents) == (None, [])
    assert trace(each, "en", None).parents[0].sentence is None
