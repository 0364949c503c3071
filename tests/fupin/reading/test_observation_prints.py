"""Prints are read exactly, and each leaves the truth as much room as it says."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fupin.errors import NumeralError
from fupin.reading.observation_prints import meaning, numerals, read_print

EXACT = [
    ("14189人次", "person_time", 14189),
    ("100万元", "yuan", 1_000_000),
    ("两", "province", 2),
    ("三企", "enterprise", 3),
    ("一处", "building", 1),
    ("9大类", "kind", 9),
    ("一百零五户", "household", 105),
    ("一百二", "project", 120),
    ("十", "year", 10),
    ("二十", "year", 20),
    ("一千零一", "person", 1001),
    ("一万零五十", "person", 10050),
    ("一亿二千万元", "yuan", 120_000_000),
    ("三万亿元", "yuan", 3 * 10**12),
    ("二〇二〇", "year", 2020),
    ("一半", "project", Fraction(1, 2)),
    ("百分之九十八", "percent", 98),
    ("3,002,165", "person", 3_002_165),
    ("5,842 yuan", "yuan", 5842),
    ("1.4 million people", "person", 1_400_000),
    ("-3.2%", "percent", Fraction(-16, 5)),
]

ROUNDED = [
    ("13132万元", "yuan", 131_315_000, 131_325_000),
    ("1.6亿元", "yuan", 155_000_000, 165_000_000),
    ("36.20亿元", "yuan", 3_619_500_000, 3_620_500_000),
    ("1710万元", "yuan", 17_095_000, 17_105_000),
    ("1.4万名", "person", 13_500, 14_500),
    ("2.33万人", "person", 23_250, 23_350),
    ("21.68%", "percent", Fraction(21675, 1000), Fraction(21685, 1000)),
    ("三百万元", "yuan", 2_500_000, 3_500_000),
    ("0%", "percent", 0, Fraction(1, 2)),
]

APPROXIMATE = [
    ("近百万元", "yuan", 900_000, 1_000_000),
    ("近25户", "household", 24, 25),
    ("接近1.5亿元", "yuan", 140_000_000, 150_000_000),
    ("约300人", "person", 270, 330),
    ("300人左右", "person", 270, 330),
    ("10余家", "enterprise", 10, 20),
    ("10多万元", "yuan", 100_000, 200_000),
    ("1万多名", "person", 10_000, 20_000),
    ("300多人", "person", 300, 400),
    ("逾1.6亿元", "yuan", 160_000_000, 170_000_000),
    ("7,100+亿元", "yuan", 710_000_000_000, 720_000_000_000),
    ("3000元以上", "yuan", 3000, 6000),
    ("不低于3000元", "yuan", 3000, 6000),
    ("不足5%", "percent", 0, 5),
    ("20户以下", "household", 0, 20),
]


@pytest.mark.parametrize(("printed", "unit", "value"), EXACT)
def test_an_exact_print_is_its_value_and_nothing_else(printed, unit, value):
    """Arabic and Chinese numerals, multipliers and separators read to the exact value."""
    assert read_print(printed, unit, "exact")[:3] == (value, value, value)


@pytest.mark.parametrize(("printed", "unit", "low", "high"), ROUNDED)
def test_a_rounded_print_leaves_half_a_unit_of_its_last_digit(printed, unit, low, high):
    """36.20亿 vouches for its nought, 1.6亿 for nothing past the six; nothing goes below zero."""
    read = read_print(printed, unit, "rounded")
    assert (read.low, read.high) == (low, high)


@pytest.mark.parametrize(("printed", "unit", "low", "high"), APPROXIMATE)
def test_a_word_decides_which_way_and_how_far(printed, unit, low, high):
    """近 leaves room below, 余 above, 约 on both sides, 以上 is a floor, 不足 a ceiling."""
    read = read_print(printed, unit, "approximate")
    assert (read.low, read.high) == (low, high)


def test_the_ceiling_caps_what_the_print_leaves_open():
    """A rate of parts of a whole printed as 100 % may be 99.5 %, never 100.5 %."""
    assert read_print("100%", "percent", "rounded", 100)[:3] == (100, Fraction(199, 2), 100)
    assert read_print("90%以上", "percent", "approximate", 100).high == 100
    with pytest.raises(NumeralError, match="above its ceiling"):
        read_print("102%", "percent", "rounded", 100)


@pytest.mark.parametrize(
    ("printed", "unit", "precision", "reason"),
    [
        ("3858户", "person", "exact", "prints 户, which is household"),
        ("14189人次", "person", "exact", "prints 人次, which is person_time"),
        ("98%", "yuan", "rounded", "prints %, which is percent"),
        ("近百万元", "yuan", "exact", "It says '近'"),
        ("3000元以上", "yuan", "rounded", "It says '以上'"),
        ("300人", "person", "approximate", "no word such as"),
        ("两三人", "person", "exact", "has two ends"),
        ("三七人", "person", "exact", "not a printed figure"),
        ("人均", "person", "exact", "not a printed figure"),
        ("", "person", "exact", "not a printed figure"),
    ],
)
def test_a_print_that_contradicts_its_row_is_refused(printed, unit, precision, reason):
    """Unit, precision and print must agree, or the row is wrong."""
    with pytest.raises(NumeralError, match=reason):
        read_print(printed, unit, precision)


def test_a_share_is_read_in_percent_where_its_row_is():
    """三分之一 is 1/3 of a whole, and 100/3 percent; 半 may count anything."""
    assert read_print("三分之一", "dimensionless", "exact").value == Fraction(1, 3)
    assert read_print("三分之一", "percent", "exact").value == Fraction(100, 3)
    assert read_print("近一半", "percent", "approximate")[:3] == (50, 45, 50)


@pytest.mark.parametrize(
    ("printed", "unit", "fits"),
    [
        ("500元/人", "yuan/person", True),
        ("500元/人", "yuan", False),
        ("500元", "yuan/person/month", True),
        ("15公里", "yuan", False),
        ("15公里", "household", False),
        ("1.5倍", "dimensionless", True),
        ("1.5倍", "percent", False),
        ("1.5个百分点", "percent_point", True),
        ("1.5%", "percent_point", True),
        ("1.5个百分点", "percent", False),
        ("5家", "enterprise", True),
    ],
)
def test_a_row_may_say_more_than_its_print_and_nothing_else(printed, unit, fits):
    """A denominator that is printed is the row's, too; a measure that we do not know fits none."""
    if fits:
        assert read_print(printed, unit, "rounded").value
    else:
        with pytest.raises(NumeralError, match="is not in"):
            read_print(printed, unit, "rounded")


def test_two_ends_are_approximate_and_their_middle_is_the_value():
    """The word for that is between; about adds nothing to it."""
    assert read_print("3至5年", "year", "approximate") == (4, 3, 5, 1, "between")
    assert meaning("约两三百人") == meaning("十几户") == "between"
    assert meaning("13万2元") == meaning("300人") == ""


def test_money_by_the_month_is_still_printed_in_yuan():
    """A wage of 4800元 is in yuan a month; the print's 元 is the numerator's."""
    assert read_print("4800元", "yuan/month", "rounded").value == 4800


def test_numerals_of_a_text_keep_their_places():
    """Arabic numerals take 万 and 亿 with them, Chinese ones stand alone, offsets fit."""
    text = "两省三企于2020年投入1.6亿元，惠及一百零五户。"
    found = list(numerals(text))
    assert [numeral.printed for numeral in found] == ["两", "三", "2020", "1.6亿", "一百零五"]
    assert all(text[n.start : n.end] == n.printed for n in found)
