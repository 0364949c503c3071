"""A figure in another unit of the same kind."""

from __future__ import annotations

from fupin.bilingual import Bilingual
from fupin.errors import UnitError
from fupin.quantities.figure import AnyFigure
from fupin.quantities.names import label
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_names import unit_called
from fupin.quantities.unit_table import PURE
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
            Bilingual("{} cannot be put into {}.", "{}不能换算为{}。").fill(
                label(figure),
                Bilingual("a pure ratio", "纯比值") if unit == PURE else unit_called(unit),
            ),
            Bilingual(
                "It is in {}; these are different things.", "其单位为{}，所计对象不同。"
            ).fill(unit_called(figure.unit)),
            Bilingual(
                "Divide by a figure in the unit that has to go: "
                "yuan / people gives yuan per person.",
                "请除以以待消去的单位计的数字：元除以人，得元/人。",
            ),
        )
    if unit == figure.unit:
        return figure
    return type(figure)("to", unit, figure.value * factor, (figure,), factor)
