"""A measure of ours is found by its name; for others a name is proposed."""

from __future__ import annotations

import pytest

from fupin.drafting.measure_names import Beside, Measures, subject

ROWS = [
    {"measure": "households", "unit": "household", "name_zh": "户数"},
    {"measure": "poor_households", "unit": "household", "name_zh": "贫困户数"},
]


def test_a_measure_of_ours_is_found():
    """The longest name that ends the words before the figure, with the same unit."""
    found = Measures(ROWS).of(Beside("全县贫困户数达到", ""), "household")
    assert (found.measure, found.doubts) == ("poor_households", ("known measure",))
    assert Measures(ROWS).of(Beside("贫困户数", ""), "person").measure.startswith("proposed_")


def test_a_name_is_proposed():
    """Of the words before the figure, in Latin letters, with its unit; marked as a proposal."""
    found = Measures(ROWS).of(Beside("脱贫户共", ""), "household")
    assert found == ("proposed_tuo_pin_hu_household", "脱贫户", ("proposed measure",))
    per_head = Measures([]).of(Beside("收入", ""), "yuan/person")
    assert per_head.measure == "proposed_shou_ru_yuan_person"


def test_a_growth_is_one_of_the_figure_before():
    """Where its own words say no more than that something grew."""
    found = Measures([]).of(Beside("比上年增长", ""), "percent", "增加值")
    assert (found.measure, found.name_zh) == (
        "proposed_zeng_jia_zhi_bi_shang_nian_zeng_zhang_percent", "增加值比上年增长",
    )  # fmt: skip
    assert Measures([]).of(Beside("收入增长", ""), "percent", "增加值").name_zh == "收入增长"


def test_a_figure_without_words_has_a_name_all_the_same():
    """And one more doubt."""
    found = Measures([]).of(Beside("", ""), "")
    assert found == ("proposed_figure_count", "", ("proposed measure", "no words"))


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("2020年贫困户已达到", "", "贫困户"),
        ("其中脱贫户为", "等", "脱贫户"),
        ("", "群众参加培训", "群众参加培训"),
        ("共有", "群众", "群众"),
        ("一二三四五六七八甲乙丙丁戊己庚辛", "", "五六七八甲乙丙丁戊己庚辛"),
    ],
)
def test_the_words_are_those_that_name_the_thing(before, after, words):
    """Without years and the words that lead to a figure; a dozen characters at most."""
    assert subject(Beside(before, after)) == words
