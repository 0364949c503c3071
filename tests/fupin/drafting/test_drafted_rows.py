"""Every numeral of a text gets a row, with its reading and what is doubtful about it."""

from __future__ import annotations

import pytest

from fupin.drafting.doubts import DOUBTS
from fupin.drafting.drafted_rows import drafted_rows
from fupin.errors import FupinError
from fupin.reading.observation_prints import numerals


def test_every_numeral_has_a_row(page):
    """The numerals that the tables count all lie in one, in order, and the text is as printed."""
    rows = drafted_rows(page)
    assert all(page[row.start : row.end] == row.printed for row in rows)
    assert rows == sorted(rows, key=lambda row: row.start)
    for numeral in numerals(page):
        assert [r for r in rows if r.start <= numeral.start and numeral.end <= r.end]


def test_two_figures_of_one_name_are_told_apart():
    """The same value again is the same figure; another gets a number."""
    rows = drafted_rows("2020年，脱贫户310户，脱贫户310户，脱贫户320户，脱贫户330户。")
    ends = [row.measure.removeprefix("proposed_tuo_pin_hu_household") for row in rows[1:]]
    assert ends == ["", "", "_2", "_3"]
    assert DOUBTS["same key"].reason in rows[-1].reason


def test_a_numeral_is_not_read_in_part():
    """Half a year is no reading of 三半年; it is left to a person."""
    (row,) = drafted_rows("三半年")
    assert (row.printed, row.kind, row.rule) == ("三半年", "unread", "a numeral is cut")
    assert float(row.doubt) == DOUBTS["unread"].weight


def test_a_million_digits_are_refused():
    """They are no print, and a row of that length is none that a person could read."""
    with pytest.raises(FupinError, match="not drafted") as caught:
        drafted_rows("共" + "1" * 1_000_000 + "户")
    assert (
        "A numeral at 1 has 1,000,000 characters, and a print has 120 at most" in caught.value.why
    )
