"""How precisely a figure is printed, and the interval that follows.

exact
    Whole things counted in full, or set by a rule: the figure itself.
rounded
    Money, rates, rounded counts: half a unit of the last printed digit on either side.
approximate
    A word says so (近, 余, 以上), or the print has two ends (3至5年, 十几); these decide.

The interval is closed, though a half rounds up and its upper end is not quite reached: the bounds
are then safe, and a point wide at most. It never crosses zero, since a count has no sign to lose.
"""

from __future__ import annotations

import re
from fractions import Fraction

from fupin.reading.approximation import BETWEEN, ends
from fupin.reading.grammar import Parsed

PRECISIONS = ("exact", "rounded", "approximate")
# Measured on a scale rather than counted one by one, so a print in full is rounded all the same.
MEASURED = frozenset(
    {
        "yuan", "us_dollar", "percent", "percent_point", "square_metre", "square_kilometre", "mu",
        "tonne",
    }
)  # fmt: skip

_SHORTENED = "[万亿萬億]|illion|thousand"  # what a number is written short with


def precision_by_rule(printed: str, parsed: Parsed) -> str:
    """Return the precision that a print has by itself.

    A word or two ends make it approximate. What its form sets is exact, and so are whole things
    counted one by one and printed in full; the rest is rounded.
    """
    if parsed.approximation:
        return "approximate"
    if parsed.is_exact:
        return "exact"
    unit = parsed.measure.unit if parsed.measure else ""
    counted = unit is not None and not set(unit.split("/")) & MEASURED and "/" not in unit
    in_full = parsed.last == 1 or (parsed.last > 1 and not re.search(_SHORTENED, printed))
    return "exact" if counted and in_full else "rounded"


def interval(parsed: Parsed, precision: str) -> tuple[Fraction, Fraction]:
    """Return the bounds that a print leaves to the truth.

    Raises
    ------
    IllFormedError
        If its word of approximation does not fit its value.
    """
    value = parsed.value
    if precision == "exact":
        low, high = value, value
    elif precision == "rounded":
        low, high = value - parsed.last / 2, value + parsed.last / 2
    elif parsed.approximation == BETWEEN:
        return parsed.low, parsed.high
    else:
        low, high = ends(value, parsed.last, parsed.step, parsed.approximation)
    return (max(low, Fraction(0)), high) if value >= 0 else (low, min(high, Fraction(0)))
