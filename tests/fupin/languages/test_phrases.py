"""Phrases by name, their gaps filled."""

from __future__ import annotations

import pytest

from fupin.languages import Phrases

say = Phrases(
    {"range": ("{} to {}", "{}至{}"), ("a", 1): ("{n} of {n}", "共{n}"), "plain": ("x", "某")}
)


def test_gaps_are_filled_in_either_language():
    """By place or by name; a name may be anything that a dictionary takes."""
    assert say("range", "en", 40, 43) == "40 to 43"
    assert say("range", "zh", 40, 43) == "40至43"
    assert say(("a", 1), "en", n=2) == "2 of 2"
    assert say("plain", "zh") == "某"


def test_membership_and_both_languages_at_once():
    """A table tells what it has, and gives both forms with their gaps."""
    assert "range" in say
    assert ("a", 2) not in say
    assert say.both("range") == ("{} to {}", "{}至{}")


def test_an_unknown_name_or_language_is_an_error():
    """Nothing is said in place of a missing phrase."""
    with pytest.raises(KeyError):
        say("absent", "en")
    with pytest.raises(ValueError, match="de"):
        say("plain", "de")
