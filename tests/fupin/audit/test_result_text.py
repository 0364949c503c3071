"""What is said of a result: both sides, the bases, and why the verdict is so."""

from __future__ import annotations

import pytest

from fupin.audit import result_text

PEOPLE = [("a", "5人"), ("b", "5人"), ("c", "9人"), ("d", "3人")]
MISSING = {"missing": "ill", "settles_en": "the ill", "settles_zh": "患者"}


@pytest.fixture
def people(observe):
    """Exact figures of 5, 5, 9 and 3 people, and a rounded one of 20,000."""
    rounded = observe("r", "2万人", "person", "rounded")
    return [*(observe(name, printed, "person") for name, printed in PEOPLE), rounded]


@pytest.mark.parametrize(
    ("claim", "en", "zh"),
    [
        ("a == b", "Both sides are exactly 5 people.", "两边均恰为5人。"),
        (
            "r == 4000 * a",
            "20,000 people overlaps with what the print allows, 15,000 to 25,000 people.",
            "20,000人与印出数允许的范围（15,000至25,000人）重叠。",
        ),
        (
            "a == c",
            "9 people lies outside what the print allows, 5 people.",
            "9人在印出数允许的范围（5人）之外。",
        ),
        ("a <= c", "5 people: no more than 9 people.", "5人，不大于9人。"),
        ("c <= a", "9 people: more than 5 people.", "9人，大于5人。"),
        ("c >= a", "9 people: no less than 5 people.", "9人，不小于5人。"),
        ("a >= c", "5 people: less than 9 people.", "5人，小于9人。"),
        ("d <= a <= c", "5 people: from 3 people to 9 people.", "5人，在3人至9人之间。"),
        ("d <= c <= a", "9 people: not from 3 people to 5 people.", "9人，不在3人至5人之间。"),
        (
            "r <= 4000 * a",
            "15,000 to 25,000 people and 20,000 people overlap, so the prints do not tell.",
            "15,000至25,000人与20,000人重叠，印出数无法判定。",
        ),
    ],
)
def test_every_finding_has_its_sentence_and_the_row_s_reason(checked, people, claim, en, zh):
    """Each operator with each verdict, in both languages."""
    result = checked(claim, *people)
    assert result_text.why(result, "en") == f"{en} Because."
    assert result_text.why(result, "zh") == f"{zh}因为。"


def test_what_is_missing_and_what_the_prints_imply_are_said(checked, people):
    """The figure to ask for, and what the printed ones give in its place."""
    result = checked("a == share(b, ill)", *people, implies="b * 2", **MISSING)
    assert result_text.why(result, "en") == (
        "Not printed: the ill. What is printed gives 10 people. Because."
    )
    assert result_text.computed(result, result.deciding, "zh") == "10人"
    silent = checked("a == share(b, ill)", *people, **MISSING)
    assert result_text.computed(silent, silent.deciding, "en") == ""


def test_a_figure_that_stands_alone_says_so(checked, people):
    """It has a print and nothing to be held against."""
    result = checked("a", *people, kind="alone", settles_en="x", settles_zh="y")
    assert result_text.why(result, "zh") == "独立数字。因为。"
    assert result_text.printed(result, "en") == "5人"
    assert result_text.computed(result, result.deciding, "en") == ""


def test_the_tested_side_is_shown_as_printed_where_it_is_one_figure(checked, people):
    """A computed side is shown as a quantity; a missing one not at all."""
    assert result_text.printed(checked("a <= c", *people), "zh") == "5人"
    assert result_text.printed(checked("a + d <= c", *people), "zh") == "8人"
    assert result_text.printed(checked("ill <= c", *people, **MISSING), "en") == ""


@pytest.mark.parametrize(
    ("bases", "counted"),
    [
        ("c; d", "None of 2 bases fits. "),
        ("c; b; d", "1 of 3 bases fits. "),
        ("b; b * 1", "All 2 bases fit, so the figures do not tell them apart. "),
        ("b", ""),
    ],
)
def test_bases_are_counted_where_there_are_several(checked, people, bases, counted):
    """How many were tried, and how many of them fit."""
    assert f". {counted}Because." in result_text.why(
        checked("a == base", *people, bases=bases), "en"
    )


def test_every_base_is_listed_with_its_verdict(checked, people, figures):
    """In the row's order, each with what it comes to."""
    result = checked("a == base", *people, bases="c; b")
    seen = figures(*people)
    assert result_text.bases(result, seen, "en") == "c: contradicts, 9 people; b: agrees, 5 people"
    assert result_text.bases(result, seen, "zh") == "c：矛盾，9人；b：相符，5人"
    assert result_text.bases(checked("a == b", *people), seen, "en") == ""


def test_an_order_that_holds_needs_no_ends_of_intervals(checked, people):
    """Where the verdict does not depend on them, rounded digits do; else both ends are shown."""
    holds = checked("a <= r", *people)
    assert result_text.computed(holds, holds.deciding, "en") == "20,000 people"
    fails = checked("r <= a", *people)
    assert result_text.why(fails, "en").startswith("15,000 to 25,000 people: more than")
