"""What becomes of units in sums, products and quotients.

Levels (percent) and changes (percentage points) are different things:

================  =======================  ==========================================
sum, difference   percent + percent        percent
..                percent - percent        percentage points
..                percent ± points         percent
..                points ± points          percentage points
..                points - percent         refused
..                plain number ± either    refused: 98 % + 1 could mean two things
product           percent * percent        percent: 50 % of 50 % is 25 %
..                percent * points         percentage points
quotient          either / either          a plain ratio
any               times or over a number   the unit stays what it is
any               with another unit        a hundredth: 50 % of 10 yuan is 5 yuan
share             of like in like          percent, whatever the quotient was in
compare           percent with a ratio     compared: 50 % is 0.5, unless 0.5 is a bare number
..                points with percent      refused
================  =======================  ==========================================

A percent inside a compound unit (``percent/year``) is part of a unit of its own: it adds, compares
and has a share only where both sides hold it.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from fupin.quantities.unit_table import PURE, unit_table
from fupin.quantities.units import parts, powers_of, registry, written

_HUNDREDTHS = ("percent", "percent_point")


@cache
def conversion_factor(unit: str, to: str) -> Fraction | None:
    """Return what a figure in `unit` is multiplied by to be in `to`, None if they are different.

    A percent and a pure ratio convert (100 to 1); a percentage point converts to nothing else,
    for a change is not a level.
    """
    if unit == to:
        return Fraction(1)
    if {unit, to} == {"percent", PURE}:
        return Fraction(1, 100) if unit == "percent" else Fraction(100)
    ours, theirs = (registry().Unit(registry().UnitsContainer(parts(u))) for u in (unit, to))
    if ours.dimensionality != theirs.dimensionality:
        return None
    return Fraction(registry().convert(Fraction(1), ours, theirs))


@cache
def unit_of_sum(left: str, right: str, *, minus: bool = False) -> str | None:
    """Return the unit of a sum or difference, None where the two do not add."""
    if minus and left == right == "percent":
        return "percent_point"
    if {left, right} == {"percent", "percent_point"}:
        return None if minus and left == "percent_point" else "percent"
    if PURE in (left, right) and left != right:
        return None
    return left if conversion_factor(right, left) is not None else None


@cache
def unit_of_product(left: str, right: str, *, divide: bool = False) -> tuple[str, Fraction]:
    """Return the unit of a product or quotient, and the factor that reaches it.

    A plain number changes no unit. Percents and points alone multiply to percents or points;
    beside other units each is a hundredth. Units of one dimension cancel: yuan/month times year
    is 12 yuan.
    """
    if right == PURE:
        return left, Fraction(1)
    if left == PURE and not divide:
        return right, Fraction(1)
    if not divide and {left, right} <= set(_HUNDREDTHS):
        return "percent" if left == right == "percent" else "percent_point", Fraction(1, 100)
    times = Fraction(1)
    powers: dict[str, int] = {}
    for unit, way in ((left, 1), (right, -1 if divide else 1)):
        for name, power in parts(unit).items():
            if name in _HUNDREDTHS:
                times *= Fraction(100) ** (-power * way)
            else:
                powers[name] = powers.get(name, 0) + power * way
    powers = {name: power for name, power in powers.items() if power}
    # Only units defined by others (year, mu) can cancel against a different name.
    if any(unit_table()[name].definition for name in powers):
        ours = registry()
        whole = ours.Quantity(times, ours.Unit(ours.UnitsContainer(powers))).to_reduced_units()
        times = Fraction(whole.magnitude)
        powers = powers_of(whole)
    return written(powers), times
