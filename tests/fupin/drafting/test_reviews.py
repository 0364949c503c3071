"""A review asks the most doubtful first, keeps each answer at once, and goes on where it stopped."""

from __future__ import annotations

import pytest

from fupin.drafting import Review
from fupin.drafting.review_rows import FILE, read_rows
from fupin.errors import ExportError, FupinError


@pytest.fixture
def review(drafted):
    """The review of the page."""
    return Review(drafted)


def tables(folder):
    """Return the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_most_doubtful_comes_first(review):
    """To the last row, whatever it is."""
    seen = []
    while row := review.next():
        seen.append(float(row.doubt))
        review.accept()
    assert seen == sorted(seen, reverse=True)
    assert review.counts() == {"accepted": len(seen)}
    assert len(seen) == len(review.rows)


def test_an_answer_is_kept_at_once(review, drafted):
    """In the review and in the tables; a new review goes on from it."""
    first = review.next()
    review.change({"period": "2019", "region": "ngari"})
    again = Review(drafted)
    assert again.rows == review.rows
    assert again.next() == review.next() != first
    kept = next(row for row in again.rows if row.start == first.start)
    assert (kept.state, kept.period, kept.answered) == ("changed", "2019", "1")
    assert (
        f",{first.start},{first.end},{first.measure},ngari,2019,"
        in tables(drafted)["observations.csv"].decode()
    )


def test_what_is_excluded_leaves_the_observations(review, drafted):
    """The table of numerals says what it is and why."""
    first = review.next()
    review.exclude("name", "part of a name")
    made = tables(drafted)
    assert first.measure not in made["observations.csv"].decode()
    assert ",name,,part of a name\n" in made["numerals.csv"].decode()


def test_answers_are_taken_back(review, drafted):
    """One after the other, in a later review too, until the draft is as it was."""
    before = tables(drafted)
    review.accept()
    review.exclude("word")
    review.skip()
    review.change({"measure": "people_trained"})
    assert tables(drafted) != before
    again = Review(drafted)
    assert [again.undo().state for _ in range(4)] == ["open"] * 4
    assert tables(drafted) == before
    with pytest.raises(FupinError, match="Nothing is taken back"):
        again.undo()


def test_what_is_skipped_comes_again_in_another_review(review, drafted):
    """After the rest, and not twice in one."""
    first = review.next()
    review.skip()
    while review.next():
        review.accept()
    again = Review(drafted)
    assert again.next().start == first.start
    again.skip()
    assert again.next() is None
    third = Review(drafted)
    third.accept()
    assert third.undo().state == "open"


def test_a_skipped_row_keeps_one_state_of_before(review, drafted):
    """Left out again and again, the file does not grow."""
    while review.next():
        review.skip()
    size = (drafted / FILE).stat().st_size
    again = Review(drafted)
    while again.next():
        again.skip()
    assert (drafted / FILE).stat().st_size < size + 10 * len(review.rows)


def test_a_refused_answer_changes_nothing(review, drafted):
    """Neither the rows nor the files."""
    before = tables(drafted), list(review.rows)
    for refused in (
        lambda: review.change({"period": "x"}),
        lambda: review.change({}),
        lambda: review.exclude("nonsense"),
    ):
        with pytest.raises(FupinError):
            refused()
    assert (tables(drafted), review.rows) == before


def test_two_figures_do_not_say_two_things_of_one(review):
    """Measure, region and period are a figure's key."""
    review.change({"measure": "people", "region": "ngari", "period": "2020"})
    with pytest.raises(FupinError, match="The answer is not kept") as caught:
        review.change({"measure": "people", "region": "ngari", "period": "2020"})
    assert "would both be of people, ngari, 2020" in caught.value.why


def test_an_answer_that_cannot_be_written_is_not_given(review, drafted, monkeypatch):
    """The row stays open, in memory too."""
    before = review.next()

    def fail(path, content):
        raise ExportError("review.csv is not written.", "No room.", "Make some.")

    monkeypatch.setattr("fupin.drafting.source_folder.write", fail)
    with pytest.raises(ExportError):
        review.accept()
    assert review.next() == before
    assert read_rows(drafted / FILE) == review.rows


def test_two_reviews_of_one_folder_do_not_undo_each_other(review, drafted):
    """The second is told instead of writing over the first."""
    other = Review(drafted)
    other.accept()
    with pytest.raises(FupinError, match="not kept") as caught:
        review.accept()
    assert "has been changed since" in caught.value.why
    assert read_rows(drafted / FILE) == other.rows


def test_nothing_is_left_to_answer(review):
    """An answer to no row is told."""
    while review.next():
        review.accept()
    with pytest.raises(FupinError, match="nothing to answer"):
        review.accept()
