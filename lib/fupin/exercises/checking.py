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
from fupin.bilingual import Bilingual
from fupin.errors import RelationError
from fupin.exercises.answers import read_answer
from fupin.languages.unknown_names import unknown_name
from fupin.quantities.quantity import Quantity
from fupin.quantities.unit_names import unit_called
from fupin.quantities.unit_table import PURE
from fupin.tables import catalogue
from fupin.tables.rows import Row

_RIGHT, _WRONG = Bilingual("Right. {}", "正确。{}"), Bilingual("Not yet. {}", "还不对。{}")
_UNREADABLE = Bilingual(
    "We read one number, one quantity or one letter, and this is none: "
    "take the one value out of the list or table, without missing ones.",
    "答案须为一个数、一个数量或一个字母，所填的都不是：请从列表或表中取出一个值，缺失值不算。",
)
_NOT_ANSWERED = Bilingual(
    "Not answered yet: put your answer in place of None and run the cell again.",
    "尚未作答：请用答案替换None，再运行本单元格。",
)

# A reader who rounds to three digits has understood.
_CLOSE = Fraction(1, 200)
# How many times an answer is off, the unit asked for where that matters, and what is said.
_WRONG_SCALES: tuple[tuple[Fraction, str | None, Bilingual], ...] = (
    (
        Fraction(1, 10_000),
        None,
        Bilingual(
            "Ten thousand times too small: 万 means ten thousand, so 13132万 is 131,320,000.",
            "小了一万倍：1万为10,000，13132万即131,320,000。",
        ),
    ),
    (
        Fraction(10_000),
        None,
        Bilingual(
            "Ten thousand times too large: is your figure counted in 万 (ten thousands)?",
            "大了一万倍：所填的数字是否以万计？",
        ),
    ),
    (
        Fraction(1, 100),
        "percent",
        Bilingual(
            "A hundred times too small: the answer is in percent.", "小了一百倍：答案以%计。"
        ),
    ),
    (
        Fraction(100),
        PURE,
        Bilingual(
            "A hundred times too large: the answer is a plain ratio, not percent.",
            "大了一百倍：答案为比值，不以%计。",
        ),
    ),
    (
        Fraction(1, 10**8),
        None,
        Bilingual(
            "A hundred million times too small: 亿 means a hundred million.",
            "小了一亿倍：1亿为100,000,000。",
        ),
    ),
)


@dataclass(frozen=True)
class Feedback:
    """What is said to an answer.

    Attributes
    ----------
    right : bool or None
        None where there is no answer yet.
    said : Bilingual
        What is said, in both languages.

    Examples
    --------
    >>> said = fupin.check("finance-1", 12)
    >>> said.right
    False
    >>> said.text
    'Not yet. Too small. Ask of each figure what it counts, and open the hint.'
    """

    right: bool | None
    said: Bilingual

    @property
    def text(self) -> str:
        """What is said, in the language that the process speaks.

        Examples
        --------
        >>> fupin.check("start-1").text
        'Not answered yet: put your answer in place of None and run the cell again.'
        """
        return str(self.said)

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
        raise unknown_name(
            Bilingual("exercise", "习题"), exercise, known, Bilingual("There are", "现有")
        )
    if answer is None or answer is ...:
        return Feedback(None, _NOT_ANSWERED)
    wanted = next(row for row in rows if row["role"] == "answer")
    answer = read_answer(answer)
    if answer is None:
        return Feedback(right=False, said=_WRONG.fill(_UNREADABLE))
    for row in sorted(rows, key=lambda row: row["role"] != "answer"):
        if _fits(answer, row):
            right = row["role"] == "answer"
            said = Bilingual(row["say_en"], row["say_zh"])
            return Feedback(right, (_RIGHT if right else _WRONG).fill(said))
    return Feedback(right=False, said=_WRONG.fill(_diagnosis(answer, wanted)))


def expected(row: Row) -> Quantity | str:
    """Return what an expression of ``data/exercises.csv`` comes to: a quantity, or a letter.

    Parameters
    ----------
    row : mapping of str to str
        A row of that table: ``exercise``, ``role``, ``expression``, ``say_en``, ``say_zh``.

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
    >>> row = {"exercise": "mine", "expression": "eco_payments / eco_posts"}
    >>> expected(row)
    3,504.11 yuan per person-time [3,504.10955 to 3,504.11456]
    """
    text = row["expression"]
    if text[0] in "'\"":
        return text.strip("'\"")
    blank = dict.fromkeys(
        ("theme", "bases", "spans", "missing", "implies", "settles_en", "settles_zh"), ""
    )
    reason = row.get("say_en", "")
    claim: Mapping[str, str] = blank | {
        "relation": row["exercise"],
        "kind": "sum",
        "claim": f"{text} == 1",
    }
    found, problems = relations.read([{**claim, "reason_en": reason, "reason_zh": reason}])
    if problems:
        raise RelationError(
            Bilingual("Exercise {} cannot be computed.", "习题{}无法计算。").fill(row["exercise"]),
            [problem.message for problem in problems],
            Bilingual("Mend data/exercises.csv.", "请更正data/exercises.csv。"),
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


def _diagnosis(answer: Quantity | Fraction | str, row: Row) -> Bilingual:
    """Say what is wrong with an answer that is no known mistake, without giving the answer away."""
    wanted = expected(row)
    if isinstance(wanted, str):
        return Bilingual(
            "Answer with one of the letters, as in 'a', after reading what each figure counts.",
            "请先看清各数字统计的是什么，再填一个字母，如'a'。",
        )
    if isinstance(answer, str):
        return Bilingual(
            "The answer is a figure in {}: a number or a quantity, without quotation marks.",
            "答案是一个数字，单位为{}：请填数或数量，不加引号。",
        ).fill(unit_called(wanted.unit))
    if isinstance(answer, Quantity) and answer.unit != wanted.unit:
        return Bilingual(
            "Your answer is in {}; the question asks for {}.",
            "所填答案的单位为{}，题目要求的是{}。",
        ).fill(_asked_unit(answer.unit), _asked_unit(wanted.unit))
    number = answer.value if isinstance(answer, Quantity) else answer
    for factor, only, said in _WRONG_SCALES:
        if only in (None, wanted.unit) and _is_close(number / factor, wanted):
            return said
    if number and _is_close(1 / number, wanted):
        return Bilingual(
            "Upside down: you divided the second by the first.", "除反了：被除数与除数颠倒了。"
        )
    side = Bilingual("small", "小") if number < wanted.value else Bilingual("large", "大")
    return Bilingual(
        "Too {}. Ask of each figure what it counts, and open the hint.",
        "偏{}。请想一想各数字统计的是什么，并看提示。",
    ).fill(side)


def _asked_unit(unit: str) -> Bilingual:
    return Bilingual("a pure ratio", "比值") if unit == PURE else unit_called(unit)
