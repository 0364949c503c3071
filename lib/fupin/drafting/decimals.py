"""Exact values as decimals."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

_SHOWN = Context(prec=15)  # digits of a value that has no end


def decimal(value: Fraction) -> tuple[str, bool]:
    """Return a value as a decimal, and whether it has no end and is cut off after 15 digits.

    Examples
    --------
    >>> decimal(Fraction(43, 4)), decimal(Fraction(1, 3))
    (('10.75', False), ('0.333333333333333', True))
    """
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{_SHOWN.divide(Decimal(value.numerator), Decimal(value.denominator)):f}", True
    # Every factor of the denominator is one place at most.
    places = value.denominator.bit_length()
    exact = Context(prec=len(str(abs(value.numerator))) + places + 1)
    text = f"{exact.divide(Decimal(value.numerator), Decimal(value.denominator)):f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text), False
