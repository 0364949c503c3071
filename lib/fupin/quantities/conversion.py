"""A figure in another unit of the same kind."""

from __future__ import annotations

from fupin.errors import UnitError
from fupin.quantities.figure import AnyFigure
from fupin.quantities.names import label
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_names import unit_name
from fupin.quantities.units import canonical


def to_unit(figure: AnyFigure, unit: str) -> AnyFigure:
    """Return a figure in another unit of the same kind: years in months, a ratio in percent.

    Raises
    ------
    UnitError
        If the two are different things.
    """
    unit = canonical(unit)
    factor = conversion_factor(figure.unit, unit)
    if factor is None:
        raise UnitError(
            f"{label(figure)} cannot be put into {unit_name(unit) or 'a pure ratio'}.",
            f"It is in {unit_name(figure.unit) or 'no unit'}; these are different things.",
            "Divide by a figure in the unit that has to go: yuan / people gives yuan per person.",
        )
    if unit == figure.unit:
        return figure
    return type(figure)("to", unit, figure.value * factor, (figure,), factor)
