"""Units in words, English and Chinese."""

from __future__ import annotations

import pytest

from fupin.quantities.unit_names import unit_name, unit_name_scaled


@pytest.mark.parametrize(
    ("unit", "en", "zh"),
    [
        ("person", "people", "人"),
        ("person_time", "person-times", "人次"),
        ("post", "posts", "个岗位"),
        ("yuan/household", "yuan per household", "元/户"),
        ("yuan/post", "yuan per post", "元/岗位"),
        ("yuan/person/month", "yuan per person per month", "元/人/月"),
        ("1/month", "per month", "/月"),
        ("person*month", "person-months", "人·个月"),
        ("dimensionless", "", ""),
    ],
)
def test_a_unit_has_words_in_both_languages(unit, en, zh):
    """Compounds are named from their parts."""
    assert (unit_name(unit), unit_name(unit, "zh")) == (en, zh)


def test_one_thing_is_singular_in_english():
    """1 person, 2 people."""
    assert unit_name("person", one=True) == "person"


@pytest.mark.parametrize(
    ("unit", "scale", "words"),
    [
        ("yuan", "万", "万元"),
        ("yuan/household", "亿", "亿元 per household"),
        ("person", "万", "万人"),
        ("1/month", "万", "万 per month"),
        ("dimensionless", "万", "万"),
    ],
)
def test_a_chinese_scale_takes_the_chinese_unit_into_an_english_sentence(unit, scale, words):
    """What is counted is Chinese, what it is divided by is English."""
    assert unit_name_scaled(unit, scale) == words


def test_the_last_of_several_units_is_plural():
    """Person-months, not persons-month."""
    assert unit_name("yuan*person*month") == "yuan-person-months"
    assert unit_name("person*month", one=True) == "person-month"
