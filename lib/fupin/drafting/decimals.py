"""Exact values as decimals."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

from fupin.quantities.numbers import decimal_text

_SHOWN = Context(prec=15)  # digits of a value that has no end


def decimal(value: Fraction) -> tuple[str, bool]:
    """Return a value as a decimal, and whether it has no end and is cut off after 15 digits.

    Examples
    --------
    >>> decimal(Fraction(43, 4)), decimal(Fraction(1, 3))
    (('10.75', False), ('0.333333333333333', True))
    """
    text = decimal_text(value)
    if text is not None:
        return text, False
    return f"{_SHOWN.divide(Decimal(value.numerator), Decimal(value.denominator)):f}", True
