"""A chart is read in the languages that all of its words have."""

from __future__ import annotations

import pytest

from fupin.charts.words import chart_languages
from fupin.errors import TranslationError

BOTH = ("en", "zh")


@pytest.mark.parametrize(
    ("texts", "found"),
    [([BOTH, BOTH], BOTH), ([BOTH, ("zh",)], ("zh",)), ([("en",), BOTH], ("en",)), ([], BOTH)],
)
def test_only_languages_that_all_texts_have_are_common(texts, found):
    """English first; no text rules out no language."""
    assert chart_languages.common(iter(texts), ("A", "甲"), "bars") == found


def test_texts_without_a_common_language_are_refused():
    """The error names the form and the headline."""
    with pytest.raises(TranslationError, match="in neither all of them") as caught:
        chart_languages.common([("en",), ("zh",)], ("", "标题"), "bars")
    assert caught.value.what.startswith("charts.bars")
    assert caught.value.why == "Its headline is '标题'."


def test_a_language_that_a_chart_lacks_is_refused():
    """With the one that it has, and with what to type."""
    chart_languages.check("en", ("en",), ("Title", ""))
    with pytest.raises(TranslationError, match="no Chinese words") as caught:
        chart_languages.check("zh", ("en",), ("Title", ""))
    assert caught.value.why == "Its headline 'Title' is in English alone."
    assert 'fupin.use_language("zh")' in caught.value.instead
