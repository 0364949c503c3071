"""Claims in words and signs, in both languages."""

from __future__ import annotations

import dataclasses

import pytest

from fupin.audit.claim_text import ClaimWriter
from fupin.audit.relations import read


@pytest.fixture
def written(observe, row, figures):
    """Return a claim about a, b and c of made-up figures as it is written."""
    seen = [observe(name, "5人", "person") for name in "abc"]

    def make(claim, lang="en", base=None, others=(), **cells):
        (relation,), problems = read([row(claim, **cells)])
        assert not problems
        base = relation.bases[base] if base is not None else None
        return ClaimWriter(relation, figures(*seen, *others), lang, base).claim()

    return make


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("a == b + c", "a = b + c"),
        ("a <= b <= c", "a ≤ b ≤ c"),
        ("a >= 12000", "a ≥ 12,000"),
        ("a == (b + c) * 2", "a = (b + c) × 2"),
        ("a == b * c / 2", "a = b × c ÷ 2"),
        ("a == b / (c * 2)", "a = b ÷ (c × 2)"),
        ("a == b - (b - c)", "a = b − (b − c)"),
        ("a == b - c - 1", "a = b − c − 1"),
        ("a == share(b + c, b * c)", "a = (b + c) ÷ (b × c)"),
        ("a == share(b, c) * 2", "a = (b ÷ c) × 2"),
        ("a == b * one('post/person')", "a = b × 1 post per person"),
        ("a <= b * atmost('person/person_time')", "a ≤ b × at most 1 person per person-time"),
        ("a == months(b)", "a = calendar months: 12"),
    ],
)
def test_a_claim_is_written_with_signs_and_the_brackets_it_needs(written, claim, text):
    """Brackets stand where leaving them out would change the meaning."""
    assert written(claim) == text


def test_the_same_in_chinese(written):
    """Words are Chinese, signs are the same."""
    assert written("a == years(b)", "zh") == "a = 所跨年数：1"
    assert written("a == named", "zh", spans="1-2; 3-4") == "a = 文中列出2项"
    assert written("a <= b * atmost('person/person_time')", "zh") == "a ≤ b × 至多1人/人次"


def test_the_base_is_the_one_that_is_tried(written):
    """Each base takes the place of the word."""
    assert [written("a == share(b, base)", base=i, bases="c; a") for i in (0, 1)] == [
        "a = b ÷ c",
        "a = b ÷ a",
    ]


def test_a_figure_that_nobody_prints_is_a_question_mark(written):
    """What is missing has no name of its own."""
    cells = {"missing": "ill", "settles_en": "the ill", "settles_zh": "患者"}
    assert written("a == share(b, ill)", **cells) == "a = b ÷ ?"


def test_a_figure_that_is_not_the_only_one_says_where_and_when(written, observe):
    """Region and period; and the publisher, in one language, where two publishers rival."""
    later = observe("a", "6人", "person", period="2021")
    rival = dataclasses.replace(
        observe("d", "7人", "person", source="elsewhere"),
        key="d.ngari.2020.yearbook", document="yearbook", publisher="Bureau (统计局)",
    )  # fmt: skip
    claim = "a['2021'] >= d"
    assert written(claim, others=(later, rival)) == "a (ngari, 2021) ≥ d (ngari, 2020, Bureau)"
    assert (
        written(claim, "zh", others=(later, rival)) == "a（ngari，2021） ≥ d（ngari，2020，统计局）"
    )
