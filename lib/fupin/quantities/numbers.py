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
