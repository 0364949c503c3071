"""The page as data: full coverage, true offsets, values that follow from prints."""

from __future__ import annotations

from collections import Counter

import pytest

from fupin import paths
from fupin.tables import catalogue
from fupin.tables.text_checks import text_problems

SOURCE = "tibet-daily-2021"
TEXTS = paths.sources()


@pytest.fixture(scope="module")
def tables():
    """The page's three tables, checked as they are read."""
    read = catalogue.read().tables
    return {name: read[f"{SOURCE}-{name}"] for name in ("documents", "numerals", "observations")}


def test_every_arabic_numeral_has_a_row(tables):
    """The page prints 153 Arabic and 58 Chinese numerals, and each has its row."""
    kinds = Counter(row["printed"][0].isascii() for row in tables["numerals"])
    assert (kinds[True], kinds[False]) == (153, 58)


def test_the_documents_add_up(tables):
    """The documents' own counts of numerals, taken from the text, cover the table."""
    counted = [
        sum(int(row[column]) for row in tables["documents"]) for column in ("arabic", "chinese")
    ]
    assert counted == [153, 58]


def test_one_token_can_carry_two_figures(tables):
    """Two hundred-percents stand for two rates each."""
    double = [row for row in tables["numerals"] if ";" in row["observations"]]
    assert [row["printed"] for row in double] == ["100", "100"]


@pytest.mark.skipif(
    TEXTS is None, reason="the page's text is not published; its folder is not at hand"
)
def test_the_tables_agree_with_the_text(tables):
    """Every offset holds its print, no numeral is left out, and the text is the one we read."""
    text = (TEXTS / "tibet-daily-2021-ngari.txt").read_text(encoding="utf-8")
    assert text_problems(SOURCE, text, tables) == []


def test_repeats_point_at_the_first_mention(tables):
    """Counts mentioned again point at the first mention, and only true repeats do."""
    repeats = Counter(row["observations"] for row in tables["numerals"] if row["kind"] == "repeat")
    assert repeats == {"graduate_founders.renbu.2020": 3, "plan_years.ngari.2018/2020": 2}
