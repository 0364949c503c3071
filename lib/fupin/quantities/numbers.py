"""Plain numbers, exactly."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from numbers import Integral, Real

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
        f"{number!r} is not a number to compute with.",
        "A quantity needs a finite number; missing values have no interval.",
        "Drop the missing rows first.",
    )
