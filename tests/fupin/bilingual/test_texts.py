"""A text in two languages shows in the one that the process speaks."""

from __future__ import annotations

import pickle

from fupin.bilingual import Bilingual, choose, in_language


def test_gaps_are_filled_in_each_language():
    """With plain values, and with texts that have both languages themselves."""
    unit = Bilingual("people", "人")
    said = Bilingual("{} of {}", "{1}的{0}").fill(3, unit)
    assert (said.en, said.zh) == ("3 of people", "人的3")
    assert Bilingual("{!r}", "{!r}").fill("x").zh == "'x'"


def test_texts_are_joined_with_what_each_language_puts_between():
    """One separator serves both where only one is given."""
    parts = [Bilingual("one", "一"), "2"]
    both = Bilingual.joined(parts, ", ", "、")
    assert (both.en, both.zh) == ("one, 2", "一、2")
    assert Bilingual.joined(parts, "\n").zh == "一\n2"


def test_it_shows_in_the_language_chosen_when_it_is_shown():
    """Not in the one of the moment when it was made; it travels between processes."""
    text = pickle.loads(pickle.dumps(Bilingual("yes", "是")))  # noqa: S301  our own bytes
    assert f"{text}" == str(text) == "yes"
    choose("zh")
    try:
        assert f"{text:>2}" == " 是"
        assert str(text) == "是"
    finally:
        choose(None)
    assert in_language(text, "zh") == "是"
    assert in_language(5, "zh") == "5"
