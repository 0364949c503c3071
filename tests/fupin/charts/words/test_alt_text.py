"""The alt text: one sentence with the finding and the figures."""

from __future__ import annotations

import re

from fupin import charts
from fupin.charts.words import phrases
from fupin.charts.words.alt_text import FEW


def test_the_alt_text_is_one_sentence_with_the_figures(form, lang, made):
    """One full stop, at the end; up to four figures each, beyond that the two ends."""
    chart = made(form)
    alt = chart.alt(lang)
    stop = "。" if lang == "zh" else r"\.(?= |$)"
    assert len(re.findall(stop, alt)) == 1
    assert alt.endswith("。" if lang == "zh" else ".")
    shown = [mark.text(lang) for mark in chart.marks]
    if len(shown) > FEW:
        by_value = sorted(chart.marks, key=lambda mark: mark.quantity.value)
        ends = (by_value[0], by_value[-1]) if chart.unit else (chart.marks[0], chart.marks[-1])
        shown = [mark.text(lang) for mark in ends]
    assert all(text in alt for text in shown)
    assert phrases.word(form, lang) in alt


def test_few_figures_are_all_said(several, said):
    """Four marks are named one by one; five are a count and two ends."""
    four, five = (charts.bars(several(*range(3, 3 + n)), said).alt("en") for n in (4, 5))
    assert all(f"Figure {n} ({n + 2} people)" in four for n in range(1, 5))
    assert five == (
        'Horizontal bars of 5 figures headed "What we found", '
        "from Figure 1 (3 people) to Figure 5 (7 people)."
    )


def test_a_headline_of_two_sentences_becomes_one_clause(several):
    """Its full stops turn into semicolons, and its quotation marks do not end ours."""
    headline = ('Jobs rose. "Posts" did not.', "就业增加。岗位没有。")
    chart = charts.bars(several(4, 3), headline)
    assert "headed \"Jobs rose; 'Posts' did not\": " in chart.alt("en")
    assert "标题为“就业增加；岗位没有”：" in chart.alt("zh")


def test_a_period_shared_by_series_says_whose_it_is(made):
    """On a slope two dates come three times, so each has its region before it."""
    assert "Ngari Prefecture, end of 2015 (28.3 %)" in made("slope").alt("en")
