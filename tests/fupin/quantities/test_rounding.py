"""Which digits the prints vouch for, and numbers written with them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupin.quantities.operations import share
from fupin.quantities.quantity import exact
from fupin.quantities.rounding import (
    exact_place,
    format_number,
    interval_ends,
    magnitude,
    round_down,
    round_nearest,
    significant,
    without_zeros,
)

LAW = settings(max_examples=1000, deadline=None, derandomize=True, database=None)


@LAW
@given(st.integers(1, 10**10), st.integers(0, 10**8), st.integers(1, 9999))
def test_what_is_shown_covers_the_interval_and_little_more(between, low, width, divisor):
    """One number's rounding cell, or a range rounded outward by less than a digit, holds it all."""
    quantity = between(Fraction(low, divisor), Fraction(low + width, divisor), "any") * exact(1)
    numbers, place = significant(quantity)
    cell = Fraction(10) ** place
    if quantity.low == quantity.high:
        assert abs(numbers[0] - quantity.value) <= cell / 2
    elif len(numbers) == 1:
        assert numbers[0] - cell / 2 <= quantity.low
        assert quantity.high <= numbers[0] + cell / 2
    else:
        assert 0 <= quantity.low - numbers[0] < cell
        assert 0 <= numbers[1] - quantity.high < cell


def test_a_range_claims_little_more_than_the_prints_leave_open(figure):
    """36.99 over 36.29 is 101.90 to 101.96 %, not 102 %, and 36.20 over 36.29 falls short of 100 %."""
    plan, came, spent = (figure(f"{p}亿元", measure=p) for p in ("36.29", "36.99", "36.20"))
    assert share(came, plan).text() == "101.90 to 101.96 %"
    assert share(spent, plan).text() == "99.72 to 99.78 %"
    assert share(spent, came).text("zh") == "97.83%至97.90%"


def test_exact_results_show_a_sensible_number_of_digits(figure):
    """Two decimals in full; else one decimal or three digits, whichever shows more."""
    done, planned = (figure(f"{n}个", "project", "exact") for n in (215, 218))
    assert share(done, planned).text() == "98.6 %"
    assert share(done, planned).text("zh") == "98.6%"
    assert exact(Fraction(1, 3)).text() == "0.333"
    assert exact(Fraction(25, 4), "yuan").text() == "6.25 yuan"
    assert exact(Fraction(100_000, 3), "yuan").text() == "33,333.3 yuan"
    assert exact(Fraction(-1, 2)).text() == "−0.5"
    assert exact(25_602, "person").text(scale="万") == "2.5602 万人"


def test_a_lone_digit_before_zeros_is_no_result(figure):
    """Every value from 50.6 to 53.9 rounds to fifty, but "50 %" would claim the nought."""
    households = figure("1.6亿元", measure="balance") / exact(50_000, "yuan/household")
    part = share(households, exact(6124, "household"), because="as if each owed the most")
    assert part.text() == "50 to 54 %"
    assert exact(Fraction(50), "percent").text() == "50 %"


@pytest.mark.parametrize(
    ("number", "power"),
    [(5, 0), (10, 1), (99, 1), (100, 2), (Fraction(1, 20), -2), (Fraction(1, 10), -1), (-1234, 3),
     (Fraction(999, 1000), -1), (10**30, 30), (10**30 - 1, 29)],
)  # fmt: skip
def test_the_magnitude_is_the_power_of_the_first_digit(number, power):
    """Exactly, where logarithms of floats would slip."""
    assert magnitude(Fraction(number)) == power


@pytest.mark.parametrize(
    ("number", "place", "nearest", "down"),
    [
        (Fraction(5, 2), 0, 3, 2),
        (Fraction(-5, 2), 0, -2, -3),
        (1449, 2, 1400, 1400),
        (1450, 2, 1500, 1400),
        (Fraction(1, 3), -2, Fraction(33, 100), Fraction(33, 100)),
    ],
)
def test_halves_round_up_and_down_is_towards_minus_infinity(number, place, nearest, down):
    """So that a range can be rounded outward at both ends."""
    assert round_nearest(Fraction(number), place) == nearest
    assert round_down(Fraction(number), place) == down


@pytest.mark.parametrize(
    ("number", "place", "power", "text"),
    [
        (1_234_567, 0, 0, "1,234,567"),
        (131_320_000, 4, 6, "131.32"),
        (131_320_000, 4, 4, "13,132"),
        (-1500, 2, 3, "−1.5"),
        (Fraction(1, 20), -2, 0, "0.05"),
        (1_000_000, 6, 6, "1"),
    ],
)
def test_a_number_is_written_in_units_of_a_power_to_a_place(number, place, power, text):
    """With separators, a true minus sign, and as many decimals as the place asks for."""
    assert format_number(Fraction(number), place, power) == text


def test_places_of_exact_numbers():
    """In full up to two decimals, then one decimal or three digits, whichever shows more."""
    assert [exact_place(Fraction(n)) for n in (5, "0.5", "0.25")] == [0, -1, -2]
    assert [exact_place(Fraction(n, 3)) for n in (1, 1000)] == [-3, -1]
    assert without_zeros(Fraction(1_000_000), 0, 4) == 4
    assert without_zeros(Fraction(1_010_000), 0, 6) == 4
    assert without_zeros(Fraction(5), 0, 0) == 0


@LAW
@given(st.fractions(-1000, 1000), st.fractions(0, 1000))
def test_written_ends_enclose_the_interval(between, low, width):
    """Rounded outward by a tenth of the width at most; one number by its last digit at most."""
    made = between(low, low + width, "any") * exact(1)
    ends = [Fraction(e.replace(",", "").replace("−", "-")) for e in interval_ends(made)]
    slack = width / 10 or Fraction(10) ** exact_place(made.value)
    assert ends[0] <= made.low <= made.high <= ends[1]
    assert made.low - ends[0] <= slack
    assert ends[1] - made.high <= slack
