"""A figure is read as far as the grammar goes, from any place of a text."""

from __future__ import annotations

import pytest

from fupin.reading.grammar import figure_at
from fupin.reading.number import IllFormedError


@pytest.mark.parametrize(
    ("text", "at", "figure"),
    [
        ("投入1.6亿元，", 2, "1.6亿元"),
        ("共约300多人参加", 1, "约300多人"),
        ("每人每月500元的标准", 0, "每人每月500元"),
        ("增长3至5个百分点左右。", 2, "3至5个百分点左右"),
        ("人民币 500元整", 0, "人民币 500元整"),
        ("5年级", 0, "5年"),
    ],
)
def test_a_figure_ends_where_its_grammar_ends(text, at, figure):
    """What stands after it is its caller's concern."""
    parsed = figure_at(text, at)
    assert text[at : parsed.end] == figure


@pytest.mark.parametrize("text", ["", "户", "过年", "上级", "约定", "人均", "每年"])
def test_a_word_without_a_number_is_no_figure(text):
    """上 and 过 count only before a scale."""
    assert figure_at(text, 0) is None


@pytest.mark.parametrize("text", ["百户", "万元", "每人500", "人民币5美元", "近300余人"])
def test_what_contradicts_itself_is_refused(text):
    """No digit, nothing to divide, two currencies, two words."""
    with pytest.raises(IllFormedError):
        figure_at(text, 0)
