"""The fixed words, in both languages."""

from __future__ import annotations

import re

import pytest

from fupin.charts.words import phrases
from fupin.errors import TranslationError


@pytest.mark.parametrize("name", sorted(phrases.WORDS))
def test_every_fixed_word_has_both_languages(name):
    """No fixed word is missing, and the Chinese is Chinese."""
    english, chinese = phrases.WORDS[name]
    assert english
    assert chinese or name == "space"
    assert "。" not in english
    assert not re.search(r"[a-z]{2}", re.sub(r"\{\w*\}", "", chinese))


@pytest.mark.parametrize("name", sorted(phrases.WORDS))
def test_both_languages_have_the_same_gaps(name):
    """What is filled in on one side is filled in on the other."""
    english, chinese = (sorted(re.findall(r"\{\w*\}", text)) for text in phrases.WORDS[name])
    assert english == chinese or name in ("unit", "unit only", "one unit")


@pytest.mark.parametrize(
    ("text", "lang", "ended"),
    [("A", "en", "A."), ("A.", "en", "A."), ("甲", "zh", "甲。"), ("甲。", "zh", "甲。")],
)
def test_a_sentence_has_one_full_stop(text, lang, ended):
    """One is added where there is none, and none where there is one."""
    assert phrases.sentence(text, lang) == ended


def test_a_pair_is_trimmed_and_on_one_line():
    """Line breaks and double spaces in the source of a notebook do not reach the chart."""
    assert phrases.pair(["One\n  two", " 一 "], "headline", "en") == ("One two", "一")


def test_a_single_text_is_in_the_language_that_is_spoken():
    """The other place of the pair stays empty, and the pair says which languages it has."""
    assert phrases.pair("One\n two", "headline", "en") == ("One two", "")
    assert phrases.pair(" 一 ", "headline", "zh") == ("", "一")
    assert phrases.languages_of(("", "一")) == ("zh",)
    assert phrases.languages_of(("One", "一")) == ("en", "zh")


@pytest.mark.parametrize("given", ["", " ", ("A",), ("A", " "), ("A", "甲", "B"), (1, 2), None])
def test_what_is_no_text_is_refused(given):
    """The error says what was given and what to type."""
    with pytest.raises(TranslationError) as caught:
        phrases.pair(given, "subtitle", "en")
    assert caught.value.what == "The subtitle needs a text."
    assert caught.value.why == f"It is {given!r}."
    assert caught.value.instead == (
        'Type subtitle="…" in one language, or subtitle=("English", "中文").'
    )


def test_english_quotation_marks_are_narrow():
    """The font draws curly ones as wide as a Chinese character; in Chinese that is right."""
    assert phrases.plain("“Posts”, it’s said…", "en") == '"Posts", it\'s said...'
    assert phrases.plain("“岗位”……", "zh") == "“岗位”……"
