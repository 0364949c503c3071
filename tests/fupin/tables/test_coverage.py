"""Coverage: how many numerals of a text are accounted for, with and without the text."""

from __future__ import annotations

import dataclasses

import pytest

from fupin.errors import FupinError
from fupin.tables import catalogue
from fupin.tables.coverage import coverage
from fupin.tables.problems import Problem

PAGE = "tibet-daily-2021"


@pytest.fixture(scope="module")
def page():
    """The coverage of the page, without its text."""
    (only,) = coverage(False)  # noqa: FBT003 - as notebooks write it
    return only


def test_only_sources_with_a_table_of_numerals_are_counted(page):
    """Figures of other publishers were not taken from a text of ours."""
    assert page.source == PAGE
    assert "context-observations" in catalogue.read().tables


def test_without_the_text_the_documents_counts_are_compared(page):
    """153 Arabic and 58 Chinese numerals are listed, and as many are expected."""
    assert page.text is None
    assert page.listed == page.expected == {"Arabic": 153, "Chinese": 58}
    assert page.complete
    assert page.problems == ()


def test_the_kinds_add_up_to_all_numerals(page):
    """Each numeral has one kind."""
    assert sum(page.kinds.values()) == sum(page.listed.values())
    assert page.kinds["repeat"] == 5


def test_the_text_says_how_many_of_each(page):
    """Numerals, observations and the excluded kinds, and that the text is not at hand."""
    lines = str(page).splitlines()
    assert lines[0] == PAGE
    assert "Arabic 153 of 153, Chinese 58 of 58" in lines[1]
    assert "against the documents' counts; the text is not at hand" in lines[1]
    given = f"{page.kinds['observation']} numerals and {page.kinds['repeat']} repeats"
    assert lines[2].endswith(f"{page.observations}, from {given}")
    excluded = sum(page.listed.values()) - page.kinds["observation"] - page.kinds["repeat"]
    assert lines[3].startswith(f"  excluded      {excluded}: ")
    assert lines[4:] == ["  nothing unaccounted for"]


@pytest.mark.parametrize(
    "change",
    [
        {"expected": {"Arabic": 154, "Chinese": 58}},
        {"expected": {"Arabic": 152, "Chinese": 59}},
        {"problems": (Problem("a.csv", 2, "is wrong"),)},
    ],
)
def test_a_difference_or_a_problem_makes_it_incomplete(page, change):
    """In either script, even where the sums agree; problems are listed."""
    other = dataclasses.replace(page, **change)
    assert not other.complete
    assert str(other).endswith("NOT COMPLETE")
    assert all(f"  {problem}" in str(other).splitlines() for problem in other.problems)


def test_another_text_is_counted_and_its_differences_are_listed(tmp_path):
    """Its numerals are what is expected, and every print that it lacks is a problem."""
    text = tmp_path / "page.txt"
    text.write_text("2020年，共3次、两户。", encoding="utf-8")
    (other,) = coverage(tmp_path)
    assert other.text == text
    assert other.expected == {"Arabic": 2, "Chinese": 1}
    assert not other.complete
    messages = [problem.message for problem in other.problems]
    assert any(message.startswith("text has SHA-256") for message in messages)
    assert "numeral '3' at 7 of the text has no row" in messages


def test_the_text_is_found_by_its_checksum(tmp_path, monkeypatch):
    """Among several texts it is the one with the checksum of the documents, whatever its name."""
    from fupin.tables import coverage as module

    for name, text in (("a", "一"), ("b", "3次"), ("c", "三")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr(module, "sha256_of", lambda text: text)
    assert module._find_text("3次", tmp_path).name == "b.txt"
    assert module._find_text("nowhere", tmp_path).name == "a.txt"
    assert module._find_text("3次", None) is None


def test_a_text_that_is_not_utf_8_is_refused(tmp_path):
    """The message names the file, the place, and what to do."""
    (tmp_path / "page.txt").write_bytes("ab脱贫".encode("gbk"))
    with pytest.raises(FupinError) as refused:
        coverage(tmp_path)
    assert str(refused.value).splitlines() == [
        "The text page.txt cannot be read.",
        "A text is UTF-8, and the byte at 2 is not.",
        "Save it as UTF-8, or take it out of the folder of texts.",
    ]


def test_an_empty_folder_of_texts_is_no_text(tmp_path, page):
    """The documents' counts are compared then."""
    assert coverage(tmp_path) == [page]
