"""What may stand beside a figure: another one, or a plain number, which has no unit."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from numbers import Real
from typing import cast

from fupin.errors import FupinError
from fupin.quantities.figure import AnyFigure, Figure
from fupin.quantities.numbers import Number, as_fraction
from fupin.quantities.unit_table import PURE


def is_bare(item: Figure) -> bool:
    """Tell whether a figure is a plain number: neither printed nor computed, without a unit."""
    return item.op == "number" and item.unit == PURE


def operand(item: object, beside: AnyFigure) -> AnyFigure | None:
    """Return an operand as a figure of the kind beside it, None if it is neither that nor a number.

    Raises
    ------
    FupinError
        If it is a number that is infinite or missing.
    """
    if isinstance(item, Figure):
        return cast("AnyFigure", item)
    if isinstance(item, (Real, Decimal)):
        return type(beside)("number", PURE, as_fraction(item))
    return None


def operands(
    left: AnyFigure | Number, right: AnyFigure | Number, verb: str
) -> tuple[AnyFigure, AnyFigure]:
    """Return both sides of an operation as figures, where a plain number is one without a unit.

    Parameters
    ----------
    left, right : Figure or number
        At least one of them is a figure.
    verb : str
        What is done with them, for the error: ``"compare"``.

    Raises
    ------
    FupinError
        If one is neither a figure nor a finite number, or both are plain numbers.
    """
    sides = (left, right)
    strange = [repr(each) for each in sides if not isinstance(each, (Figure, Real, Decimal))]
    if strange:
        raise FupinError(
            f"We can only {verb} quantities and plain numbers.",
            [f"{each} is neither of them." for each in strange],
            'Take a figure with fupin.get(...), or make one: exact(12, "month").',
        )
    figure = next((each for each in sides if isinstance(each, Figure)), None)
    if figure is None:
        raise FupinError(
            f"We can only {verb} quantities.",
            f"{left!r} and {right!r} are plain numbers: they have neither unit nor origin.",
            f'Give one of them a unit: exact({left!r}, "yuan").',
        )
    taken = tuple(operand(each, figure) for each in sides)
    return cast("tuple[AnyFigure, AnyFigure]", taken)


def listed(items: Iterable[AnyFigure], verb: str) -> list[AnyFigure]:
    """Return figures as a list, at least one.

    A plain number among them is more often a slip than meant, so it is refused here.

    Raises
    ------
    FupinError
        If there are none, or if something else is among them; every such item is named.
    """
    if not isinstance(items, Iterable):
        raise FupinError(
            f"We can only {verb} several quantities.",
            f"{items!r} is no list or column of them.",
            "Pass a list: [a, b].",
        )
    found = list(items)
    strange = [f"Item {i} is {x!r}." for i, x in enumerate(found) if not isinstance(x, Figure)]
    if strange or not found:
        raise FupinError(
            f"We can only {verb} quantities.",
            strange or "The list is empty.",
            'Pass figures without missing rows, and give a number its unit: exact(12, "month").',
        )
    return found
