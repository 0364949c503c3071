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

CALENDAR = ("years", "months", "weeks")
ASSUMPTIONS = ("one", "atmost")
WORDS = ("named", "base")
_MIDDLE = 3


@dataclass(frozen=True)
class FigureName:
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


def figure_name(node: ast.expr) -> FigureName | None:
    """Return the name of the figure that a node stands for, None if it is something else."""
    if isinstance(node, ast.Name) and node.id not in WORDS:
        return FigureName(node.id)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        labels = [
            i.value for i in items if isinstance(i, ast.Constant) and isinstance(i.value, str)
        ]
        return FigureName(node.value.id, tuple(labels)) if len(labels) == len(items) else None
    return None


def figure_names(node: ast.expr) -> Iterator[FigureName]:
    """Yield the name of every figure whose value an expression uses, in its order."""
    name = figure_name(node)
    if name:
        yield name
    elif isinstance(node, ast.Call) and function_name(node) not in CALENDAR:
        for argument in node.args:
            yield from figure_names(argument)
    elif isinstance(node, ast.BinOp):
        yield from figure_names(node.left)
        yield from figure_names(node.right)


def function_name(call: ast.Call) -> str:
    """Return which function of the language is called, ``""`` where it is none."""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def calendar_figure(call: ast.Call) -> FigureName:
    """Return the figure whose years, months or weeks are counted."""
    (name,) = figure_names(call.args[0])
    return name


def uses(node: ast.expr, word: str) -> bool:
    """Tell whether `named` or `base` stands in an expression."""
    return any(isinstance(n, ast.Name) and n.id == word for n in ast.walk(node))
