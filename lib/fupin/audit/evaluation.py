"""Expressions of the relations reckoned on figures, so that results keep their lineage."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from fupin.audit.claims import Claim, Figure, figure_of, parse_side
from fupin.audit.relations import Relation
from fupin.errors import AmbiguousError, UnknownNameError
from fupin.quantities.observation import Observation
from fupin.quantities.operations import difference, share, total
from fupin.quantities.quantity import Quantity, exact
from fupin.quantities.unit_names import unit_name

ASSUMED = "assumption"
_MONTHS = 12


class MissingFigureError(Exception):
    """The expression needs a figure that nobody prints."""


class Figures:
    """The printed figures, as claims name them.

    Parameters
    ----------
    observations : iterable of Observation
    page : str
        The source whose figures a bare name means.
    """

    def __init__(self, observations: Iterable[Observation], page: str) -> None:
        self.page = page
        self._by_measure: dict[str, list[Observation]] = {}
        for observation in observations:
            self._by_measure.setdefault(observation.measure, []).append(observation)

    def __contains__(self, measure: str) -> bool:
        """Tell whether a measure has any figure."""
        return measure in self._by_measure

    def is_only(self, observation: Observation) -> bool:
        """Tell whether an observation is its source's only one of its measure."""
        alike = self._by_measure[observation.measure]
        return [o for o in alike if o.source == observation.source] == [observation]

    def find(self, figure: Figure) -> Observation:
        """Return the one observation that a claim names.

        Raises
        ------
        UnknownNameError, AmbiguousError
            If there is none, or more than one.
        """
        if figure.measure not in self:
            raise UnknownNameError.among("measure", figure.measure, self._by_measure)
        all_of = self._by_measure[figure.measure]
        fits = [o for o in all_of if {*figure.labels} <= {o.region, o.period, o.document, o.source}]
        own = [o for o in fits if o.source == self.page]
        if len(fits) > 1 and own:
            fits = own
        if len(fits) == 1:
            return fits[0]
        keys = ", ".join(o.key for o in fits or all_of)
        if not fits:
            raise UnknownNameError(f"{figure} names no figure.", f"There are {keys}.")
        raise AmbiguousError(f"{figure} names {len(fits)} figures.", f"They are {keys}.")


@dataclass(frozen=True)
class Reckoner:
    """Reckons the expressions of one relation, with one of its bases."""

    relation: Relation
    figures: Figures
    base: ast.expr | None = None

    def of(self, node: ast.expr) -> Quantity:
        """Return the quantity that an expression makes.

        Raises
        ------
        MissingFigureError
            If it needs a figure that is listed as missing.
        FupinError
            If a name is unknown, units do not fit, or a divisor may be zero.
        """
        figure = figure_of(node)
        if figure and figure.measure in self.relation.missing:
            raise MissingFigureError(figure.measure)
        if figure:
            return Quantity.of(self.figures.find(figure))
        if isinstance(node, ast.BinOp):
            return self._arithmetic(node)
        if isinstance(node, ast.Call):
            return self._function(node.func.id, node.args)
        if isinstance(node, ast.Name):
            return self.of(self.base) if node.id == "base" else exact(len(self.relation.spans))
        return exact(Fraction(str(node.value)))

    def _arithmetic(self, node: ast.BinOp) -> Quantity:
        if isinstance(node.op, ast.Add):
            return total([self.of(term) for term in _terms(node)], because=self._because)
        left, right = self.of(node.left), self.of(node.right)
        if isinstance(node.op, ast.Sub):
            return difference(left, right, because=self._because)
        return left * right if isinstance(node.op, ast.Mult) else left / right

    def _function(self, name: str, arguments: list[ast.expr]) -> Quantity:
        if name == "share":
            return share(*map(self.of, arguments), because=self._because)
        if name == "one":
            return exact(1, arguments[0].value)
        if name == "atmost":
            return at_most_one(arguments[0].value)
        return exact(calendar(name, self.figures.find(figure_of(arguments[0])).period))

    @property
    def _because(self) -> str:
        return self.relation.reason[0]


def reckon(text: str, figures: Figures, because: str = "") -> Quantity:
    """Return what a lone expression comes to.

    Parameters
    ----------
    text : str
        In the language of the relations, without comparison, base or spans.
    figures : Figures
    because : str
        Why figures that are not comparable may stand together in it.

    Raises
    ------
    RelationError
        If it cannot be read.
    FupinError
        If a name is unknown, units do not fit, or a divisor may be zero.
    """
    node = parse_side(text)
    blank, reason = ("", ""), (because, because)
    alone = Claim((node,), ())
    relation = Relation("", "", "", "", text, alone, (), (), (), None, reason, blank, 0)
    return Reckoner(relation, figures).of(node)


def at_most_one(unit: str) -> Quantity:
    """Return the assumption that there is at most one of one thing to one of another."""
    said = {lang: unit_name(unit, lang, one=True) for lang in ("en", "zh")}
    return Quantity.of(
        Observation(
            key=f"{ASSUMED}.{unit}", measure=ASSUMED, theme="", name_en=f"at most one {said['en']}",
            name_zh=f"至多一{said['zh']}", region="", region_en="", region_zh="", places=(),
            period="", unit=unit, nature="rule", population="", status="reported",
            precision="approximate", printed="1以下", value=Fraction(1), low=Fraction(0),
            high=Fraction(1), last_place=Fraction(1), approximation="at most",
            document="", title="", publisher="", published="", source=ASSUMED,
        )
    )  # fmt: skip


def calendar(unit: str, period: str) -> int:
    """Return how many years, months or weeks a period touches.

    Parameters
    ----------
    unit : {"years", "months", "weeks"}
        Weeks run from Monday to Sunday.
    period : str
        ISO 8601: ``2020``, ``2018/2020``, ``2020-11``, ``2015-12-31``.
    """
    start, _, end = period.partition("/")
    first, last = _day(start, 0), _day(end or start, 1)
    if unit == "years":
        return last.year - first.year + 1
    if unit == "months":
        return (last.year - first.year) * _MONTHS + last.month - first.month + 1
    monday = first - timedelta(days=first.weekday())
    return (last - monday).days // 7 + 1


def _day(text: str, is_end: int) -> date:
    """Return the first or the last day of a year, month or day."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return date(parts[0] + is_end, 1, 1) - timedelta(days=is_end)
    if len(parts) == 2:
        months = parts[0] * _MONTHS + parts[1] - 1 + is_end
        return date(months // _MONTHS, months % _MONTHS + 1, 1) - timedelta(days=is_end)
    return date(*parts)


def _terms(node: ast.expr) -> list[ast.expr]:
    """Return the terms of a sum of sums as one list."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_terms(node.left), *_terms(node.right)]
    return [node]
