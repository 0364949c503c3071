"""What is said to an answer: right or not, and why, without giving the answer away."""

from __future__ import annotations

from fractions import Fraction

import pytest

import fupin
from fupin.errors import RelationError, UnknownNameError
from fupin.exercises import checking
from fupin.tables import catalogue


def row(expression: str, role: str = "answer", say: str = "Well said.") -> dict[str, str]:
    """Return a row of the table of exercises."""
    return {
        "exercise": "test-1",
        "role": role,
        "expression": expression,
        "say_en": say,
        "say_zh": "不错。",
    }


@pytest.fixture
def exercise(monkeypatch):
    """Return a function that puts one exercise of our own in place of the table."""

    def put(*rows: dict[str, str]) -> None:
        read = catalogue.read()
        tables = {**read.tables, "exercises": list(rows)}
        monkeypatch.setattr(checking.catalogue, "read", lambda: _With(read, tables))

    return put


class _With:
    """What was read, with other tables."""

    def __init__(self, read: object, tables: dict) -> None:
        self.read, self.tables = read, tables

    def __getattr__(self, name: str) -> object:
        return getattr(self.read, name)


def say(answer: object) -> str:
    """Return what is said to an answer that is not right."""
    found = checking.check("test-1", answer)
    assert found.right is False
    return found.text


def test_no_answer_yet_is_neither_right_nor_wrong():
    """None, and the dots that stand in the notebook."""
    for answer in (None, ...):
        found = checking.check("employment-1", answer)
        assert found.right is None
        assert "Not answered yet" in repr(found)


def test_an_exercise_that_is_not_there_is_answered_with_those_that_are():
    """Three beats."""
    with pytest.raises(UnknownNameError, match="Did you mean 'employment-1'"):
        checking.check("employmnt-1", 3)


def test_a_number_right_to_three_digits_is_right(exercise):
    """Of a quotient; a count must be exact."""
    exercise(row("transfer_income / transfer_placements"))
    wanted = checking.expected(row("transfer_income / transfer_placements"))
    near = float(wanted.value)
    assert checking.check("test-1", round(near, -1)).right
    assert checking.check("test-1", wanted).text == "Right. Well said."
    assert "Too large" in say(near * 1.3)
    assert "Too small" in say(near * 0.7)
    assert "Upside down" in say(1 / near)


def test_a_known_mistake_gets_its_own_explanation(exercise):
    """Before any diagnosis of ours."""
    exercise(row("transfer_placements", "mistake", "Those are placements."), row("transfer_income"))
    assert say(checking.expected(row("transfer_placements"))) == "Not yet. Those are placements."


@pytest.mark.parametrize(
    ("factor", "said"),
    [
        (Fraction(1, 10_000), "Ten thousand times too small"),
        (Fraction(10_000), "Ten thousand times too large"),
        (Fraction(1, 10**8), "A hundred million times too small"),
    ],
)
def test_a_wrong_scale_is_told(exercise, factor, said):
    """万 and 亿, whatever the unit."""
    exercise(row("transfer_income"))
    assert said in say(checking.expected(row("transfer_income")).value * factor)


def test_percent_is_spoken_of_only_where_percent_or_a_ratio_is_asked_for(exercise):
    """Who is a hundred times off in yuan is not told that the answer is in percent."""
    income = row("transfer_income")
    exercise(income)
    for factor in (Fraction(1, 100), Fraction(100)):
        said = say(checking.expected(income).value * factor)
        assert "percent" not in said
        assert said.startswith(("Not yet. Too small", "Not yet. Too large"))
    share = row("share(new_projects_operating, new_projects)")
    exercise(share)
    assert checking.expected(share).unit == "percent"
    assert "the answer is in percent" in say(checking.expected(share).value / 100)


def test_another_unit_or_a_word_is_told_what_is_asked_for(exercise):
    """In the unit's own words."""
    exercise(row("transfer_income"))
    assert say(fupin.exact(3, "household")) == (
        "Not yet. Your answer is in households; the question asks for yuan."
    )
    assert "a figure in yuan" in say("many")
    assert "a figure in yuan" in say("a")


def test_a_letter_is_asked_for_where_a_letter_is_right(exercise):
    """A number is told so; the right letter in any case is right."""
    exercise(row("'b'"))
    assert "one of the letters" in say(3)
    assert "one of the letters" in say("c")
    assert checking.check("test-1", "B").right


def test_a_malformed_expression_is_the_table_s_fault(exercise):
    """Three beats: the exercise, what is wrong, and which table to mend."""
    with pytest.raises(RelationError) as caught:
        checking.expected(row("transfer_income +"))
    assert caught.value.what == "Exercise test-1 cannot be computed."
    assert caught.value.why
    assert caught.value.instead == "Mend data/exercises.csv."
