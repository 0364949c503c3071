"""Expressions of the relations in names and signs, English and Chinese."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from fupin.audit.calendar import calendar_units
from fupin.audit.claims import calendar_figure, figure_name, function_name
from fupin.audit.figure_index import FigureIndex
from fupin.audit.relations import Relation
from fupin.languages import Phrases, publisher
from fupin.quantities.observation import Observation
from fupin.quantities.unit_names import unit_name

_COMPARISONS = {"==": "=", "<=": "≤", ">=": "≥"}
_ARITHMETIC = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}
_UNKNOWN = "?"
_say = Phrases(
    {
        "years": ("calendar years: {}", "所跨年数：{}"),
        "months": ("calendar months: {}", "所跨月数：{}"),
        "weeks": ("calendar weeks: {}", "所跨周数：{}"),
        "named": ("{} named in the text", "文中列出{}项"),
        "one": ("1 {}", "1{}"),
        "atmost": ("at most 1 {}", "至多1{}"),
        "called": ("{} ({})", "{}（{}）"),
    }
)


@dataclass(frozen=True)
class ClaimWriter:
    """Writes the expressions of one relation in words and signs.

    Attributes
    ----------
    relation : Relation
    figures : FigureIndex
    lang : {"en", "zh"}
    base : ast.expr or None
        What to write for `base`.
    """

    relation: Relation
    figures: FigureIndex
    lang: str
    base: ast.expr | None = None

    def claim(self) -> str:
        """Return the whole claim."""
        first, *others = (self.expression(side) for side in self.relation.claim.sides)
        signs = (_COMPARISONS[operator] for operator in self.relation.claim.operators)
        linked = zip(signs, others, strict=True)
        return " ".join([first, *(f"{sign} {side}" for sign, side in linked)])

    def expression(self, node: ast.expr) -> str:
        """Return an expression; a figure that nobody prints is a question mark."""
        name = figure_name(node)
        if name:
            missing = name.measure in self.relation.missing
            return _UNKNOWN if missing else self._called(self.figures.find(name))
        if isinstance(node, ast.BinOp):
            sign = _ARITHMETIC[type(node.op)]
            return f"{self._operand(node.left, node)} {sign} {self._operand(node.right, node)}"
        if isinstance(node, ast.Call):
            return self._function(node)
        if isinstance(node, ast.Name):
            if node.id == "named":
                return _say("named", self.lang, len(self.relation.spans))
            return _UNKNOWN if self.base is None else self.expression(self.base)
        return f"{ast.literal_eval(node):,}"

    def _function(self, call: ast.Call) -> str:
        name = function_name(call)
        if name == "share":
            part, whole = call.args
            return f"{self._bracketed(part)} ÷ {self._bracketed(whole, divisor=True)}"
        if name in ("one", "atmost"):
            return _say(
                name, self.lang, unit_name(ast.literal_eval(call.args[0]), self.lang, one=True)
            )
        period = self.figures.find(calendar_figure(call)).period
        return _say(name, self.lang, calendar_units(name, period))

    def _operand(self, node: ast.expr, parent: ast.BinOp) -> str:
        is_sum = isinstance(parent.op, ast.Add)
        is_minuend = isinstance(parent.op, ast.Sub) and node is parent.left
        if is_sum or is_minuend:
            return self.expression(node)
        divisor = isinstance(parent.op, ast.Div) and node is parent.right
        return self._bracketed(node, divisor=divisor)

    def _bracketed(self, node: ast.expr, *, divisor: bool = False) -> str:
        """Return an operand, in brackets unless it is a single thing or a product we multiply."""
        is_product = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult)
        is_share = isinstance(node, ast.Call) and function_name(node) == "share"
        is_compound = is_share or (isinstance(node, ast.BinOp) and (divisor or not is_product))
        return f"({self.expression(node)})" if is_compound else self.expression(node)

    def _called(self, observation: Observation) -> str:
        is_zh = self.lang == "zh"
        name = observation.name_zh if is_zh else observation.name_en
        if observation.source == self.figures.page and self.figures.is_only(observation):
            return name
        where = [observation.region_zh if is_zh else observation.region_en, observation.period]
        if observation.key.endswith(f".{observation.document}"):
            where.append(publisher(observation.publisher)[is_zh])
        return _say("called", self.lang, name, ("，" if is_zh else ", ").join(where))
