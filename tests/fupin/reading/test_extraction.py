"""The figures of a text are found with their places; names, dates and slogans are not figures."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.reading.extraction import extract, figures
from fupin.reading.other_numerals import KINDS

# Made-up sentences, each with the figures that it has and what they come to.
SENTENCES = [
    (
        "全年投入资金1亿3000万元，惠及群众2.3万人次。",
        [("1亿3000万元", 130_000_000), ("2.3万人次", 23_000)],
    ),
    ("新建大棚12座，每座约3亩。", [("12座", 12), ("约3亩", 3)]),
    ("贫困发生率由百分之二十一点六八降至0。", [("百分之二十一点六八", 21.68), ("0", 0)]),
    ("每户不超过3人，共500元。", [("每户不超过3人", 3), ("500元", 500)]),
    ("工期3至5年，收益增长10%—15%。", [("3至5年", 4), ("10%—15%", 12.5)]),
    ("２０２０年末，近百万元到账，上百户受益。", [("近百万元", 10**6), ("上百户", 100)]),
    ("近五年来，五十多家企业落户。", [("五年", 5), ("五十多家", 50)]),
    ("43个省定贫困村，15个乡镇。", [("43个", 43), ("15个乡镇", 15)]),
    ("又过3个多月，2个百分点。", [("3个多月", 3), ("2个百分点", 2)]),
    ("附近3个村、最近2年、不过千人。", [("3个村", 3), ("2年", 2)]),
    ("亏损-3.2%。", [("-3.2%", -3.2)]),
    ("分别为12，345和678户。", [("12", 12), ("345", 345), ("678户", 678)]),
    (
        "三成多的农户，一半以上的牧户，翻了一番。",
        [("三成多", 30), ("一半以上", 0.5), ("翻了一番", 2)],
    ),
]
NOT_FIGURES = [
    "第一书记", "四个意识", "百姓", "统一", "白万鹏", "G318", "2020年5月", "十四五规划", "一户一档", "三年级",
    "进一步", "“两不愁三保障”", "5G", "第二批", "万元", "电话0891-6321234", "一号文件", "十分重要", "九月",
    "“12·16”地震", "1、2号令", "图1", "5点38分", "三季度", "上半年", "三次产业", "不平凡的一年", "12:30", "星期三", "之一", "三农", "1.2.3",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_gives_its_figures(text, expected):
    """In order, as printed, with their values; a numeral that is no figure is left out."""
    assert [(m.printed, float(m.value)) for m in figures(text)] == expected


def test_a_divisor_before_the_verb_is_not_taken_along():
    """每人每月补助500元 prints 500元; 人均收入1.2万元 prints 1.2万元."""
    assert [m.printed for m in figures("每人每月补助500元")] == ["500元"]
    assert [(m.printed, m.unit) for m in figures("每人每月500元")] == [
        ("每人每月500元", "yuan/person/month")
    ]
    assert [m.printed for m in figures("人均收入1.2万元")] == ["1.2万元"]


@pytest.mark.parametrize("text", NOT_FIGURES)
def test_what_is_no_figure_is_given_with_the_rule_that_says_so(text):
    """Ordinals, slogans, names, roads, dates, telephone numbers."""
    mentions = list(extract(text))
    assert mentions
    assert all(m.kind != "figure" and m.kind in KINDS and m.rule for m in mentions)


@settings(max_examples=1000, deadline=None, derandomize=True, database=None)
@given(
    st.text()
    | st.text("0123456789.,，%-—至万亿一二三十百两几半第年月日人元个每约近“”a 　", max_size=40)
)
def test_the_places_are_those_of_the_text_itself(text):
    """Whatever the text, text[start:end] is what is printed, in order and without overlap."""
    mentions = list(extract(text))
    assert all(text[m.start : m.end] == m.printed for m in mentions)
    assert all(m.start < m.end for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    for mention in mentions:
        if mention.kind == "figure":
            assert mention.low <= mention.value <= mention.high


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text("0123456789万亿一二三十百两年月人元个，。 的了", max_size=30))
def test_no_digit_of_a_text_is_passed_over(text):
    """Every Arabic digit stands in a mention, whatever that calls it."""
    covered = {n for m in extract(text) for n in range(m.start, m.end)}
    assert all(n in covered for n, c in enumerate(text) if c.isdecimal())


@pytest.mark.parametrize(
    "unit", ["万", "9", "9 ", "1,", "每人", "3至", "1/", "1 234 ", "三分之", "约", "。"]
)
def test_time_grows_with_the_length_of_the_text(unit):
    """Four times the text takes about four times as long, not sixteen."""

    def seconds(count):
        text = unit * count
        start = time.perf_counter()
        for _ in extract(text):
            pass
        return time.perf_counter() - start

    assert seconds(8000) < 9 * max(seconds(2000), 0.02)


def test_a_million_digits_are_one_mention_that_is_not_read():
    """No figure is that long; what follows is read as always."""
    mentions = list(extract("9" * 1_000_000 + "，5户"))
    assert [(m.kind, m.end - m.start) for m in mentions] == [("unread", 1_000_000), ("figure", 2)]
