"""Figures on matplotlib's axes: values to scale, ranges as error bars, the unit as the label.

matplotlib is never imported from here until a column is looked at while matplotlib is already
loaded; then `matplotlib.units` learns how to convert figures.
"""

from __future__ import annotations

import sys

from fupin.frames import error_bars
from fupin.frames.plotted import one_unit, values_in
from fupin.quantities import Quantity
from fupin.quantities.unit_names import unit_name


def register_if_loaded() -> None:
    """Teach matplotlib about figures, if it is loaded and does not know yet."""
    units = sys.modules.get("matplotlib.units")
    if units is not None and Quantity not in getattr(units, "registry", {Quantity: None}):
        units.registry[Quantity] = _converter()
        from matplotlib.axes import Axes
        from matplotlib.axis import Axis

        error_bars.add_to(Axes, Axis)


def _converter() -> object:
    from matplotlib.units import AxisInfo, ConversionInterface

    class FigureConverter(ConversionInterface):
        """Converts figures of one unit to their values."""

        @staticmethod
        def default_units(x: object, axis: object) -> str | None:
            return one_unit(x)

        @staticmethod
        def axisinfo(unit: str | None, axis: object) -> object:
            return AxisInfo(label=unit_name(unit) if unit else None)

        @staticmethod
        def convert(value: object, unit: str | None, axis: object) -> object:
            return values_in(value, unit)

    return FigureConverter()
