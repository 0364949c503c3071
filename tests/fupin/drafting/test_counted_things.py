"""What a measure word counts is told by the words beside the figure."""

from __future__ import annotations

import pytest

from fupin.drafting.counted_things import divided, unit_of


@pytest.mark.parametrize(
    ("measure", "before", "after", "unit", "doubt"),
    [
        ("名", "", "干部", "person", "unit of people"),
        ("个", "新建项目", "", "project", "unit of words"),
        ("个", "", "产业扶贫项目", "project", "unit of words"),
        ("个", "建成安置点", "配套项目", "site", "unit of words"),
        ("个", "", "岗位和项目", "post", "unit of words"),
        ("家", "", "项目", "", "measure word"),
        ("个", "", "", "", "measure word"),
    ],
)
def test_the_thing_is_found_with_its_measure_word(measure, before, after, unit, doubt):
    """At the end of the words before, else first of those after; another measure word does not count it."""
    assert unit_of(measure, before, after) == (unit, doubt)


@pytest.mark.parametrize(
    ("unit", "before", "per"),
    [
        ("yuan", "人均增收", "yuan/person"),
        ("yuan", "每月工资", "yuan/month"),
        ("tonne", "亩均产量", "tonne/mu"),
        ("yuan", "投入资金", "yuan"),
        ("percent", "人均收入增长", "percent"),
        ("yuan/person", "人均", "yuan/person"),
    ],
)
def test_an_amount_is_divided_by_what_the_words_say(unit, before, per):
    """A rate is not, and nothing twice."""
    assert divided(unit, before)[0] == per
