"""The language of the relations: what a claim may say, and what it comes to."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.audit import claims
from fupin.audit.evaluation import calendar, reckon
from fupin.audit.verdicts import AGREES, CANNOT, CONTRADICTS, ROUNDED
from fupin.errors import RelationError, UnknownNameError


@pytest.mark.parametrize(
    "text",
    [
        "a == b", "a <= b", "a >= 1", "low <= a <= high", "a['ngari','2020'] == b['2018/2020']",
        "a == share(b, c) + total * 2 - d / e", "a <= b * atmost('person/person_time')",
        "a == months(b)", "a",
    ],
)  # fmt: skip
def test_claims_of_the_language_are_read(text):
    """These are claims."""
    assert claims.parse(text).sides


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a ==", "cannot be read"),
        ("a + b", "compares nothing"),
        ("a < b", "Lt is no comparison of ours"),
        ("a == b == c", "three sides are joined with <= twice"),
        ("a >= b >= c", "three sides are joined with <= twice"),
        ("a == __import__('os').system('true')", "is not part of the language"),
        ("a == open('x')", "there is no function open"),
        ("a == (lambda: 1)()", "is not part of the language"),
        ("a == b ** 2", "is not part of the language"),
        ("a == -b", "is not part of the language"),
        ("a == [b, c]", "is not part of the language"),
        ("a == b.c", "is not part of the language"),
        ("a == b[1]", "names no figure"),
        ("a == True", "is not part of the language"),
        ("a == 'b'", "is not part of the language"),
        ("a == share(b)", "share takes 2, not 1"),
        ("a == share(part=b, whole=c)", "is not part of the language"),
        ("a == b * one(c)", "takes a unit in quotes"),
        ("a == b * one('yeti')", "No unit named 'yeti'"),
        ("a == years(b + c)", "years takes a figure"),
    ],
)
def test_anything_else_is_refused(text, problem):
    """Python that is not of the language is refused, and never run."""
    with pytest.raises(RelationError, match=problem.replace("(", r"\(")):
        claims.parse(text)


def test_every_problem_of_a_claim_is_listed():
    """One claim with three faults lists three."""
    with pytest.raises(RelationError) as caught:
        claims.parse("-a == share(b) + open(c)")
    assert len(caught.value.why.splitlines()) == 3


@pytest.mark.parametrize(
    ("unit", "period", "count"),
    [
        ("years", "2020", 1), ("years", "2018/2020", 3), ("years", "2015-12-31", 1),
        ("months", "2020", 12), ("months", "2018/2020", 36), ("months", "2021-05", 1),
        ("months", "2016/2020-11", 59), ("months", "2020-12", 1),
        # 2020 began on a Wednesday and ended on a Thursday; so did its first and last week.
        ("weeks", "2020", 53), ("weeks", "2018/2018", 53), ("weeks", "2020-06-01/2020-06-07", 1),
        ("weeks", "2020-06-07/2020-06-08", 2),
    ],
)  # fmt: skip
def test_calendars_are_counted(unit, period, count):
    """A period touches this many years, months and weeks."""
    assert calendar(unit, period) == count


def test_a_bare_name_means_the_page_first(observe, figures):
    """The page's own figure wins over another publisher's, and a label singles the other out."""
    own = observe("a", "5人", "person")
    other = observe("a", "7人", "person", period="2019", source="elsewhere")
    seen = figures(own, other)
    assert reckon("a", seen).value == 5
    assert reckon("a['2019']", seen).value == 7
    with pytest.raises(UnknownNameError, match="names no figure"):
        reckon("a['2018']", seen)


def test_sums_of_many_are_one_sum(observe, figures):
    """Three terms make one total of three, with the reason for adding them kept."""
    seen = figures(*(observe(name, "5人", "person") for name in "abc"))
    whole = reckon("a + b + c", seen, because="they are ours")
    assert (whole.value, len(whole.parents), whole.note) == (15, 3, "they are ours")


def test_lineage_survives(observe, figures):
    """What a relation reckons rests on the printed figures it names."""
    seen = figures(observe("a", "5人", "person"), observe("b", "2户", "household"))
    assert [figure.measure for figure in reckon("a / b", seen).sources()] == ["a", "b"]


def test_a_number_takes_the_unit_it_is_held_against(observe, tried):
    """Bare numbers are compared with anything."""
    assert tried("a >= 3", observe("a", "3户", "household")).verdict == AGREES
    assert tried("a == 3", observe("a", "4%", "percent")).verdict == CONTRADICTS


def test_person_times_are_at_most_as_many_people(observe, tried):
    """192 person-times stand for none to 192 people: below 206, but perhaps above 70."""
    times = observe("times", "192人次", "person_time")
    claim = "times * atmost('person/person_time') <= {}"
    assert tried(claim.format(206), times, observe("x", "1人", "person")).verdict == AGREES
    trial = tried(claim.format("x"), times, observe("x", "70人", "person"))
    assert (trial.verdict, trial.shown.sides[0].high) == (CANNOT, 192)


def test_named_things_are_counted_from_their_spans(observe, tried):
    """The row's spans are what the text names."""
    two = observe("counties", "2县", "county")
    assert tried("counties == named", two, spans="10-12; 13-15").verdict == AGREES
    assert tried("counties == named", two, spans="10-12; 13-15; 16-18").verdict == CONTRADICTS


