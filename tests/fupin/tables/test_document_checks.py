"""The numerals of a document are as many as its row says."""

from __future__ import annotations

from fupin.tables.document_checks import document_problems

PAGE = "tibet-daily-2021"
NUMERALS = [
    {"document": "a", "printed": "3万"},
    {"document": "a", "printed": "三"},
    {"document": "b", "printed": "5"},
]


def messages(**counts):
    """Return the messages on documents with these counts, as (Arabic, Chinese)."""
    rows = [
        {"document": name, "arabic": arabic, "chinese": chinese}
        for name, (arabic, chinese) in counts.items()
    ]
    return [(p.line, p.message) for p in document_problems("d.csv", rows, NUMERALS)]


def test_right_counts_pass():
    """A numeral with 万 is Arabic if it begins with a digit 0 to 9; a document may have none."""
    assert messages(a=("1", "1"), b=("1", "0"), c=("0", "0")) == []


def test_each_script_is_counted_by_itself():
    """A sum that is right by chance hides nothing."""
    assert messages(a=("2", "0")) == [
        (2, "arabic of 'a' is 2, the table of numerals lists 1"),
        (2, "chinese of 'a' is 0, the table of numerals lists 1"),
    ]


def test_an_empty_count_is_said_to_be_empty():
    """A document of a source with numerals must give its counts, nought too."""
    assert messages(a=("1", "1"), b=("1", "")) == [
        (3, "chinese of 'b' is empty, the table of numerals lists 0")
    ]


def test_a_numeral_without_a_row_is_missed(folder, refused):
    """A row of the numerals that is removed leaves its document short."""
    path = folder / PAGE / "numerals.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:1] + lines[2:]), encoding="utf-8")
    assert "chinese of 'ngari-overview' is 20, the table of numerals lists 19" in str(refused())
