"""Polynomials and their quotients, in exact fractions.

Only `fupin.quantities.bounds` needs them: to see how often a printed figure stands above and below
the line once everything is brought over one denominator.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import zip_longest

from fupin.quantities.intervals import Interval

Monomial = tuple[int, ...]  # exponents of variable 0, 1, 2 …, without trailing zeros


def _times(left: Monomial, right: Monomial) -> Monomial:
    return tuple(a + b for a, b in zip_longest(left, right, fillvalue=0))


def _over(left: Monomial, right: Monomial) -> Monomial | None:
    powers = [a - b for a, b in zip_longest(left, right, fillvalue=0)]
    if any(power < 0 for power in powers):
        return None
    while powers and powers[-1] == 0:
        powers.pop()
    return tuple(powers)


class Polynomial:
    """A sum of monomials with coefficients; zero has none."""

    __slots__ = ("terms",)

    def __init__(self, terms: dict[Monomial, Fraction]) -> None:
        self.terms = {monomial: c for monomial, c in terms.items() if c}

    @classmethod
    def constant(cls, number: Fraction | int) -> Polynomial:
        """Return a number as a polynomial."""
        return cls({(): Fraction(number)})

    @classmethod
    def variable(cls, index: int) -> Polynomial:
        """Return the variable of this index."""
        return cls({(*(0,) * index, 1): Fraction(1)})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial) and self.terms == other.terms

    def __hash__(self) -> int:
        return hash(frozenset(self.terms.items()))

    def __add__(self, other: Polynomial) -> Polynomial:
        terms = dict(self.terms)
        for monomial, c in other.terms.items():
            terms[monomial] = terms.get(monomial, 0) + c
        return Polynomial(terms)

    def __mul__(self, other: Polynomial) -> Polynomial:
        terms: dict[Monomial, Fraction] = {}
        for left, a in self.terms.items():
            for right, b in other.terms.items():
                monomial = _times(left, right)
                terms[monomial] = terms.get(monomial, 0) + a * b
        return Polynomial(terms)

    def __sub__(self, other: Polynomial) -> Polynomial:
        return self + other.scaled(-1)

    def __pow__(self, power: int) -> Polynomial:
        product = Polynomial.constant(1)
        for _ in range(power):
            product *= self
        return product

    def scaled(self, number: Fraction | int) -> Polynomial:
        """Multiply by a number."""
        return Polynomial({monomial: c * number for monomial, c in self.terms.items()})

    def leading(self) -> tuple[Monomial, Fraction]:
        """Return the first term in lexicographic order, and its coefficient."""
        monomial = max(self.terms)
        return monomial, self.terms[monomial]

    def degree(self, index: int) -> int:
        """Return the highest power of a variable."""
        return max((m[index] for m in self.terms if len(m) > index), default=0)

    def slope(self, index: int) -> Polynomial:
        """Return the derivative by a variable."""
        one = (*(0,) * index, 1)
        lowered = ((_over(m, one), c * m[index]) for m, c in self.terms.items() if len(m) > index)
        return Polynomial({m: c for m, c in lowered if m is not None})

    def over(self, divisor: Polynomial) -> Polynomial | None:
        """Divide without remainder; None if there is one."""
        quotient: dict[Monomial, Fraction] = {}
        rest, (lead, leading) = self, divisor.leading()
        while rest.terms:
            monomial, c = rest.leading()
            step = _over(monomial, lead)
            if step is None:
                return None
            quotient[step] = c / leading
            rest -= divisor * Polynomial({step: c / leading})
        return Polynomial(quotient)

    def at(self, point: Sequence[Fraction]) -> Fraction:
        """Return the value at a point."""
        total = Fraction(0)
        for monomial, c in self.terms.items():
            term = c
            for number, power in zip(point, monomial, strict=False):
                if power:
                    term *= number**power if power > 1 else number
            total += term
        return total

    def on(self, box: Sequence[Interval]) -> Interval:
        """Enclose the values on a box, term by term; exact where no variable repeats."""
        total = Interval(Fraction(0))
        for monomial, c in self.terms.items():
            term = Interval(c)
            for index, power in enumerate(monomial):
                if power:
                    term *= box[index] ** power if power > 1 else box[index]
            total += term
        return total


class Quotient:
    """A polynomial over a product of polynomials, each to its power.

    Denominators are merged, not multiplied: a/n + b/n stays over n. A factor that divides the
    numerator is cancelled, so a/b * b/c is a/c.
    """

    __slots__ = ("above", "below")

    def __init__(self, above: Polynomial, below: dict[Polynomial, int] | None = None) -> None:
        self.above, self.below = above, {}
        for factor, power in (below or {}).items():
            while power and (less := self.above.over(factor)) is not None:
                self.above, power = less, power - 1  # noqa: PLW2901
            if power:
                self.below[factor] = power

    def __add__(self, other: Quotient) -> Quotient:
        both = self.below | other.below
        below = {f: max(self.below.get(f, 0), other.below.get(f, 0)) for f in both}
        return Quotient(self._above(below) + other._above(below), below)

    def __sub__(self, other: Quotient) -> Quotient:
        return self + Quotient(other.above.scaled(-1), other.below)

    def __mul__(self, other: Quotient) -> Quotient:
        below = {f: self.below.get(f, 0) + other.below.get(f, 0) for f in self.below | other.below}
        return Quotient(self.above * other.above, below)

    def __truediv__(self, other: Quotient) -> Quotient:
        number, factors = _factors(other.above)
        above = product(other.below).scaled(1 / number)
        return self * Quotient(above) * Quotient(Polynomial.constant(1), factors)

    def _above(self, below: dict[Polynomial, int]) -> Polynomial:
        missing = {factor: power - self.below.get(factor, 0) for factor, power in below.items()}
        return self.above * product(missing)


def product(factors: dict[Polynomial, int]) -> Polynomial:
    """Multiply out."""
    result = Polynomial.constant(1)
    for factor, power in factors.items():
        result *= factor**power
    return result


def _factors(polynomial: Polynomial) -> tuple[Fraction, dict[Polynomial, int]]:
    """Split off the number and the variables, so that equal denominators are seen to be equal."""
    _, number = polynomial.leading()
    rest = polynomial.scaled(1 / number)
    factors: dict[Polynomial, int] = {}
    for index in range(max(map(len, rest.terms))):
        variable = Polynomial.variable(index)
        while (less := rest.over(variable)) is not None:
            rest, factors[variable] = less, factors.get(variable, 0) + 1
    if rest != Polynomial.constant(1):
        factors[rest] = 1
    return number, factors
