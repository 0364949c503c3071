"""A text in two languages, and which of them is shown."""

from __future__ import annotations

from fupin.bilingual import Bilingual, choose, in_language, shown_language


def test_a_text_shows_in_the_language_of_the_process():
    """As text, in a format and in a longer text."""
    both = Bilingual("one", "一")
    assert str(both) == "one"
    choose("zh")
    assert (str(both), f"{both}", f"{both:>3}") == ("一", "一", "  一")


def test_gaps_are_filled_in_each_language():
    """A bilingual value gives each its own half; others are the same in both."""
    both = Bilingual("{} of {!r}", "{1!r}之{0}").fill(Bilingual("one", "一"), "x")
    assert (both.en, both.zh) == ("one of 'x'", "'x'之一")


def test_texts_are_joined_in_each_language():
    """With what stands between them there; the Chinese takes the English one if it has none."""
    parts = [Bilingual("a", "甲"), "b"]
    both = Bilingual.joined(parts, ", ", "、")
    assert (both.en, both.zh) == ("a, b", "甲、b")
    assert Bilingual.joined(iter(parts), "\n").zh == "甲\nb"


def test_a_plain_text_is_the_same_in_both():
    """And a bilingual one has one for each."""
    assert in_language("b", "zh") == "b"
    assert in_language(Bilingual("a", "甲"), "zh") == "甲"


def test_a_wrong_environment_shows_english(monkeypatch):
    """Errors are shown in it, so it never raises."""
    monkeypatch.setenv("FUPIN_LANG", "fr")
    assert shown_language() == "en"
    choose("zh")
    assert shown_language() == "zh"
