"""Claims and expressions read from text; everything that is not of the language is refused.

The language is described in `fupin.audit.claims`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeVar

from fupin.audit.claims import ASSUMPTIONS, CALENDAR, WORDS, Claim, figure_name
from fupin.errors import FupinError, RelationError
from fupin.quantities import units

_COMPARISONS = {ast.Eq: "==", ast.LtE: "<=", ast.GtE: ">="}
_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.Div)
_Read = TypeVar("_Read")


def parse_claim(text: str) -> Claim:
    """Read a claim.

    Raises
    ------
    RelationError
        With everything in it that is not of the language.
    """
    body = _tree(text)
    if not isinstance(body, ast.Compare):
        problems = list(_problems(body))
        if not problems and figure_name(body) is None:
            problems = ["it compares nothing: join two sides with ==, <= or >="]
        return _if_sound(text, problems, Claim((body,), ()))
    sides = (body.left, *body.comparators)
    problems = [problem for side in sides for problem in _problems(side)]
    odd = [type(op).__name__ for op in body.ops if type(op) not in _COMPARISONS]
    problems += [f"{name} is no comparison of ours; use ==, <= or >=" for name in odd]
    between = len(sides) == 3 and {*map(type, body.ops)} == {ast.LtE}
    if len(sides) > 2 and not between:
        problems.append("three sides are joined with <= twice; more are not")
    operators = tuple(_COMPARISONS.get(type(op), "") for op in body.ops)
    return _if_sound(text, problems, Claim(sides, operators))


def parse_expression(text: str) -> ast.expr:
    """Read an expression without comparison: a base, or what a claim implies."""
    body = _tree(text)
    return _if_sound(text, list(_problems(body)), body)


def _tree(text: str) -> ast.expr:
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError) as error:
        reason = getattr(error, "msg", str(error))
        raise RelationError(
            f"{text!r} cannot be read.", [f"{text!r} cannot be read: {reason}"]
        ) from None


def _if_sound(text: str, problems: list[str], read: _Read) -> _Read:
    if problems:
        reasons = [f"{text!r}: {problem}" for problem in problems]
        raise RelationError(f"{text!r} is not a claim.", reasons, "See fupin.audit.claims.")
    return read


def _problems(node: ast.expr) -> Iterator[str]:
    """Yield what in an expression is not of the language."""
    if figure_name(node) or (isinstance(node, ast.Name) and node.id in WORDS):
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
    elif name in CALENDAR and figure_name(arguments[0]) is None:
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
