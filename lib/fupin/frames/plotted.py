"""What is drawn of figures: their values in the one unit of an axis."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, SupportsFloat, TypeGuard

import numpy as np
from numpy.typing import NDArray
from pandas.api.typing import NAType

from fupin.errors import UnitError
from fupin.quantities import Quantity


def one_unit(figures: object) -> str | None:
    """Return the unit of some figures; None if there is no figure.

    Raises
    ------
    UnitError
        If they are in several units, which have no axis in common.
    """
    units = dict.fromkeys(figure.unit for figure in flat(figures) if is_figure(figure))
    if len(units) > 1:
        raise UnitError(
            f"We cannot draw {' and '.join(units)} on one axis.",
            f"The column has figures in {len(units)} units: {', '.join(units)}.",
            'Take the rows of one unit first: df[df["unit"] == "yuan"].',
        )
    return next(iter(units), None)


def values_in(figures: object, unit: str | None) -> float | NDArray[np.float64]:
    """Return figures as floats for an axis in `unit`; what is no figure stays as it is."""
    found = [_float(figure, unit) for figure in flat(figures)]
    if not is_many(figures):
        return found[0]
    shape = np.asarray(figures, dtype=object).shape
    return np.array(found, dtype=float).reshape(shape)


def _float(figure: SupportsFloat | NAType, unit: str | None) -> float:
    if not is_figure(figure):
        return np.nan if isinstance(figure, NAType) else float(figure)
    if unit is not None and figure.unit != unit:
        one_unit([figure, Quantity("number", unit, figure.value)])
    return float(figure)


def is_many(figures: object) -> TypeGuard[Iterable[Any]]:
    """Say whether there are several, not one."""
    return isinstance(figures, Iterable)


def flat(figures: object) -> list[Any]:
    """Return one figure or several, of any shape, as a list."""
    if not is_many(figures):
        return [figures]
    return list(np.asarray(figures, dtype=object).ravel())


def is_figure(item: object) -> TypeGuard[Quantity]:
    """Say whether an item has a range and a unit."""
    return isinstance(item, Quantity)
