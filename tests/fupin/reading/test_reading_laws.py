"""Laws of reading: what is written is read, and what was rounded is still inside."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.reading.figures import numerals, read_print

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

MULTIPLIERS = {"": 1, "万": 10**4, "亿": 10**8}


def in_chinese(number):
    """Write a whole number in Chinese, as a primary school teaches it."""
    if number < 10:
        return "零一二三四五六七八九"[number]
    for name, scale in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        if number >= scale:
            head, rest = divmod(number, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return in_chinese(head) + name + gap + (in_chinese(rest) if rest else "")
    raise AssertionError


@LAW
@given(st.integers(1, 10**12 - 1))
def test_every_whole_number_written_in_chinese_reads_back(number):
    """一亿二千万零五 and all its kin."""
    assert read_print(in_chinese(number), "person", "exact").value == number


@LAW
@given(st.integers(0, 10**9), st.integers(0, 3), st.sampled_from(list(MULTIPLIERS)))
def test_every_truth_that_rounds_to_the_print_is_inside(thousandths, decimals, multiplier):
    """Round any truth half up to any digit, print it, read it: the truth is in the interval."""
    truth = Decimal(thousandths).scaleb(-3)
    shown = truth.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    read = read_print(f"{shown}{multiplier}元", "yuan", "rounded")
    scale = MULTIPLIERS[multiplier]
    assert read.low <= Fraction(truth) * scale <= read.high
    assert read.value == Fraction(shown) * scale
    assert read.high - read.low <= Fraction(scale, 10**decimals)


@LAW
@given(
    st.integers(1, 10**6),
    st.sampled_from(["约{}", "近{}", "{}余", "{}多", "超过{}", "{}以上", "不足{}"]),
)
def test_an_approximate_figure_lies_in_its_own_interval(number, pattern):
    """Whatever the word, the figure itself is possible, less is not negative, and room is left."""
    read = read_print(pattern.format(number), "person", "approximate")
    assert 0 <= read.low <= read.value <= read.high
    assert read.low < read.high


@LAW
@given(st.text(alphabet="0123456789.万亿一二十百半人年，", max_size=30))
def test_numerals_split_a_text_without_loss(text):
    """Every digit of a text stands in exactly one numeral, in order and in place."""
    found = list(numerals(text))
    assert all(text[n.start : n.end] == n.printed for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = sum(sum(c.isdigit() for c in n.printed) for n in found)
    assert covered == sum(c.isdigit() for c in text)
