"""Quantities: figures with operators, names, text and explanations.

Plain numbers multiply and divide anything, and add to a pure ratio (``1 - ratio``). A percent or
an amount takes no bare number, since ``98 % + 1`` could mean two things: write
``exact(1, "percent_point")``. Zero alone adds to everything, so that `sum` works.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from numbers import Real
from pathlib import Path
from typing import Literal

from fupin.quantities.arithmetic import divided, minus, negative, plus, times
from fupin.quantities.conversion import to_unit
from fupin.quantities.explanation import Explanation, explain, folded
from fupin.quantities.figure import Figure
from fupin.quantities.intervals import Interval
from fupin.quantities.names import name
from fupin.quantities.numbers import Number, as_fraction
from fupin.quantities.observation import Observation
from fupin.quantities.ordering import CannotTell, is_less
from fupin.quantities.rounding import interval_ends
from fupin.quantities.text import text
from fupin.quantities.unit_table import PURE
from fupin.quantities.units import canonical


@dataclass(frozen=True, eq=False, repr=False)
class Quantity(Figure):
    """An exact value with its range, unit and lineage; immutable.

    Make one with `Quantity.of` from a printed figure, with `exact` from a plain number, or by
    arithmetic. For its attributes see `fupin.quantities.figure.Figure`.
    """

    def name(self, lang: str = "en") -> str:
        """Return what it is called."""
        return name(self, lang)

    def text(self, lang: str = "en", scale: str | None = None) -> str:
        """Return it in words with the digits its prints allow; see `fupin.quantities.text`."""
        return text(self, lang, scale)

    def explain(
        self, lang: str = "en", text: str | Path | Literal[False] | None = None
    ) -> Explanation:
        """Return its lineage down to the printed characters.

        Parameters
        ----------
        lang : {"en", "zh"}
        text : path, False or None
            Folder of the source texts, whose sentences are then shown; False shows none, None
            looks where `fupin.paths.sources` says.
        """
        return explain(self, lang, text)

    def to(self, unit: str) -> Quantity:
        """Return it in another unit of the same kind: years in months, a ratio in percent.

        Raises
        ------
        UnitError
            If the two are different things.
        """
        return to_unit(self, unit)

    def _number(self, other: object) -> Quantity | None:
        """Return an operand as a quantity, None if it is neither that nor a number."""
        if isinstance(other, Quantity):
            return other
        if isinstance(other, (Real, Decimal)):
            return exact(other)
        return None

    def __neg__(self) -> Quantity:
        return negative(self)

    def __pos__(self) -> Quantity:
        return self

    def __add__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else plus(self, number)

    def __radd__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else plus(number, self)

    def __sub__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else minus(self, number)

    def __rsub__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else minus(number, self)

    def __mul__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else times(self, number)

    def __rmul__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else times(number, self)

    def __truediv__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else divided(self, number)

    def __rtruediv__(self, other: Quantity | Number) -> Quantity:
        number = self._number(other)
        return NotImplemented if number is None else divided(number, self)

    def __lt__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(self, number)

    def __le__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(self, number, or_equal=True)

    def __gt__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(number, self)

    def __ge__(self, other: Quantity | Number) -> bool | CannotTell:
        number = self._number(other)
        return NotImplemented if number is None else is_less(number, self, or_equal=True)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self is other or self._identity == other._identity

    def __hash__(self) -> int:
        return hash((self.value, self.unit))

    @property
    def _identity(self) -> tuple[Fraction, str, Interval, tuple[Observation, ...]]:
        return self.value, self.unit, self.interval, self.sources()

    def __float__(self) -> float:
        return float(self.value)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        if self.low == self.high:
            return self.text()
        return f"{self.text()} [{' to '.join(interval_ends(self))}]"

    def __format__(self, spec: str) -> str:
        """Format as text (``""``, ``"en"``, ``"zh"``), or the value as a float would be."""
        if spec in ("", "en", "zh"):
            return self.text(spec or "en")
        return format(float(self), spec)

    def _repr_html_(self) -> str:
        return folded(self, "en")

    def __copy__(self) -> Quantity:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Quantity:
        return self


def exact(value: Number, unit: str = PURE, en: str = "", zh: str = "") -> Quantity:
    """Return a number of our own as a quantity: twelve months, a whole of 100 %.

    Parameters
    ----------
    value : int, Fraction, Decimal or float
        A float is read as its shortest decimal text: 0.1 is one tenth.
    unit : str
        Over the table of `fupin.quantities.units`.
    en, zh : str
        A name, in both languages or in neither.
    """
    label = (en, zh) if en or zh else None
    return Quantity("number", canonical(unit), as_fraction(value), label=label)
