"""The fixed words of files stand in both languages."""

from __future__ import annotations

import pytest

from fupin.exports.phrases import column_heading, phrase, translated_cell


def test_phrases_fill_their_gaps():
    """A figure's number, a sheet's name."""
    assert (phrase("figure n", "en", 3), phrase("figure n", "zh", 3)) == ("Figure 3", "图3")
    assert "“数据”" in phrase("about chart", "zh", "数据")


def test_columns_without_a_phrase_keep_their_name(made, lang):
    """Every column of a chart and its sources has a heading; one of a stranger keeps its name."""
    assert column_heading("odd_column", lang) == "odd_column"
    for column in ("label", "value", "printed", "key", "published"):
        assert column_heading(column, lang) != column


@pytest.mark.parametrize(
    ("column", "cell", "chinese"),
    [
        ("status", "planned", "计划"), ("role", "reference", "参照"), ("role", "from", "起"),
        ("status", "other", "other"), ("label", "planned", "planned"), ("value", 3.5, 3.5),
        ("status", None, None),
    ],
)  # fmt: skip
def test_our_own_short_words_are_translated_and_no_others(column, cell, chinese):
    """Only in their own columns; English stays as it is."""
    assert translated_cell(column, cell, "zh") == chinese
    assert translated_cell(column, cell, "en") == cell