def test_units_of_one_dimension_are_converted(observe, tried):
    """Twelve months are a year."""
    trial = tried("a == b", observe("a", "1年", "year"), observe("b", "12月", "month"))
    assert trial.verdict == AGREES


def test_three_sides_test_the_middle(observe, tried):
    """A figure between two others agrees; the weakest link decides."""
    low, high = observe("low", "2人", "person"), observe("high", "4人", "person")
    for number, verdict in (("3", AGREES), ("5", CONTRADICTS), ("1", CONTRADICTS)):
        trial = tried("low <= a <= high", low, high, observe("a", f"{number}人", "person"))
        assert (trial.verdict, trial.relation.claim.tested) == (verdict, 1)


def test_every_base_is_tried(observe, tried):
    """98% of 36.99 fits and of 36.29 does not; the one that fits decides."""
    figures = [
        observe("rate", "98%", "percent", "rounded"),
        observe("paid", "36.20亿元", "yuan", "rounded"),
        observe("plan", "36.29亿元", "yuan", "rounded"),
        observe("got", "36.99亿元", "yuan", "rounded"),
    ]
    trial = tried("rate == share(paid, base)", *figures, bases="plan; got")
    assert [attempt.verdict for attempt in trial.attempts] == [CONTRADICTS, ROUNDED]
    assert trial.verdict == ROUNDED
    assert "got" in {figure.measure for figure in trial.shown.sides[1].sources()}


def test_a_base_that_nobody_prints_leaves_it_open(observe, tried):
    """If no known base fits and one is missing, the claim cannot be checked."""
    figures = [
        observe("rate", "50%", "percent"),
        observe("a", "1人", "person"),
        observe("b", "9人", "person"),
    ]
    cells = {"bases": "b; unknown", "missing": "unknown", "settles_en": "it", "settles_zh": "它"}
    assert tried("rate == share(a, base)", *figures, **cells).verdict == CANNOT
    assert tried("rate == share(a, base)", *figures, bases="b").verdict == CONTRADICTS


def test_what_the_prints_imply_is_reckoned(observe, tried):
    """Eight people at 80% imply a base of ten."""
    figures = (observe("rate", "80%", "percent"), observe("treated", "8人", "person"))
    cells = {"implies": "treated / rate", "settles_en": "the ill", "settles_zh": "患者"}
    trial = tried("rate == share(treated, ill)", *figures, missing="ill", **cells)
    assert (trial.verdict, trial.implied.value) == (CANNOT, Fraction(10))
