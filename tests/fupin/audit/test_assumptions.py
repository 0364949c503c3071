"""Assumptions about one thing for another."""

from __future__ import annotations

from fupin.audit.assumptions import at_most_one
from fupin.audit.verdicts import AGREES, CANNOT
from fupin.quantities.quantity import exact


def test_person_times_are_at_most_as_many_people(observe, checked):
    """192 person-times stand for none to 192 people: below 206, but perhaps above 70."""
    times = observe("times", "192人次", "person_time")
    claim = "times * atmost('person/person_time') <= {}"
    assert checked(claim.format(206), times, observe("x", "1人", "person")).verdict == AGREES
    result = checked(claim.format("x"), times, observe("x", "70人", "person"))
    assert (result.verdict, result.deciding.sides[0].high) == (CANNOT, 192)


def test_an_assumption_is_a_range_and_says_what_it_is():
    """None to one person for a person-time, named in both languages, in the lineage."""
    at_most = at_most_one("person/person_time")
    assert (at_most.low, at_most.high, at_most.unit) == (0, 1, "person/person_time")
    assert at_most.name() == "at most one person per person-time"
    assert at_most.name("zh") == "至多一人/人次"
    people = exact(192, "person_time") * at_most
    assert (people.low, people.high, people.unit) == (0, 192, "person")
    assert "at most" in people.explain(text=False)
