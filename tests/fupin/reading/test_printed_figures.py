"""Printed forms, each worked out by hand from what it means, are read whole or refused."""

from __future__ import annotations

import csv
from fractions import Fraction
from pathlib import Path

import pytest

from fupin.errors import NumeralError
from fupin.reading.characters import LONGEST
from fupin.reading.printed_figures import read

with Path(__file__).with_name("forms.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
READ = [row for row in ROWS if row["value"] != "refused"]
REFUSED = [row for row in ROWS if row["value"] == "refused"]


def test_the_table_is_long_enough():
    """Three hundred forms at the least, each once, and not only those that are read."""
    assert len({row["printed"] for row in ROWS}) == len(ROWS) >= 300
    assert len(REFUSED) >= 100


@pytest.mark.parametrize("row", READ, ids=[row["printed"] for row in READ])
def test_a_form_reads_as_it_means(row):
    """Value, both bounds and unit are those of the table; a bound left out is the value."""
    figure = read(row["printed"])
    bounds = [Fraction(row[name] or row["value"]) for name in ("value", "low", "high")]
    unit = figure.measure if figure.unit is None else figure.unit
    assert [figure.value, figure.low, figure.high, unit] == [*bounds, row["unit"]]


@pytest.mark.parametrize("row", REFUSED, ids=[row["printed"] for row in REFUSED])
def test_a_form_that_has_no_one_meaning_is_refused(row):
    """What is ill-formed, ambiguous or no figure is refused in three sentences."""
    with pytest.raises(NumeralError) as refused:
        read(row["printed"])
    assert refused.value.what.endswith("is not a printed figure.")
    assert refused.value.why
    assert refused.value.instead


def test_what_is_left_over_is_said():
    """The second sentence has the part that was read and the part that was not."""
    with pytest.raises(NumeralError, match=r"'e4元' is left over after '1\.2'"):
        read("1.2e4元")


@pytest.mark.parametrize("unit", ["9", "万", "一", "百分之", "每人", "1/", "3至", "约", "1 ", "-"])
def test_a_print_is_refused_over_a_stated_length(unit):
    """A million characters are refused at once, and the message stays short."""
    with pytest.raises(NumeralError, match=f"{LONGEST} at most") as refused:
        read(unit * 1_000_000)
    assert len(str(refused.value)) < 300
