"""The true range of a computed figure, even where one printed figure enters it twice.

A computed figure is an expression over printed ones, each somewhere in its own interval. Its
interval is the set of values the expression takes while every printed figure varies over its own
interval, being the same number wherever it occurs. Four facts give it exactly:

1. *Operands that share no printed figure are free of each other*, so interval arithmetic on their
   ranges is exact: each is the continuous image of a box, hence an interval, and any pair of
   values can be had at once (the single-use theorem; Moore, Kearfott and Cloud, 2009).
2. Otherwise we bring the expression over one denominator, subtrees that share nothing counting as
   variables of their own. *A variable x of degree at most one above and below* leaves, the others
   being fixed, a Möbius function (ax + b) / (cx + d). Its derivative (ad - bc) / (cx + d)² has
   one sign, and no pole lies in the box since no divisor's range holds zero. So it is monotone, and
   the extremes over x lie at the two ends of its interval; one variable after another, the
   extremes of the whole lie at corners of the box.
3. *If the derivative has one sign over the whole box*, one end is enough, whatever the degree.
   Fixing that variable narrows the derivatives of the others, so we go round until none is left.
4. For what remains we branch and bound (Moore 1966, Skelboe 1974), the most promising box first:
   a Möbius variable splits into its two ends, a curved one (a*a - a) at its middle. A box whose
   upper bound does not exceed the best value seen is dropped. The upper bound is the better of
   interval evaluation and the mean value form, whose excess shrinks with the square of the width.

Where no curved variable remains the search ends by itself and the result is exact. With curved
ones it stops when the bound exceeds the best value by no more than
`fupin.quantities.maximum.TOLERANCE` times the range, finer than any digit we show. Where a whole
line of points is extreme, as in (a - b) * (a - b), it may stop before that, after `CURVED_BOXES`.
The result is the bound in any case, so it is never too narrow; nor is it wider than interval
arithmetic on the operands' own ranges, which is finite where the search is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Protocol, TypeVar

from fupin.quantities.intervals import Interval
from fupin.quantities.maximum import Maximum
from fupin.quantities.observation import Observation
from fupin.quantities.polynomials import Polynomial, Quotient

Like = TypeVar("Like", Fraction, Interval, Quotient)

_ARITHMETIC = {
    "+": "+", "total": "+", "-": "-", "difference": "-", "*": "*",
    "/": "/", "ratio": "/", "share": "/", "negative": "=", "to": "=",
}  # fmt: skip


class Node(Protocol):
    """What we need to know of a quantity."""

    @property
    def op(self) -> str:
        """The operation, a key of `_ARITHMETIC`."""

    @property
    def parents(self) -> Sequence[Node]:
        """The operands."""

    @property
    def factor(self) -> Fraction:
        """What the operation's result is multiplied by."""

    @property
    def interval(self) -> Interval:
        """Its range."""

    @property
    def uses(self) -> Counter[Observation]:
        """How often each inexact printed figure stands in it."""


def combine(op: str, numbers: Sequence[Like], factor: Like) -> Like:
    """Apply an operation to numbers, intervals and quotients alike."""
    first = numbers[0]
    kind = _ARITHMETIC[op]
    for other in numbers[1:]:
        if kind == "+":
            first += other
        elif kind == "-":
            first -= other
        elif kind == "*":
            first *= other
        else:
            first /= other
    return first * factor


def uses(node: Node) -> Counter[Observation]:
    """Count how often each inexact printed figure stands in the expression."""
    counts: Counter[Observation] = Counter()
    for parent in node.parents:
        counts.update(parent.uses)
    return counts


def bounds(node: Node) -> Interval:
    """Return the true range of a computed quantity over the intervals of its printed figures."""
    intervals = [parent.interval for parent in node.parents]
    apart = combine(node.op, intervals, Interval(node.factor))
    together = set[Observation]().union(*(parent.uses for parent in node.parents))
    if len(together) == sum(len(parent.uses) for parent in node.parents):
        return apart
    box: list[Interval] = []
    search = Maximum(_Reduction(node, box).expanded(node))
    low, high = -search.mirrored().highest(tuple(box)), search.highest(tuple(box))
    # Finite, as the search need not be: no operand's range holds zero where it divides.
    return Interval(Fraction(max(low, apart.low)), Fraction(min(high, apart.high)))


class _Reduction:
    """Bring an expression over one denominator; fills `box` with its variables' intervals."""

    def __init__(self, root: Node, box: list[Interval]) -> None:
        self.root, self.box = root, box
        self.index: dict[object, int] = {}

    def quotient(self, node: Node) -> Quotient:
        if self._is_apart(node):
            return self._variable(object(), node.interval)
        if not node.parents:
            (figure,) = node.uses
            return self._variable(figure, node.interval)
        return self.expanded(node)

    def expanded(self, node: Node) -> Quotient:
        parents = list(node.parents)
        numbers = []
        if _ARITHMETIC[node.op] == "+":
            # What shares nothing adds up to a single variable, however many terms it has.
            apart = [parent.interval for parent in parents if self._is_apart(parent)]
            parents = [parent for parent in parents if not self._is_apart(parent)]
            numbers = [self._variable(object(), sum(apart, Interval(Fraction(0))))]
        numbers += map(self.quotient, parents)
        return combine(node.op, numbers, Quotient(Polynomial.constant(node.factor)))

    def _is_apart(self, node: Node) -> bool:
        return all(node.uses[figure] == self.root.uses[figure] for figure in node.uses)

    def _variable(self, name: object, interval: Interval) -> Quotient:
        if not interval.width:
            return Quotient(Polynomial.constant(interval.low))
        if name not in self.index:
            self.index[name] = len(self.box)
            self.box.append(interval)
        return Quotient(Polynomial.variable(self.index[name]))
