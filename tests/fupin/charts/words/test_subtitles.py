"""The subtitle says once what all marks share, with the unit."""

from __future__ import annotations

import pytest

from fupin import charts


def test_the_subtitle_says_what_where_when_and_the_unit(made):
    """What all marks share is said once, above them."""
    assert made("bars").subtitle("en") == "Census population, 1 November 2010 (people)"
    assert made("bars").subtitle("zh") == "普查常住人口，2010年11月1日（单位：人）"
    assert made("sharebar").subtitle("en") == "Profit share, Xide village, May 2021 (%)"


def test_a_subtitle_of_ones_own_gets_the_unit_where_it_lacks_it(several, said):
    """The unit is added once, and not to a subtitle that has it."""
    data = several(3, 4)
    with_it = ("People, 2020", "人数（单位：人）")
    without = ("Workers, 2020", "人口")
    assert charts.bars(data, said, with_it).subtitle("en") == "People, 2020"
    assert charts.bars(data, said, with_it).subtitle("zh") == "人数（单位：人）"
    assert charts.bars(data, said, without).subtitle("en") == "Workers, 2020 (people)"
    assert charts.bars(data, said, without).subtitle("zh") == "人口（单位：人）"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Share of people", "Share of people (%)"),
        ("Per cent of all", "Per cent of all"),
        ("In percent", "In percent"),
    ],
)
def test_per_cent_counts_as_said_in_words_and_as_a_sign(given, shown, several, said):
    """A subtitle that says per cent needs no sign behind it."""
    chart = charts.bars(several("4%", "3%", unit="percent"), said, (given, "占比（%）"))
    assert chart.subtitle("en") == shown
    assert chart.subtitle("zh") == "占比（%）"


def test_the_year_ends_are_said_where_all_periods_are(made):
    """A line over the ends of many years says so once."""
    assert made("line").subtitle("en").endswith("at the end of each year (%)")


def test_a_chart_of_several_units_says_none(made):
    """Where units differ, no one unit stands in the subtitle."""
    assert "(" not in made("multiples").subtitle("en")
