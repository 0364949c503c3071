"""Two people's reviews of one draft are held against each other."""

from __future__ import annotations

import shutil

import pytest

from fupin.drafting import Review
from fupin.drafting.review_comparison import compare
from fupin.errors import FupinError


@pytest.fixture
def two(drafted, tmp_path):
    """Two reviews of one draft."""
    return Review(drafted), Review(shutil.copytree(drafted, tmp_path / "second"))


def test_the_same_answers_have_no_differences(two):
    """However they were reached."""
    for review in two:
        while review.next():
            review.accept()
    found = compare(two[0].folder, two[1].folder)
    assert found == ([], len(two[0].rows), 0)


def test_a_cell_that_differs_is_listed(two):
    """With its place and what each has."""
    first, second = two
    row = first.next()
    first.change({"period": "2019"})
    second.change({"period": "2020", "measure": "people"})
    found = compare(first.folder, second.folder)
    assert found.differences == [
        (row.start, row.printed, "measure", row.measure, "people"),
        (row.start, row.printed, "period", "2019", "2020"),
    ]
    assert (found.both, found.one) == (1, 0)


def test_of_an_exclusion_the_kind_is_told(two):
    """Not each cell that it empties; that one has not answered is counted."""
    first, second = two
    row = first.next()
    first.exclude("name")
    found = compare(first.folder, second.folder)
    assert found.differences == [(row.start, row.printed, "kind", "name", "figure")]
    assert (found.both, found.one) == (0, 1)


def test_rows_of_other_lengths_are_held_together(two):
    """One has left the measure word out."""
    for review in two:
        while review.next().printed != "24个":
            review.accept()
    two[0].change({"printed": "24"})
    two[1].accept()
    differences = compare(two[0].folder, two[1].folder).differences
    assert [each[1:] for each in differences] == [("24", "printed", "24", "24个")]


def test_reviews_of_two_texts_cannot_be_compared(two, page):
    """With the lengths of both."""
    folder = two[1].folder
    (folder / "text.txt").write_text(page + "完", encoding="utf-8")
    with pytest.raises(FupinError, match="cannot be compared") as caught:
        compare(two[0].folder, folder)
    assert f"has {len(page)} characters" in caught.value.why
