"""Expressions of the relations, computed on figures so that results keep their lineage."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from fractions import Fraction

from fupin.audit.assumptions import at_most_one
from fupin.audit.calendar import calendar_units
from fupin.audit.claim_parser import parse_expression
from fupin.audit.claims import Claim, calendar_figure, figure_name, function_name
from fupin.audit.figure_index import FigureIndex
from fupin.audit.relations import Relation
from fupin.errors import RelationError
from fupin.quantities.operations import difference, share, total
from fupin.quantities.quantity import Quantity, exact


class MissingFigureError(Exception):
    """The expression needs a figure that nobody prints."""


@dataclass(frozen=True)
class Evaluator:
    """Computes the expressions of one relation, with one of its bases.

    Attributes
    ----------
    relation : Relation
    figures : FigureIndex
    base : ast.expr or None
        What `base` stands for.
    """

    relation: Relation
    figures: FigureIndex
    base: ast.expr | None = None

    def value(self, node: ast.expr) -> Quantity:
        """Return the quantity that an expression makes.

        Raises
        ------
        MissingFigureError
            If it needs a figure that is listed as missing.
        FupinError
            If a name is unknown, units do not fit, or a divisor may be zero.
        """
        name = figure_name(node)
        if name and name.measure in self.relation.missing:
            raise MissingFigureError(name.measure)
        if name:
            return Quantity.of(self.figures.find(name))
        if isinstance(node, ast.BinOp):
            return self._arithmetic(node)
        if isinstance(node, ast.Call):
            return self._function(node)
        if isinstance(node, ast.Name):
            return self._word(node.id)
        return exact(Fraction(str(ast.literal_eval(node))))

    def _word(self, word: str) -> Quantity:
        if word == "named":
            return exact(len(self.relation.spans))
        if self.base is None:
            raise RelationError(
                f"{self.relation.text!r} cannot be evaluated.",
                "It says base, and no base is given.",
                "Write the base itself, or give the relation its bases.",
            )
        return self.value(self.base)

    def _arithmetic(self, node: ast.BinOp) -> Quantity:
        if isinstance(node.op, ast.Add):
            return total([self.value(term) for term in _terms(node)], because=self._because)
        left, right = self.value(node.left), self.value(node.right)
        if isinstance(node.op, ast.Sub):
            return difference(left, right, because=self._because)
        return left * right if isinstance(node.op, ast.Mult) else left / right

    def _function(self, call: ast.Call) -> Quantity:
        name = function_name(call)
        if name == "share":
            part, whole = map(self.value, call.args)
            return share(part, whole, because=self._because)
        if name == "one":
            return exact(1, ast.literal_eval(call.args[0]))
        if name == "atmost":
            return at_most_one(ast.literal_eval(call.args[0]))
        return exact(calendar_units(name, self.figures.find(calendar_figure(call)).period))

    @property
    def _because(self) -> str:
        return self.relation.reason[0]


def evaluate(text: str, figures: FigureIndex, because: str = "") -> Quantity:
    """Return the quantity that a lone expression makes.

    Parameters
    ----------
    text : str
        In the language of the relations, without comparison, base or spans.
    figures : FigureIndex
    because : str
        Why figures that are not comparable may stand together in it.

    Raises
    ------
    RelationError
        If it cannot be read, or says base.
    FupinError
        If a name is unknown, units do not fit, or a divisor may be zero.
    """
    node = parse_expression(text)
    blank, reason = ("", ""), (because, because)
    alone = Claim((node,), ())
    relation = Relation("", "", "", "", text, alone, (), (), (), None, reason, blank, 0)
    return Evaluator(relation, figures).value(node)


def _terms(node: ast.expr) -> list[ast.expr]:
    """Return the terms of a sum of sums as one list."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_terms(node.left), *_terms(node.right)]
    return [node]
