"""Plain numbers, exactly."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from numbers import Integral, Real

from fupin.bilingual import Bilingual
from fupin.errors import FupinError

Number = int | float | Fraction | Decimal | Real
"""What may stand for a plain number. At run time `Real` takes in those of NumPy too."""


def as_fraction(number: Number) -> Fraction:
    """Return a plain number exactly; a float is read as its shortest decimal text.

    Raises
    ------
    FupinError
        If it is infinite or not a number at all.
    """
    if isinstance(number, (Fraction, Decimal)) and math.isfinite(number):
        return Fraction(number)
    if isinstance(number, Integral):
        return Fraction(int(number))
    if isinstance(number, Real) and math.isfinite(number):
        return Fraction(str(float(number)))
    raise FupinError(
        Bilingual("{!r} is not a number to compute with.", "{!r}不是可以计算的数。").fill(number),
        Bilingual(
            "A quantity needs a finite number; missing values have no interval.",
            "数量须为有限数；缺失值没有上下限。",
        ),
        Bilingual("Drop the missing rows first.", "请先删去缺失的行。"),
    )


def decimal_text(number: Fraction) -> str | None:
    """Return a number as a decimal in plain digits, exactly; None if its digits have no end.

    Examples
    --------
    >>> from fractions import Fraction
    >>> decimal_text(Fraction(43, 4)), decimal_text(Fraction(1, 3))
    ('10.75', None)
    """
    bare, twos = _without(number.denominator, 2)
    bare, fives = _without(bare, 5)
    if bare != 1:
        return None
    places = max(twos, fives)
    digits = str(abs(int(number * 10**places))).rjust(places + 1, "0")
    whole, rest = (digits[:-places], digits[-places:]) if places else (digits, "")
    return ("-" if number < 0 else "") + whole + (f".{rest}" if rest else "")


def _without(number: int, factor: int) -> tuple[int, int]:
    """Return a number without a factor, and how often it held it."""
    count = 0
    while number % factor == 0:
        number, count = number // factor, count + 1
    return number, count
