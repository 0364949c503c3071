"""Numbers that stand for traits."""

import numpy as np
import pytest

from fupin.frames.codes import (
    PLACES,
    SEVERAL,
    Codes,
    Places,
    facts_of,
    pairs_of,
    parts_of,
    place_text,
    places_of,
    subject,
)  # fmt: skip
from fupin.quantities.traits import Traits


def test_a_value_has_one_number():
    """Nothing is 0; the same value is met again under its number."""
    codes = Codes("")
    assert codes.of(["a", "", "b", "a"]).tolist() == [1, 0, 2, 1]
    assert codes.values == ["", "a", "b"]


@pytest.mark.parametrize(
    "places", [(), (("china", "tibet"),), (("a/b", "c;d"), ("e%2F",))], ids=["none", "one", "odd"]
)
def test_places_are_read_as_written(places):
    """With the separators in names too."""
    assert places_of(place_text(places)) == places


def test_what_a_place_lies_in():
    """Up to the root; several places lie in no one place."""
    places = Places()
    one, several = places.of(["china/tibet/ngari", "china;india"])
    above = places.above(np.array([one, several, 0]))
    assert places.values[above[0]] == "china/tibet"
    assert above[1:].tolist() == [SEVERAL, 0]
    assert places.values[places.above(places.above(above[:1]))[0]] == ""


def test_facts_of_figures(made):
    """The same numbers exactly where traits, places, and what is counted are the same."""
    figures = [made("m").observation, made("m", 7).observation, made("n", place=3).observation]
    subjects, places, found = facts_of(figures)
    assert len(set(subjects.tolist())) == 1
    assert places[0] == places[1] != places[2]
    assert found[0] == found[1] != found[2]  # measure and period
    assert PLACES.values[places[2]] == "china/c;china/d"
    assert parts_of(pairs_of(places, found)) == list(zip(places, found, strict=True))


def test_a_subject_has_no_places():
    """And all else."""
    traits = Traits(frozenset("a"), places=frozenset([("b",)]))
    assert subject(traits) == Traits(frozenset("a"))
