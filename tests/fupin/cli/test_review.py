"""`fupin review`: one numeral at a time in the terminal."""

from __future__ import annotations

import shutil

import pytest
from click.testing import CliRunner

from fupin.cli import main
from fupin.drafting import draft
from fupin.drafting.review_rows import read_rows

TEXT = "2020年，全县有贫困户319户。\n新增33件，统一部署。"


@pytest.fixture
def folder(tmp_path):
    """A draft of two figures, a date and a word."""
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    return draft(tmp_path / "page.txt", to=tmp_path / "drafts").folder


@pytest.fixture
def answer():
    """Return the function that reviews a source with these answers typed."""
    return lambda source, *lines: CliRunner().invoke(
        main, ["review", str(source)], input="\n".join(lines) + "\n" if lines else ""
    )


def states(folder):
    """Return the state of each row by its print."""
    return {row.printed: row.state for row in read_rows(folder / "review.csv")}


def test_a_draft_is_reviewed_to_its_end(folder, answer):
    """Each row is shown with its sentence and the print marked, its reading and its doubt."""
    done = answer(
        folder, "change unit=person period=2020", "a", 'exclude word "part of a word"', "accept"
    )
    assert done.exit_code == 0
    assert "新增【33件】，统一部署。" in done.output
    assert "2020年，全县有贫困户【319户】。" in done.output
    assert "the measure word does not say what is counted" in done.output
    assert "no figure: date" in done.output
    assert "Everything is answered: 2 accepted, 1 changed, 1 excluded." in done.output
    assert states(folder) == {
        "2020年": "accepted", "319户": "accepted", "33件": "changed", "一": "excluded",
    }  # fmt: skip


@pytest.mark.parametrize("end", [["quit"], ["q"], []])
def test_a_stopped_review_goes_on(folder, answer, end):
    """Told to end, or its input gone."""
    stopped = answer(folder, "accept", *end)
    assert stopped.exit_code == 0
    assert "Stopped: 1 accepted, 3 open." in stopped.output
    assert "2 of 4" in answer(folder, "quit").output


def test_an_answer_is_taken_back(folder, answer):
    """Of an earlier review too."""
    answer(folder, "accept", "quit")
    assert "1 of 4" in answer(folder, "undo", "quit").output
    assert set(states(folder).values()) == {"open"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("yes", "You typed 'yes'."),
        ("change", "No cell is named."),
        ("change unit", "'unit' has no = in it."),
        ("change unit=nonsense", "nonsense"),
        ("exclude", "No kind named ''."),
        ("exclude nme", "Did you mean 'name'?"),
        ("undo", "No row has an answer yet."),
    ],
)
def test_an_answer_that_cannot_be_is_asked_again(folder, answer, typed, said):
    """In three lines, and the review goes on."""
    done = answer(folder, typed, "quit")
    assert done.exit_code == 0
    assert said in done.output
    assert set(states(folder).values()) == {"open"}


def test_a_quotation_mark_may_stay_open(folder, answer):
    """What stands after it is taken word by word."""
    assert answer(folder, 'exclude word "open', "quit").exit_code == 0
    assert states(folder)["33件"] == "excluded"


def test_a_source_may_be_named(folder, answer, monkeypatch):
    """As it is called among the drafts."""
    monkeypatch.setattr("fupin.paths.checkout", lambda: folder.parents[1])
    assert answer("page", "quit").exit_code == 0


def test_two_reviews_are_compared(folder, run, answer):
    """The exit code is 1 where they differ, as that of diff."""
    second = shutil.copytree(folder, folder.parent / "second")
    answer(folder, "change unit=person period=2020", "quit")
    answer(second, "change unit=person period=2019", "quit")
    done = run("review", "--compare", str(folder), str(second))
    assert done.exit_code == 1
    assert "33件  period: 2020 | 2019" in done.output
    assert "1 difference. Answered by both: 1; by one alone: 0." in done.output
    assert run("review", "--compare", str(folder), str(folder)).exit_code == 0


@pytest.mark.parametrize("asked", [["none"], [], ["page", "--compare", "a", "b"]])
def test_what_cannot_be_asked_for_is_told(run, asked):
    """No such draft, none at all, or one beside two."""
    assert run("review", *asked).exit_code == 2
