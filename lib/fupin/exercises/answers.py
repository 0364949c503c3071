"""What a student typed, read as a figure, a number or a letter."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sized
from decimal import Decimal
from fractions import Fraction
from numbers import Rational, Real

from fupin.quantities.quantity import Quantity, exact

_LETTER = re.compile(r"\(?([a-z])[.)]?")
_NUMBER = re.compile(r"[-+]?\d+(?:,\d{3})*(?:\.\d+)?\s*(%)?")


def read_answer(given: object) -> Quantity | Fraction | str | None:
    """Return an answer as something that can be held against the right one.

    Parameters
    ----------
    given : object
        A quantity, a number of any kind, text such as ``"3.4 %"`` or ``"(b)"``, also in full-width
        characters; or a list, array or Series of one such thing.

    Returns
    -------
    Quantity, Fraction, str or None
        A figure in percent for a text with a percent sign; a lower-case letter; None if it is none
        of these.
    """
    if isinstance(given, Quantity):
        return given
    if isinstance(given, str):
        return _text(given)
    if isinstance(given, Sized) or hasattr(given, "item"):
        return _only_one(given)
    return _number(given)


def _text(given: str) -> Quantity | Fraction | str:
    text = unicodedata.normalize("NFKC", given).strip().lower().replace("\u2212", "-")
    letter, number = _LETTER.fullmatch(text), _NUMBER.fullmatch(text)
    if letter:
        return letter[1]
    if number and len(text) < 100:
        value = Fraction(text.rstrip("% ").replace(",", ""))
        return exact(value, "percent") if number[1] else value
    return text


def _only_one(given: object) -> Quantity | Fraction | str | None:
    """Return the only element of a list, array or Series; None if it has none or several."""
    if isinstance(given, (dict, set, bytes)):
        return None
    try:
        if isinstance(given, Sized) and getattr(given, "shape", None) != () and len(given) != 1:
            return None
        first = given.item() if hasattr(given, "item") else None
        if first is None and hasattr(given, "iloc"):
            first = given.iloc[0]
        elif first is None and isinstance(given, Iterable):
            first = next(iter(given))
    except (TypeError, ValueError, LookupError, AttributeError):
        return None
    return None if first is None or first is given else read_answer(first)


def _number(given: object) -> Fraction | None:
    if isinstance(given, bool) or not isinstance(given, (Real, Decimal)):
        return None
    if isinstance(given, Rational):
        return Fraction(given)
    is_finite = given.is_finite() if isinstance(given, Decimal) else math.isfinite(given)
    return Fraction(str(given)) if is_finite else None
