"""Text shows the digits that the print has earned, and claims nothing more."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.errors import (
    FupinError,
)
from fupin.quantities.quantity import exact
from fupin.quantities.rounding import (
    significant,
)
from fupin.quantities.text import interval, text

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

PRINTED = [
    ("13132万元", "yuan", "rounded", "131.32 million yuan", "13,132万元"),
    ("1.6亿元", "yuan", "rounded", "160 million yuan", "1.6亿元"),
    ("36.20亿元", "yuan", "rounded", "3.620 billion yuan", "36.20亿元"),
    ("867.55万元", "yuan", "rounded", "8.6755 million yuan", "867.55万元"),
    ("18万元", "yuan", "rounded", "180,000 yuan", "18万元"),
    ("近1.6万亿元", "yuan", "approximate", "nearly 1.6 trillion yuan", "近1.6万亿元"),
    ("100万元", "yuan", "exact", "1,000,000 yuan", "100万元"),
    ("1551.9元", "yuan/person", "rounded", "1,551.9 yuan per person", "1,551.9元/人"),
    ("4800元", "yuan/month", "rounded", "4,800 yuan per month", "4,800元/月"),
    ("14189人次", "person_time", "exact", "14,189 person-times", "14,189人次"),
    ("1.4万名", "person", "rounded", "14,000 people", "1.4万人"),
    ("2.33万人", "person", "rounded", "23,300 people", "2.33万人"),
    ("298个", "post", "exact", "298 posts", "298个岗位"),
    ("1座", "greenhouse", "exact", "1 greenhouse", "1个温室大棚"),
    ("98%", "percent", "rounded", "98 %", "98%"),
    ("21.68%", "percent", "rounded", "21.68 %", "21.68%"),
    ("近百万元", "yuan", "approximate", "nearly 1 million yuan", "近100万元"),
    ("10余家", "enterprise", "approximate", "over 10 enterprises", "超过10家企业"),
    ("约300人", "person", "approximate", "about 300 people", "约300人"),
    ("90%以上", "percent", "approximate", "at least 90 %", "至少90%"),
    ("不足5%", "percent", "approximate", "at most 5 %", "至多5%"),
    ("3至5年", "year", "approximate", "3 to 5 years", "3至5年"),
    ("10%—15%", "percent", "approximate", "10 to 15 %", "10%至15%"),
    ("13—17万元", "yuan", "approximate", "130,000 to 170,000 yuan", "13万至17万元"),
    ("十几户", "household", "approximate", "11 to 19 households", "11至19户"),
    ("约两三百人", "person", "approximate", "200 to 300 people", "200至300人"),
]


@pytest.mark.parametrize("row", PRINTED, ids=lambda row: row[0])
def test_a_printed_figure_shows_at_its_printed_precision(figure, row):
    """No nought is added that the print does not vouch for, in either language."""
    printed, unit, precision, en, zh = row
    quantity = figure(printed, unit, precision)
    assert (quantity.text(), quantity.text("zh")) == (en, zh)


def test_the_loan_balance_per_household_is_a_range(figure):
    """1.6亿 over 3,858 households is 40,000 to 43,000 yuan each, not 41,472.26."""
    each = figure("1.6亿元", measure="balance") / figure("3858户", "household", "exact")
    assert each.text() == "40,000 to 43,000 yuan per household"
    assert each.text("zh") == "4.0万至4.3万元/户"
    assert each.text(scale="万") == "4.0 to 4.3 万元 per household"
    assert repr(each) == "40,000 to 43,000 yuan per household [40,176 to 42,769]"


def test_a_quotient_of_sharp_figures_is_one_number(figure):
    """13132万 over 14,189 is 9,255 yuan per person-time."""
    each = figure("13132万元", measure="income") / figure("14189人次", "person_time", "exact")
    assert each.text() == "9,255 yuan per person-time"
    assert each.text("zh") == "9,255元/人次"


def test_a_scale_may_be_asked_for(figure):
    """万 and 亿 in both languages, million and billion in English alone."""
    balance = figure("1.6亿元")
    assert balance.text("zh", scale="万") == "16,000万元"
    assert balance.text(scale="亿") == "1.6 亿元"
    assert balance.text(scale="1") == "160,000,000 yuan"
    with pytest.raises(FupinError, match="'million' is not a scale in zh"):
        balance.text("zh", scale="million")
    with pytest.raises(FupinError, match="not a scale"):
        balance.text(scale="dozen")
    with pytest.raises(FupinError, match="No language named 'fr'"):
        balance.text("fr")


@LAW
@given(st.integers(1, 10**10), st.integers(0, 10**8), st.integers(1, 9999))
def test_the_text_says_the_numbers_that_were_earned(between, low, width, divisor):
    """English and Chinese words read back to the same numbers."""
    quantity = between(Fraction(low, divisor), Fraction(low + width, divisor), "any") * exact(1)
    numbers, _ = significant(quantity)
    said = {"million": 10**6, "billion": 10**9, "亿": 10**8, "万": 10**4}
    for lang in ("en", "zh"):
        text = quantity.text(lang)
        scale = next((times for word, times in said.items() if word in text), 1)
        read = [Fraction(n.replace(",", "")) * scale for n in re.findall(r"[\d,.]+", text)]
        assert read in (numbers, numbers[:1] if numbers[0] == numbers[-1] else numbers)


def test_both_ends_of_an_interval_are_written_in_plain_digits(figure):
    """With the unit, in either language; one number where the ends are one."""
    balance = figure("1.6亿元")
    assert interval(balance) == "155,000,000 to 165,000,000 yuan"
    assert interval(balance, "zh") == "155,000,000至165,000,000元"
    assert interval(figure("98%", "percent"), "zh") == "97.5%至98.5%"
    assert interval(figure("12个", "project", "exact")) == "12 projects"


def test_one_is_singular_and_a_pure_number_has_no_unit():
    """One person, two people, and 0.5 of nothing."""
    assert [text(exact(n, "person")) for n in (1, 2)] == ["1 person", "2 people"]
    assert text(exact(Fraction(1, 2))) == "0.5"
