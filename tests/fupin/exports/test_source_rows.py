"""Printed figures as rows of a table, in plain cells."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from types import SimpleNamespace

import pytest

import fupin
from fupin.exports.source_rows import newest_date, source_rows, to_cell, uniform_rows


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (Fraction(6, 2), 3),
        (Fraction(1, 4), 0.25),
        (None, None),
        (True, True),
        (date(2020, 1, 2), "2020-01-02"),
    ],
)
def test_values_become_plain_cells(value, cell):
    """Whole fractions are whole numbers, others floats; what JSON does not know is text."""
    assert to_cell(value) == cell
    assert type(to_cell(value)) is type(cell)


def test_rows_get_the_same_columns():
    """In the order in which they first come up, empty where a row lacks one."""
    rows = uniform_rows({"a": n, **more} for n, more in ((1, {}), (Fraction(2), {"b": "x"})))
    assert rows == [{"a": 1, "b": None}, {"a": 2, "b": "x"}]
    assert [list(row) for row in rows] == [["a", "b"]] * 2


@pytest.mark.parametrize(
    ("published", "newest"),
    [
        (["2019", "2020-11-17"], date(2020, 11, 17)),
        (["2021", "2020-11-17"], date(2021, 1, 1)),
        (["2020-03"], date(2020, 3, 1)),
        (["undated"], date(2021, 1, 1)),
        ([], date(2021, 1, 1)),
    ],
)
def test_the_newest_source_gives_the_date(published, newest):
    """As far as dates go: a month stands for its first day."""
    assert newest_date(SimpleNamespace(published=each) for each in published) == newest


def test_sources_are_listed_by_key_in_the_language_asked_for():
    """What was printed, where, and its place in the text."""
    keys = {"job_postings", "posts_signed"}
    printed = [each for key in keys for each in fupin.get(key, region="ngari").sources()]
    for lang in ("en", "zh"):
        rows = source_rows(printed, lang)
        assert [row["key"] for row in rows] == sorted(each.key for each in printed)
        by_key = {each.key: each for each in printed}
        for row in rows:
            assert row["printed"] == by_key[row["key"]].printed
            assert row["measure"] == getattr(by_key[row["key"]], f"name_{lang}")
            assert row["remarks"] == " ".join(f[lang == "zh"] for f in by_key[row["key"]].flags)
