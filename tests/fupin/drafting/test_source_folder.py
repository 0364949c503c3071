"""A source folder is written whole, and read again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fupin.drafting.review_rows import read_rows
from fupin.drafting.source_folder import read_review, save_review, write_source
from fupin.drafting.source_tables import first_document
from fupin.drafting.source_text import SourceText
from fupin.errors import ExportError, FupinError


def test_a_folder_holds_all_that_a_review_needs(drafted, page):
    """The text, its review, the tables, and what is left to do."""
    assert sorted(path.name for path in drafted.iterdir()) == [
        "README.md", "documents.csv", "numerals.csv", "observations.csv",
        "proposed-measures.csv", "review.csv", "text.txt",
    ]  # fmt: skip
    text, rows = read_review(drafted)
    assert text == page
    assert "9 figures among 14 numerals" in (drafted / "README.md").read_text(encoding="utf-8")
    assert sum(row.is_figure for row in rows) == 9


def test_a_folder_is_not_written_in_part(tmp_path, page, monkeypatch):
    """If one table cannot be made, there is no folder and nothing beside it."""
    source = SourceText(page, "text", "utf-8")

    def fail(self, content):
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr("pathlib.Path.write_bytes", fail)
    with pytest.raises(ExportError, match="No space left"):
        write_source(tmp_path / "anning", source, [], first_document("anning", page, ""))
    assert list(tmp_path.iterdir()) == []


def test_a_review_goes_into_the_tables(drafted):
    """What is no figure any more has no observation; what a person wrote in a table stays."""
    documents = drafted / "documents.csv"
    documents.write_text(
        documents.read_text(encoding="utf-8")
        .replace("综述,", "综述,news,", 1)
        .replace("news,,", "news,", 1),
        encoding="utf-8",
    )
    text, rows = read_review(drafted)
    first = next(row for row in rows if row.is_figure)
    changed = [replace(row, kind="word") if row == first else row for row in rows]
    save_review(drafted, text, changed)
    assert read_rows(drafted / "review.csv") == changed
    observations = (drafted / "observations.csv").read_text(encoding="utf-8")
    assert first.printed not in observations
    assert "综述,news," in documents.read_text(encoding="utf-8")


def test_a_text_that_was_changed_is_told(drafted, page):
    """Places would point to other characters."""
    (drafted / "text.txt").write_text("新" + page, encoding="utf-8")
    with pytest.raises(FupinError, match="does not fit its text") as caught:
        read_review(drafted)
    assert "'2020年' should stand at 13" in caught.value.why


def test_what_is_missing_is_told(drafted):
    """A text and a table."""
    text, rows = read_review(drafted)
    (drafted / "documents.csv").unlink()
    with pytest.raises(FupinError, match="the file is missing"):
        save_review(drafted, text, rows)
    (drafted / "text.txt").unlink()
    with pytest.raises(FupinError, match="cannot be read"):
        read_review(drafted)
