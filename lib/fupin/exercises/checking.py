"""Answers compared with the right one and with known mistakes, and what is said to them.

``data/exercises.csv`` holds, for each exercise, the answer and the mistakes that people make, each
as an expression over the printed figures in the language of the relations, or as a letter in
quotation marks.
So an answer cannot drift from the figures, and no answer stands in the notebook before its reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from fupin.audit import relations
from fupin.audit.evaluation import Evaluator
from fupin.audit.figure_index import FigureIndex
from fupin.errors import RelationError, UnknownNameError
from fupin.exercises.answers import read_answer
from fupin.quantities.quantity import Quantity
from fupin.quantities.unit_names import unit_name
from fupin.quantities.unit_table import PURE
from fupin.tables import catalogue
from fupin.tables.rows import Row

_UNREADABLE = (
    "We read one number, one quantity or one letter, and this is none: "
    "take the one value out of the list or table, without missing ones."
)

# A reader who rounds to three digits has understood.
_CLOSE = Fraction(1, 200)
# How many times an answer is off, the unit asked for where that matters, and what is said.
_WRONG_SCALES: tuple[tuple[Fraction, str | None, str], ...] = (
    (
        Fraction(1, 10_000),
        None,
        "Ten thousand times too small: 万 means ten thousand, so 13132万 is 131,320,000.",
    ),
    (
        Fraction(10_000),
        None,
        "Ten thousand times too large: is your figure counted in 万 (ten thousands)?",
    ),
    (Fraction(1, 100), "percent", "A hundred times too small: the answer is in percent."),
    (Fraction(100), PURE, "A hundred times too large: the answer is a plain ratio, not percent."),
    (Fraction(1, 10**8), None, "A hundred million times too small: 亿 means a hundred million."),
)


@dataclass(frozen=True)
class Feedback:
    """What is said to an answer.

    Attributes
    ----------
    right : bool or None
        None where there is no answer yet.
    text : str
        What is said.

    Examples
    --------
    >>> said = fupin.check("finance-1", 12)
    >>> said.right
    False
    >>> said.text
    'Not yet. Too small. Ask of each figure what it counts, and open the hint.'
    """

    right: bool | None
    text: str

    def __repr__(self) -> str:
        """Show what is said."""
        return self.text


def check(exercise: str, answer: object = None) -> Feedback:
    """Say whether an answer to an exercise is right, and if not, what went wrong.

    The right answer is never given away.

    Parameters
    ----------
    exercise : str
        Its name: ``employment-1``.
    answer : Quantity, number, str or None
        A quantity, a number in the unit asked for (three digits are enough), or a letter; a list,
        array or Series of one of these will do. Anything else is told what we read.

    Returns
    -------
    Feedback
        Right or not, and why.

    Raises
    ------
    UnknownNameError
        If there is no such exercise.

    Examples
    --------
    >>> fupin.check("start-1")
    Not answered yet: put your answer in place of None and run the cell again.
    >>> fupin.check("start-1", 533)
    Not yet. Those are the cadres resident in villages (驻村干部), printed in the same
        sentence.

    A figure of the wrong kind is told by its unit:

    >>> fupin.check("finance-1", fupin.get("microcredit_households"))
    Not yet. Your answer is in households; the question asks for yuan.
    """
    rows = [row for row in catalogue.read().tables["exercises"] if row["exercise"] == exercise]
    if not rows:
        known = {row["exercise"]: None for row in catalogue.read().tables["exercises"]}
        raise UnknownNameError.among("exercise", exercise, known, "There are")
    if answer is None or answer is ...:
        return Feedback(
            None, "Not answered yet: put your answer in place of None and run the cell again."
        )
    wanted = next(row for row in rows if row["role"] == "answer")
    answer = read_answer(answer)
    if answer is None:
        return Feedback(right=False, text=f"Not yet. {_UNREADABLE}")
    for row in sorted(rows, key=lambda row: row["role"] != "answer"):
        if _fits(answer, row):
            right = row["role"] == "answer"
            return Feedback(right, f"{'Right.' if right else 'Not yet.'} {row['say']}")
    return Feedback(right=False, text=f"Not yet. {_diagnosis(answer, wanted)}")


def expected(row: Row) -> Quantity | str:
    """Return what an expression of ``data/exercises.csv`` comes to: a quantity, or a letter.

    Parameters
    ----------
    row : mapping of str to str
        A row of that table: ``exercise``, ``role``, ``expression``, ``say``.

    Returns
    -------
    Quantity or str
        The answer, or a mistake that people make.

    Raises
    ------
    RelationError
        If the expression is malformed.

    Examples
    --------
    >>> from fupin.exercises import expected
    >>> row = {"exercise": "mine", "expression": "eco_payments / eco_posts", "say": "Per post."}
    >>> expected(row)
    3,504.11 yuan per person-time [3,504.10955 to 3,504.11456]
    """
    text = row["expression"]
    if text[0] in "'\"":
        return text.strip("'\"")
    blank = dict.fromkeys(
        ("theme", "bases", "spans", "missing", "implies", "settles_en", "settles_zh"), ""
    )
    claim: Mapping[str, str] = blank | {
        "relation": row["exercise"],
        "kind": "sum",
        "claim": f"{text} == 1",
    }
    found, problems = relations.read([{**claim, "reason_en": row["say"], "reason_zh": row["say"]}])
    if problems:
        raise RelationError(
            f"Exercise {row['exercise']} cannot be computed.",
            [problem.message for problem in problems],
            "Mend data/exercises.csv.",
        )
    read = catalogue.read()
    figures = FigureIndex(read.observations.values(), page=read.sources[0])
    return Evaluator(found[0], figures).value(found[0].claim.sides[0])


def _fits(answer: Quantity | Fraction | str, row: Row) -> bool:
    wanted = expected(row)
    if isinstance(wanted, str) or isinstance(answer, str):
        return isinstance(wanted, str) and isinstance(answer, str) and answer == wanted
    if isinstance(answer, Quantity):
        return answer.unit == wanted.unit and _is_close(answer.value, wanted)
    return _is_close(answer, wanted)


def _is_close(number: Fraction, wanted: Quantity) -> bool:
    slack = (
        abs(wanted.value) * _CLOSE
        if wanted.value.denominator != 1 or wanted.low != wanted.high
        else 0
    )
    return wanted.low - slack <= number <= wanted.high + slack


def _diagnosis(answer: Quantity | Fraction | str, row: Row) -> str:
    """Say what is wrong with an answer that is no known mistake, without giving the answer away."""
    wanted = expected(row)
    if isinstance(wanted, str):
        return "Answer with one of the letters, as in 'a', after reading what each figure counts."
    if isinstance(answer, str):
        unit = unit_name(wanted.unit) or "no unit"
        return f"The answer is a figure in {unit}: a number or a quantity, without quotation marks."
    if isinstance(answer, Quantity) and answer.unit != wanted.unit:
        ours, theirs = (unit_name(unit) or "a pure ratio" for unit in (answer.unit, wanted.unit))
        return f"Your answer is in {ours}; the question asks for {theirs}."
    number = answer.value if isinstance(answer, Quantity) else answer
    for factor, only, said in _WRONG_SCALES:
        if only in (None, wanted.unit) and _is_close(number / factor, wanted):
            return said
    if number and _is_close(1 / number, wanted):
        return "Upside down: you divided the second by the first."
    side = "small" if number < wanted.value else "large"
    return f"Too {side}. Ask of each figure what it counts, and open the hint."
