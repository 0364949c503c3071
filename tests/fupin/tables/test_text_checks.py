"""The tables of a source agree with its text."""

from __future__ import annotations

import hashlib

import pytest

from fupin.tables.text_checks import sha256_of, text_problems

TEXT = "共120户，三个村"


def tables():
    """Return tables that agree with the text above."""
    return {
        "documents": [{"sha256": sha256_of(TEXT), "length": "9"}],
        "numerals": [
            {"start": "1", "end": "4", "printed": "120"},
            {"start": "6", "end": "7", "printed": "三"},
        ],
        "observations": [{"start": "1", "end": "5", "printed": "120户"}],
    }


def said(changed, text=TEXT):
    """Return what is said of these tables and a text."""
    return [str(problem) for problem in text_problems("village", text, changed)]


def test_tables_that_agree_have_no_problem():
    """Offsets count the characters of the text from 0, the end exclusive."""
    assert said(tables()) == []


def test_the_checksum_is_that_of_the_text_in_utf_8():
    """A tool such as sha256sum gives the same for the file."""
    assert sha256_of(TEXT) == hashlib.sha256(TEXT.encode("utf-8")).hexdigest()


@pytest.mark.parametrize(
    ("table", "cells", "message"),
    [
        ("observations", {"end": "4"}, "observations.csv:2: '120户' should be at 1 to 4, the text has '120' there"),
        ("observations", {"printed": "130户"}, "observations.csv:2: '130户' should be at 1 to 5, the text has '120户' there"),
        ("numerals", {"start": "0", "end": "3"}, "numerals.csv:2: '120' should be at 0 to 3, the text has '共12' there"),
        ("numerals", {"start": "90", "end": "93"}, "numerals.csv:2: '120' should be at 90 to 93, the text has '' there"),
    ],
)  # fmt: skip
def test_a_print_that_is_elsewhere_is_reported(table, cells, message):
    """With its offsets and what the text has there, even beyond its end."""
    changed = tables()
    changed[table][0] |= cells
    assert f"village/{message}" in said(changed)


def test_a_numeral_of_the_text_without_a_row_is_reported():
    """It is named with its offset; a row elsewhere with the same print does not stand for it."""
    changed = tables()
    del changed["numerals"][1]
    missing = "village/numerals.csv: numeral '三' at 6 of the text has no row"
    assert said(changed) == [missing]
    changed["numerals"].append({"start": "7", "end": "8", "printed": "三"})
    assert missing in said(changed)


def test_another_text_is_told_by_checksum_and_length():
    """The message has both of both, so a changed file and a wrong file are told apart."""
    (message,) = [each for each in said(tables(), TEXT + "。") if "SHA-256" in each]
    assert message == (
        f"village/documents.csv:2: text has SHA-256 {sha256_of(TEXT + '。')[:12]}… and 10 characters, "
        f"the table says {sha256_of(TEXT)[:12]}… and 9"
    )
