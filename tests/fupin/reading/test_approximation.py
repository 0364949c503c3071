"""Words of approximation: found at both sides, longest first, and what they mean together."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.reading.approximation import ends, meaning_of, word_after, word_before
from fupin.reading.number import IllFormedError


def test_the_longest_word_is_found():
    """超过 is not 超 with 过 left over, and 不超过 is its opposite."""
    assert [word_before(text, 0) for text in ("超过5", "超5", "不超过5", "5")] == [
        "超过", "超", "不超过", "",
    ]  # fmt: skip
    assert [word_after(text, 1) for text in ("5及以上", "5以上", "5余", "5")] == [
        "及以上", "以上", "余", "",
    ]  # fmt: skip


def test_about_gives_way_to_a_word_that_says_more():
    """约300余人 is over 300, 约两三百人 between two ends; 近 and 余 disagree."""
    assert meaning_of(["约", "余"], is_open=False) == "over"
    assert meaning_of(["约"], is_open=True) == "between"
    assert meaning_of(["超过", "多"], is_open=False) == "over"
    assert meaning_of([], is_open=False) == ""
    for words, is_open in ((["近", "余"], False), (["近"], True), (["不足", "以上"], False)):
        with pytest.raises(IllFormedError, match="disagree"):
            meaning_of(words, is_open=is_open)


def test_below_nought_only_about_has_a_meaning():
    """About -3 % is from -3.3 to -2.7; nearly -3 % could be either side."""
    last = Fraction(1, 10)
    assert ends(Fraction(-3), last, last, "about") == (Fraction(-31, 10), Fraction(-29, 10))
    with pytest.raises(IllFormedError, match="below nought"):
        ends(Fraction(-3), last, last, "nearly")
