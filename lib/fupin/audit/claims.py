"""The language of the relations: small claims about figures, read with `ast` and never run.

A claim joins two sides with ``==``, ``<=`` or ``>=``, or three with ``<=`` (the middle one is
tested); a lone side stands alone::

    plan_completion_rate == share(plan_projects_completed, plan_projects)
    microcredit_balance / microcredit_households <= microcredit_cap['china']

What a side is made of:

``measure``, ``measure['ngari','2020']``
    A figure, with as many of its region, period, document and source as single it out.
    A bare name means the page's own figure before any other publisher's.
``12``, ``1.5``
    A number; as a whole side it takes the unit of the side it is held against.
``+ - * /`` and brackets
    Arithmetic on quantities, guarded and with units.
``share(part, whole)``
    The part in percent of the whole.
``one('post/person_time')``
    An assumption: one post per person-time, which turns one unit into the other.
``atmost('person/person_time')``
    An assumption: none to one; 192 person-times are at most 192 people.
``years(figure)``, ``months(figure)``, ``weeks(figure)``
    How many calendar years, months or weeks (from Monday) the figure's period touches.
``named``
    How many things the text names, one for each of the row's spans.
``base``
    Each of the row's bases in turn.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from fupin.errors import FupinError, RelationError
from fupin.quantities import units

OPERATORS = {ast.Eq: "==", ast.LtE: "<=", ast.GtE: ">="}
CALENDAR = ("years", "months", "weeks")
ASSUMPTIONS = ("one", "atmost")
WORDS = ("named", "base")
_ARITHMETIC = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}
_MIDDLE = 3
_Read = TypeVar("_Read")


@dataclass(frozen=True)
class Figure:
    """A figure as a claim names it: a measure, and what singles it out."""

    measure: str
    labels: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it as it is written in a claim."""
        labels = ",".join(repr(label) for label in self.labels)
        return f"{self.measure}[{labels}]" if labels else self.measure


@dataclass(frozen=True)
class Claim:
    """A claim read: its sides, and the operators between them.

    Attributes
    ----------
    sides : tuple of ast.expr
        One (a figure that stands alone), two or three.
    operators : tuple of str
        ``==``, ``<=`` or ``>=``, one fewer than sides.
    """

    sides: tuple[ast.expr, ...]
    operators: tuple[str, ...]

    @property
    def tested(self) -> int:
        """The position of the side that is put to the test: the first, or the middle of three."""
        return 1 if len(self.sides) == _MIDDLE else 0


def parse(text: str) -> Claim:
    """Read a claim.

    Raises
    ------
    RelationError
        With everything in it that is not of the language.
    """
    body = _tree(text)
    if not isinstance(body, ast.Compare):
        problems = list(_problems(body))
        if not problems and figure_of(body) is None:
            problems = ["it compares nothing: join two sides with ==, <= or >="]
        return _sound(text, problems, Claim((body,), ()))
    sides = (body.left, *body.comparators)
    problems = [problem for side in sides for problem in _problems(side)]
    odd = [type(op).__name__ for op in body.ops if type(op) not in OPERATORS]
    problems += [f"{name} is no comparison of ours; use ==, <= or >=" for name in odd]
    between = len(sides) == _MIDDLE and {*map(type, body.ops)} == {ast.LtE}
    if len(sides) > 2 and not between:
        problems.append("three sides are joined with <= twice; more are not")
    operators = tuple(OPERATORS.get(type(op), "") for op in body.ops)
    return _sound(text, problems, Claim(sides, operators))


def parse_side(text: str) -> ast.expr:
    """Read an expression without comparison: a base, or what a claim implies."""
    body = _tree(text)
    return _sound(text, list(_problems(body)), body)


def figure_of(node: ast.expr) -> Figure | None:
    """Return the figure that a node names, None if it is something else."""
    if isinstance(node, ast.Name) and node.id not in WORDS:
        return Figure(node.id)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        labels = [
            i.value for i in items if isinstance(i, ast.Constant) and isinstance(i.value, str)
        ]
        return Figure(node.value.id, tuple(labels)) if len(labels) == len(items) else None
    return None


def figures(node: ast.expr) -> Iterator[Figure]:
    """Yield every figure whose value an expression uses, in its order."""
    figure = figure_of(node)
    if figure:
        yield figure
    elif isinstance(node, ast.Call) and node.func.id not in CALENDAR:
        for argument in node.args:
            yield from figures(argument)
    elif isinstance(node, ast.BinOp):
        yield from figures(node.left)
        yield from figures(node.right)


def uses(node: ast.expr, word: str) -> bool:
    """Tell whether `named` or `base` stands in an expression."""
    return any(isinstance(n, ast.Name) and n.id == word for n in ast.walk(node))


def _tree(text: str) -> ast.expr:
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError) as error:
        reason = getattr(error, "msg", str(error))
        raise RelationError(
            f"{text!r} cannot be read.", [f"{text!r} cannot be read: {reason}"]
        ) from None


def _sound(text: str, problems: list[str], read: _Read) -> _Read:
    if problems:
        reasons = [f"{text!r}: {problem}" for problem in problems]
        raise RelationError(f"{text!r} is not a claim.", reasons, "See fupin.audit.claims.")
    return read


def _problems(node: ast.expr) -> Iterator[str]:
    """Yield what in an expression is not of the language."""
    if figure_of(node) or (isinstance(node, ast.Name) and node.id in WORDS):
        return
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return
    if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
        yield from _problems(node.left)
        yield from _problems(node.right)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        yield from _call_problems(node.func.id, node.args)
    elif isinstance(node, ast.Subscript):
        yield f"{ast.unparse(node)} names no figure; write measure['region','period']"
    else:
        yield f"{ast.unparse(node)} ({type(node).__name__}) is not part of the language"


def _call_problems(name: str, arguments: list[ast.expr]) -> Iterator[str]:
    counts = {"share": 2} | dict.fromkeys((*ASSUMPTIONS, *CALENDAR), 1)
    if name not in counts:
        yield f"there is no function {name}; there are {', '.join(counts)}"
    elif len(arguments) != counts[name]:
        yield f"{name} takes {counts[name]}, not {len(arguments)}"
    elif name in ASSUMPTIONS:
        yield from _unit_problems(name, arguments[0])
    elif name in CALENDAR and figure_of(arguments[0]) is None:
        yield f"{name} takes a figure, not {ast.unparse(arguments[0])}"
    elif name == "share":
        yield from _problems(arguments[0])
        yield from _problems(arguments[1])


def _unit_problems(name: str, node: ast.expr) -> Iterator[str]:
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield f"{name} takes a unit in quotes, not {ast.unparse(node)}"
        return
    try:
        units.canonical(node.value)
    except FupinError as error:
        yield f"{error.what} {error.instead}"
