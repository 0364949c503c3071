"""Expressions of the relations in names and signs, English and Chinese."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from fupin.audit.claims import figure_of
from fupin.audit.evaluation import Figures, calendar
from fupin.audit.relations import Relation
from fupin.quantities.observation import Observation
from fupin.quantities.unit_names import unit_name

SIGNS = {"==": "=", "<=": "≤", ">=": "≥"}
_ARITHMETIC = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}
_UNKNOWN = "?"
_SAID = {
    "years": ("calendar years: {}", "所跨年数：{}"),
    "months": ("calendar months: {}", "所跨月数：{}"),
    "weeks": ("calendar weeks: {}", "所跨周数：{}"),
    "named": ("{} named in the text", "文中列出{}项"),
    "one": ("1 {}", "1{}"),
    "atmost": ("at most 1 {}", "至多1{}"),
    "called": ("{} ({})", "{}（{}）"),
}


@dataclass(frozen=True)
class Writer:
    """Writes the expressions of one relation.

    Attributes
    ----------
    relation : Relation
    figures : Figures
    lang : {"en", "zh"}
    base : ast.expr or None
        What to write for `base`.
    """

    relation: Relation
    figures: Figures
    lang: str
    base: ast.expr | None = None

    def claim(self) -> str:
        """Return the whole claim."""
        first, *others = (self.of(side) for side in self.relation.claim.sides)
        signs = (SIGNS[operator] for operator in self.relation.claim.operators)
        linked = zip(signs, others, strict=True)
        return " ".join([first, *(f"{sign} {side}" for sign, side in linked)])

    def of(self, node: ast.expr) -> str:
        """Return an expression; a figure that nobody prints is a question mark."""
        figure = figure_of(node)
        if figure and figure.measure in self.relation.missing:
            return _UNKNOWN
        if figure:
            return self._called(self.figures.find(figure))
        if isinstance(node, ast.BinOp):
            sign = _ARITHMETIC[type(node.op)]
            return f"{self._operand(node.left, node)} {sign} {self._operand(node.right, node)}"
        if isinstance(node, ast.Call):
            return self._function(node.func.id, node.args)
        if isinstance(node, ast.Name):
            spans = len(self.relation.spans)
            return self.of(self.base) if node.id == "base" else self._say("named", spans)
        return f"{node.value:,}"

    def _say(self, word: str, *values: object) -> str:
        return _SAID[word][self.lang == "zh"].format(*values)

    def _function(self, name: str, arguments: list[ast.expr]) -> str:
        if name == "share":
            part, whole = arguments
            return f"{self._bracketed(part)} ÷ {self._bracketed(whole, divisor=True)}"
        if name in ("one", "atmost"):
            return self._say(name, unit_name(arguments[0].value, self.lang, one=True))
        period = self.figures.find(figure_of(arguments[0])).period
        return self._say(name, calendar(name, period))

    def _operand(self, node: ast.expr, parent: ast.BinOp) -> str:
        is_sum = isinstance(parent.op, ast.Add)
        is_minuend = isinstance(parent.op, ast.Sub) and node is parent.left
        if is_sum or is_minuend:
            return self.of(node)
        divisor = isinstance(parent.op, ast.Div) and node is parent.right
        return self._bracketed(node, divisor=divisor)

    def _bracketed(self, node: ast.expr, *, divisor: bool = False) -> str:
        """Return an operand, in brackets unless it is a single thing or a product we multiply."""
        is_product = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult)
        is_share = isinstance(node, ast.Call) and node.func.id == "share"
        is_compound = is_share or (isinstance(node, ast.BinOp) and (divisor or not is_product))
        return f"({self.of(node)})" if is_compound else self.of(node)

    def _called(self, observation: Observation) -> str:
        name = getattr(observation, f"name_{self.lang}")
        if observation.source == self.figures.page and self.figures.is_only(observation):
            return name
        where = [getattr(observation, f"region_{self.lang}"), observation.period]
        if observation.key.endswith(f".{observation.document}"):
            where.append(_publisher(observation.publisher, self.lang))
        return self._say("called", name, ("，" if self.lang == "zh" else ", ").join(where))


def _publisher(text: str, lang: str) -> str:
    """Return a publisher's name in one language: ours are written ``English (中文)``."""
    match = re.fullmatch(r"(.*?) \((.*)\)", text)
    return match[2 if lang == "zh" else 1] if match else text
