"""Laws of reading: what is written is read, whole, and what was rounded is still inside."""

from __future__ import annotations

import importlib.util
import time
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.errors import NumeralError
from fupin.reading.characters import LONGEST
from fupin.reading.observation_prints import numerals, read, read_print

_SPEC = importlib.util.spec_from_file_location("writer", Path(__file__).with_name("writer.py"))
writer = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(writer)

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)

# Every character that the grammar knows somewhere, and some that it does not.
KNOWN = "0123456789.,% -—～至到/又〇零一二三四五六七八九十百千万亿两几数半多余来约近上成折分之点负每人元户个年月"
STRAY = "的第号目G☃é°:：！？。、（）\n"
WHOLE = st.integers(0, 10**16 - 1) | st.integers(0, 10**5)
DECIMALS = st.text("0123456789", min_size=1, max_size=4)


@st.composite
def prints(draw):
    """Return a print that our own writer wrote, with the value that it meant."""
    number, decimals = draw(WHOLE), draw(DECIMALS)
    value = number + Fraction(int(decimals), 10 ** len(decimals))
    scale = draw(st.sampled_from(list(writer.SCALES)))
    written, meant = draw(
        st.sampled_from(
            [
                (writer.in_digits(number), number),
                (writer.in_digits(number, group=","), number),
                (writer.in_digits(number, group=" "), number),
                (writer.in_digits(number, group="\u2009"), number),
                (writer.in_digits(number, decimals) + scale, value * writer.SCALES[scale]),
                (writer.in_full_width(writer.in_digits(number, decimals)), value),
                (writer.in_characters(number), number),
                (writer.in_capitals(number), number),
                (writer.in_a_row(number % 9000 + 1000), number % 9000 + 1000),
                (writer.decimals_in_characters(number, decimals), value),
                (writer.mixed(number), number),
            ]
        )
    )
    percent = draw(st.sampled_from(["", "%", "百分之"]))
    if percent == "百分之":
        return percent + written, meant
    return written + (percent or draw(st.sampled_from(["", "元", "人", "个", "公里"]))), meant


def outcome(printed):
    """Return all that a print says, or None if it is refused."""
    try:
        return read(printed)[1:]
    except NumeralError:
        return None


# 1234 as a year is written is refused: it is counting aloud.
ALOUD = {writer.in_a_row(n) for n in (1234, 2345, 3456, 4567, 5678, 6789)}


@LAW
@given(prints())
def test_what_the_writer_writes_reads_back_exactly(pair):
    """In digits, grouped, full width, characters, capitals, mixed, with decimals and scales."""
    printed, meant = pair
    if any(aloud in printed for aloud in ALOUD):
        assert outcome(printed) is None
    else:
        assert read(printed).value == meant


@LAW
@given(prints(), st.sampled_from(STRAY))
def test_a_character_of_no_grammar_is_never_dropped(pair, stray):
    """Before a print, after it or within it, a stray character refuses the whole."""
    printed, _ = pair
    for at in (0, len(printed) // 2, len(printed)):
        broken = printed[:at] + stray + printed[at:]
        if broken.strip() != printed:
            assert outcome(broken) is None, broken


@LAW
@given(prints(), st.sampled_from(KNOWN))
def test_a_character_added_refuses_or_is_read(pair, added):
    """Where a print is longer by one character and still read, that character says something."""
    printed, _ = pair
    longer = outcome(printed + added)
    if longer is None or added == " ":
        return
    assert longer != outcome(printed), printed + added


@LAW
@given(prints(), st.data())
def test_each_digit_deleted_changes_the_figure_or_refuses_it(pair, data):
    """No digit is idle: without it, value, bounds or last place are others."""
    printed, _ = pair
    digits = [
        n for n, c in enumerate(printed) if c in "0123456789０１２３４５６７８９一二三四五六七八九"
    ]
    if digits:
        at = data.draw(st.sampled_from(digits))
        before, after = outcome(printed), outcome(printed[:at] + printed[at + 1 :])
        assert before is None or after != before, printed


@LAW
@given(st.text(KNOWN + STRAY, max_size=12) | st.text(max_size=12))
def test_any_text_is_read_or_refused_in_three_sentences(text):
    """Nothing but a NumeralError comes out, and what is read holds its own value."""
    if outcome(text) is None:
        with pytest.raises(NumeralError) as refused:
            read(text)
        assert all((refused.value.what, refused.value.why, refused.value.instead))
    else:
        figure = read(text)
        assert figure.low <= figure.value <= figure.high


@pytest.mark.parametrize(
    "unit", ["9", "万", "一", "1万", "1,111", "1 ", "百分之", "1/", "三分之", "每人", "3至", "一十"]
)
def test_the_longest_print_takes_no_time(unit):
    """Deep nesting and repetition are refused in a thousandth of a second or so."""
    printed = (unit * LONGEST)[:LONGEST]
    start = time.perf_counter()
    outcome(printed)
    assert time.perf_counter() - start < 0.1


@LAW
@given(st.integers(1, 10**12 - 1))
def test_every_whole_number_written_in_characters_reads_back(number):
    """一亿二千万零五 and all its kin."""
    printed = writer.in_characters(number)
    assert read_print(printed, "person", "exact").value == number


MULTIPLIERS = {"": 1, "万": 10**4, "亿": 10**8}


@LAW
@given(st.integers(0, 10**9), st.integers(0, 3), st.sampled_from(list(MULTIPLIERS)))
def test_every_truth_that_rounds_to_the_print_is_inside(thousandths, decimals, multiplier):
    """Round any truth half up to any digit, print it, read it: the truth is in the interval."""
    truth = Decimal(thousandths).scaleb(-3)
    shown = truth.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    figure = read_print(f"{shown}{multiplier}元", "yuan", "rounded")
    scale = MULTIPLIERS[multiplier]
    assert figure.low <= Fraction(truth) * scale <= figure.high
    assert figure.value == Fraction(shown) * scale
    assert figure.high - figure.low <= Fraction(scale, 10**decimals)


@LAW
@given(
    st.integers(1, 10**6),
    st.sampled_from(["约{}", "近{}", "{}余", "{}多", "超过{}", "{}以上", "不足{}"]),
)
def test_an_approximate_figure_lies_in_its_own_interval(number, pattern):
    """Whatever the word, the figure itself is possible, less is not negative, and room is left."""
    figure = read_print(pattern.format(number), "person", "approximate")
    assert 0 <= figure.low <= figure.value <= figure.high
    assert figure.low < figure.high


@LAW
@given(st.text(alphabet="0123456789.万亿一二十百半人年，", max_size=30))
def test_numerals_split_a_text_without_loss(text):
    """Every digit of a text stands in exactly one numeral, in order and in place."""
    found = list(numerals(text))
    assert all(text[n.start : n.end] == n.printed for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = sum(sum(c.isdigit() for c in n.printed) for n in found)
    assert covered == sum(c.isdigit() for c in text)
