"""Figures on matplotlib's axes: values to scale, the unit as the axis's label.

matplotlib is never imported from here until a column is turned into an array while matplotlib is
already loaded; then `matplotlib.units` learns how to convert figures.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

import numpy as np
import pandas as pd

from fupin.errors import UnitError
from fupin.quantities import Quantity
from fupin.quantities.unit_names import unit_name


def register_if_loaded() -> None:
    """Teach matplotlib about figures, if it is loaded and does not know yet."""
    units = sys.modules.get("matplotlib.units")
    if units is not None and Quantity not in getattr(units, "registry", {Quantity: None}):
        units.registry[Quantity] = _converter(units)


def _converter(units: object) -> object:
    class FigureConverter(units.ConversionInterface):
        """Converts figures of one unit to their values."""

        @staticmethod
        def default_units(x: object, axis: object) -> str | None:
            return one_unit(x)

        @staticmethod
        def axisinfo(unit: str | None, axis: object) -> object:
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
    return np.array(found, dtype=float).reshape(np.shape(figures)) if _many(figures) else found[0]


def _float(figure: object, unit: str | None) -> float:
    if not isinstance(figure, Quantity):
        return np.nan if figure is pd.NA else float(figure)
    if unit is not None and figure.unit != unit:
        one_unit([figure, Quantity("number", unit, figure.value)])
    return float(figure)


def _many(figures: object) -> bool:
    return isinstance(figures, Iterable)


def _flat(figures: object) -> list:
    if not _many(figures):
        return [figures]
    return list(np.asarray(figures, dtype=object).ravel())
