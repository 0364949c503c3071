"""Exact fractions as decimal text."""

from __future__ import annotations

from fractions import Fraction

from fupin.quantities.numbers import decimal_text


def decimal(number: Fraction, *, grouped: bool = False) -> str:
    """Return a fraction as text.

    Parameters
    ----------
    number : Fraction
    grouped : bool
        For people: thousands parted by commas, and rounded where there is no short decimal.

    Returns
    -------
    str
        Exact if `number` has up to six decimal places. Else ``a/b``, or, grouped or with a finite
        decimal that is longer, rounded to about four digits.
    """
    number = Fraction(number)
    places = next((n for n in range(7) if (number * 10**n).denominator == 1), None)
    if places is None:
        places = (
            max(0, 3 - len(str(abs(int(number))))) + 1 if grouped or decimal_text(number) else None
        )
    if places is None:
        return f"{number.numerator}/{number.denominator}".replace("-", "−")
    scaled = round(number * 10**places)
    whole, rest = divmod(abs(scaled), 10**places)
    sign = "−" if scaled < 0 else ""
    return (
        sign + (f"{whole:,}" if grouped else str(whole)) + (f".{rest:0{places}d}" if places else "")
    )
