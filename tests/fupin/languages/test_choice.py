"""Which language is spoken."""

from __future__ import annotations

import pytest

from fupin.errors import UnknownNameError
from fupin.languages import LANGUAGES, TAGS, check_language, language


def test_the_language_asked_for_comes_first_then_the_environment_then_english(monkeypatch):
    """An empty variable says nothing."""
    monkeypatch.setenv("FUPIN_LANG", "zh")
    assert (language("en"), language()) == ("en", "zh")
    monkeypatch.setenv("FUPIN_LANG", "")
    assert language() == "en"
    monkeypatch.delenv("FUPIN_LANG")
    assert language() == "en"


@pytest.mark.parametrize("name", ["de", "EN", "zh-CN", ""])
def test_an_unknown_language_is_refused_with_those_we_speak(name):
    """The error names both."""
    with pytest.raises(UnknownNameError, match="'en', 'zh'"):
        check_language(name)


def test_a_mistyped_environment_is_refused_too(monkeypatch):
    """Not passed over in silence."""
    monkeypatch.setenv("FUPIN_LANG", "chinese")
    with pytest.raises(UnknownNameError, match="chinese"):
        language()


def test_each_language_has_its_tag():
    """As HTML and SVG name it; a language is given back as it is."""
    assert [TAGS[check_language(each)] for each in LANGUAGES] == ["en", "zh-CN"]
