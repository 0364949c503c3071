"""What may stand beside a figure: another one, or a plain number, which has no unit."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from numbers import Real
from typing import cast

from fupin.bilingual import Bilingual
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
    left: AnyFigure | Number, right: AnyFigure | Number, verb: Bilingual
) -> tuple[AnyFigure, AnyFigure]:
    """Return both sides of an operation as figures, where a plain number is one without a unit.

    Parameters
    ----------
    left, right : Figure or number
        At least one of them is a figure.
    verb : Bilingual
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
            Bilingual(
                "We can only {} quantities and plain numbers.", "只有数量和纯数可以{}。"
            ).fill(verb),
            [
                Bilingual("{} is neither of them.", "{}既非数量，也非纯数。").fill(each)
                for each in strange
            ],
            Bilingual(
                'Take a figure with fupin.get(...), or make one: exact(12, "month").',
                '请用fupin.get(...)取一个数字，或自给一个：exact(12, "month")。',
            ),
        )
    figure = next((each for each in sides if isinstance(each, Figure)), None)
    if figure is None:
        raise FupinError(
            Bilingual("We can only {} quantities.", "只有数量可以{}。").fill(verb),
            Bilingual(
                "{!r} and {!r} are plain numbers: they have neither unit nor origin.",
                "{!r}和{!r}都是纯数，既无单位，也无出处。",
            ).fill(left, right),
            Bilingual(
                'Give one of them a unit: exact({!r}, "yuan").',
                '请给其中一个加上单位：exact({!r}, "yuan")。',
            ).fill(left),
        )
    taken = tuple(operand(each, figure) for each in sides)
    return cast("tuple[AnyFigure, AnyFigure]", taken)


def listed(items: Iterable[AnyFigure], verb: Bilingual) -> list[AnyFigure]:
    """Return figures as a list, at least one.

    A plain number among them is more often a slip than meant, so it is refused here.

    Raises
    ------
    FupinError
        If there are none, or if something else is among them; every such item is named.
    """
    if not isinstance(items, Iterable):
        raise FupinError(
            Bilingual("We can only {} several quantities.", "只有多个数量才能{}。").fill(verb),
            Bilingual(
                "{!r} is no list or column of them.", "{!r}不是数量的列表，也不是一列数量。"
            ).fill(items),
            Bilingual("Pass a list: [a, b].", "请传入列表：[a, b]。"),
        )
    found = list(items)
    strange = [
        Bilingual("Item {} is {!r}.", "第{}项（从0数起）为{!r}。").fill(place, item)
        for place, item in enumerate(found)
        if not isinstance(item, Figure)
    ]
    if strange or not found:
        raise FupinError(
            Bilingual("We can only {} quantities.", "只有数量可以{}。").fill(verb),
            strange or Bilingual("The list is empty.", "列表为空。"),
            Bilingual(
                "Pass figures without missing rows, "
                'and give a number its unit: exact(12, "month").',
                '请去掉缺失的行，并给纯数加上单位：exact(12, "month")。',
            ),
        )
    return found
