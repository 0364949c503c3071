"""Units are things: 人, 人次 and 户 do not add.

pint does the dimensional analysis over a registry of our own, in which every countable thing is
a dimension of its own. The registry is built when a compound unit is first met.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, cast

from pint import UnitRegistry

from fupin.bilingual import Bilingual
from fupin.errors import UnitError, UnknownNameError
from fupin.languages.unknown_names import unknown_name
from fupin.quantities.unit_table import PURE, unit_table

if TYPE_CHECKING:
    from pint.facets.plain import PlainQuantity

_NAME = re.compile(r"[a-z_]+")
_PRODUCT = re.compile(r"(?:1/)?[a-z_]+(?:[*/][a-z_]+)*")


@cache
def registry() -> UnitRegistry[Fraction]:
    """Return our pint registry: exact fractions, none of pint's own units."""
    ours: UnitRegistry[Fraction] = UnitRegistry(None, non_int_type=Fraction)
    for unit in unit_table().values():
        ours.define(f"{unit.id} = {unit.definition or f'[{unit.id}]'}")
    return ours


@cache
def parts(unit: str) -> dict[str, int]:
    """Return a unit's simple units and their powers, ``{"yuan": 1, "household": -1}``.

    Raises
    ------
    UnknownNameError
        If a part is not in the table.
    UnitError
        If the text is not a product of units.
    """
    if unit in unit_table():
        return {unit: 1}
    if unit == PURE:
        return {}
    if not _PRODUCT.fullmatch(unit):
        raise UnitError(
            Bilingual("{!r} is not a unit.", "{!r}不是单位。").fill(unit),
            Bilingual(
                "A unit is a name of the table, or names joined by * and /.",
                "单位是单位表中的名称，或由*和/连接的若干名称。",
            ),
            Bilingual(
                "Write yuan, yuan/household or person*month.",
                "请写yuan、yuan/household或person*month。",
            ),
        )
    for name in _NAME.findall(unit):
        if name not in unit_table():
            raise unknown_name(
                Bilingual("unit", "单位"),
                name,
                unit_table(),
                Bilingual("The units are", "单位有"),
            )
    return powers_of(registry().Quantity(Fraction(1), unit))


def is_unit(unit: str) -> bool:
    """Say whether a text is a unit over our table."""
    try:
        return bool(unit) and canonical(unit) is not None
    except (UnitError, UnknownNameError):
        return False


def powers_of(amount: PlainQuantity[Fraction]) -> dict[str, int]:
    """Return the simple units of a pint quantity and their powers."""
    # pint allows any power; products of our units have whole ones.
    return {name: int(cast("Fraction", power)) for name, power in amount.unit_items()}


def written(powers: dict[str, int]) -> str:
    """Return the one way we write a unit with these powers, ``dimensionless`` if there are none."""
    order = list(unit_table())
    names = sorted(powers, key=order.index)
    above = [name for name in names for _ in range(powers[name])]
    below = [name for name in names for _ in range(-powers[name])]
    if not above and not below:
        return PURE
    return "/".join(["*".join(above) or "1", *below])


@cache
def canonical(unit: str) -> str:
    """Return a unit as we write it; raise if it is not one."""
    return written(parts(unit))
