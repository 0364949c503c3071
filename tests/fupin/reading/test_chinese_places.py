"""The places of a numeral fall, and 零 stands where one is left out and nowhere else."""

from __future__ import annotations

import pytest

from fupin.reading.chinese_places import grouped, is_neighbours
from fupin.reading.number import IllFormedError


@pytest.mark.parametrize(
    ("run", "low", "high", "last"),
    [
        ("十", 10, 10, 10),
        ("一千零五十", 1050, 1050, 10),
        ("一万零五", 10005, 10005, 1),
        ("十万零五百", 100500, 100500, 100),
        ("二十万五千", 205000, 205000, 1000),
        ("二十万零五千", 205000, 205000, 1000),
        ("三万亿", 3 * 10**12, 3 * 10**12, 10**12),
        ("十几", 11, 19, 1),
        ("几十", 20, 90, 10),
        ("一百几十", 110, 190, 10),
        ("三百五六十", 350, 360, 10),
        ("四十五六万", 450000, 460000, 10000),
    ],
)
def test_a_run_says_its_ends_and_its_last_place(run, low, high, last):
    """Both ends are one unless a digit is open."""
    number = grouped(run)
    assert (number.low, number.high, number.last) == (low, high, last)


@pytest.mark.parametrize("run", ["一百二", "三千五", "一万二"])
def test_a_unit_left_out_is_marked(run):
    """一百二 is 120, and nothing may follow it."""
    assert grouped(run).short


@pytest.mark.parametrize(
    ("run", "reason"),
    [
        ("一千五十", "lacks a 零"),
        ("一万五百", "lacks a 零"),
        ("一千零二百", "零 too many"),
        ("十二万零五千", "零 too many"),
        ("一百零", "nothing where a digit"),
        ("一万零", "零 ends"),
        ("五百五千", "places"),
        ("一亿一亿", "digit should stand"),
        ("几百五十", "left open"),
        ("几万五千", "left open"),
        ("两十", "两 where 二"),
        ("一万零两", "两 stands"),
        ("一万二亿", "leaves out"),
    ],
)
def test_a_rule_that_is_broken_is_named(run, reason):
    """The message says which."""
    with pytest.raises(IllFormedError, match=reason):
        grouped(run)


def test_neighbours_rise_by_one():
    """两三 and 三五 are one open digit; 三三, 三二, 九十 are not."""
    pairs = ("两三", "七八", "三五", "三三", "三二", "九十", "〇一")
    assert [is_neighbours(pair) for pair in pairs] == [True] * 3 + [False] * 4
