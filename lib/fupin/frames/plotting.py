"""Figures on matplotlib's axes: values to scale, the unit as the axis's label.

matplotlib is never imported from here until a column is turned into an array while matplotlib is
already loaded; then `matplotlib.units` learns how to convert figures.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, SupportsFloat

import numpy as np
from pandas.api.typing import NAType

from fupin.errors import UnitError
from fupin.quantities import Quantity
from fupin.quantities.unit_names import unit_name

if TYPE_CHECKING:
    from matplotlib.units import ConversionInterface


def register_if_loaded() -> None:
    """Teach matplotlib about figures, if it is loaded and does not know yet."""
    if not hasattr(sys.modules.get("matplotlib.units"), "registry"):
        return
    from matplotlib import units

    if Quantity not in units.registry:
        units.registry[Quantity] = _converter()


def _converter() -> ConversionInterface:
    from matplotlib import units

    class FigureConverter(units.ConversionInterface):
        """Converts figures of one unit to their values."""

        @staticmethod
        def default_units(x: object, axis: object) -> str | None:
            return one_unit(x)

        @staticmethod
        def axisinfo(unit: str | None, axis: object) -> units.AxisInfo:
            return units.AxisInfo(label=unit_name(unit) if unit else None)

        @staticmethod
        def convert(value: object, unit: str | None, axis: object) -> object:
            return values_in(value, unit)

    return FigureConverter()


def one_unit(figures: object) -> str | None:
    """Return the unit of some figures; None if there is no figure.

    Raises
    ------
    UnitError
        If they are in several units, which have no axis in common.
    """
    units = dict.fromkeys(figure.unit for figure in _flat(figures) if isinstance(figure, Quantity))
    if len(units) > 1:
        raise UnitError(
            f"We cannot draw {' and '.join(units)} on one axis.",
            f"The column has figures in {len(units)} units: {', '.join(units)}.",
            'Take the rows of one unit first: df[df["unit"] == "yuan"].',
        )
    return next(iter(units), None)


def values_in(figures: object, unit: str | None) -> object:
    """Return figures as floats for an axis in `unit`; what is no figure stays as it is."""
    found = [_float(figure, unit) for figure in _flat(figures)]
    if not isinstance(figures, Iterable):
        return found[0]
    return np.array(found, dtype=float).reshape(np.asarray(figures, dtype=object).shape)


def _float(figure: Quantity | SupportsFloat | NAType, unit: str | None) -> float:
    if not isinstance(figure, Quantity):
        return np.nan if isinstance(figure, NAType) else float(figure)
    if unit is not None and figure.unit != unit:
        one_unit([figure, Quantity("number", unit, figure.value)])
    return float(figure)


def _flat(figures: object) -> list[Any]:
    if not isinstance(figures, Iterable):
        return [figures]
    return list(np.asarray(figures, dtype=object).ravel())
