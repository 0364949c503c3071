"""Which of two quantities is larger, and an honest "cannot tell".

We look at the interval of the difference rather than at two intervals side by side, so that a
figure on both sides does not widen it: a is less than a + b for every positive b, however roughly
a was printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fupin.bilingual import Bilingual
from fupin.errors import CannotTellError, UnitError
from fupin.quantities.conversion import to_unit
from fupin.quantities.figure import Figure
from fupin.quantities.intervals import Interval
from fupin.quantities.names import label
from fupin.quantities.numbers import Number
from fupin.quantities.operands import is_bare, operands
from fupin.quantities.text import text_in_both
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_names import unit_called

Comparison = Literal["less", "greater", "equal", "cannot tell"]


@dataclass(frozen=True)
class CannotTell:
    """The answer to ``a < b`` where the prints allow both; it is neither true nor false.

    Attributes
    ----------
    left, right : Quantity
        The two figures whose ranges overlap.

    See Also
    --------
    fupin.compare : The same question, answered with a word.

    Examples
    --------
    >>> balance = fupin.get("microcredit_balance")
    >>> answer = balance < fupin.exact(158_000_000, "yuan")
    >>> answer
    cannot tell: 160 million yuan [155,000,000 to 165,000,000] and 158,000,000 yuan overlap

    In an ``if`` it stops the program, where a guess would go unnoticed:

    >>> if answer:
    ...     print("less")
    Traceback (most recent call last):
        ...
    fupin.errors.CannotTellError: We cannot tell whether Microcredit outstanding (1.6亿元,
        microcredit_balance.ngari.2020-12-31) or 158,000,000 yuan is larger.
    Their intervals overlap: 160 million yuan [155,000,000 to 165,000,000], 158,000,000
        yuan.
    Ask compare(a, b), or compare their .value where the print's rounding may be ignored.
    """

    left: Figure
    right: Figure

    def __repr__(self) -> str:
        both = text_in_both(self.left), text_in_both(self.right)
        return str(Bilingual("cannot tell: {} and {} overlap", "无法判定：{}与{}重叠").fill(*both))

    def __bool__(self) -> bool:
        raise CannotTellError(
            Bilingual(
                "We cannot tell whether {} or {} is larger.", "无法判定{}与{}孰大孰小。"
            ).fill(label(self.left), label(self.right)),
            Bilingual("Their intervals overlap: {}, {}.", "二者的区间重叠：{}，{}。").fill(
                text_in_both(self.left), text_in_both(self.right)
            ),
            Bilingual(
                "Ask compare(a, b), "
                "or compare their .value where the print's rounding may be ignored.",
                "请用compare(a, b)；如可不计刊载数字的取整误差，可比较二者的.value。",
            ),
        )


def compare(left: Figure | Number, right: Figure | Number) -> Comparison:
    """Say how two quantities of one unit compare.

    It looks at the range of their difference, so that a print that stands on both sides does no
    harm.

    Parameters
    ----------
    left, right : Quantity or number
        Figures of one unit. They need not be comparable otherwise. A plain number is one without
        a unit.

    Returns
    -------
    {"less", "greater", "equal", "cannot tell"}
        Equal only where both are exact, or the same by construction.

    Raises
    ------
    UnitError
        If their units differ.
    FupinError
        If neither is a quantity, or one is no number either.

    Examples
    --------
    >>> received, planned = fupin.get("plan_funds_received"), fupin.get("plan_investment")
    >>> fupin.compare(received, planned)
    'greater'
    >>> fupin.compare(fupin.get("microcredit_balance"), fupin.exact(158_000_000, "yuan"))
    'cannot tell'

    A bare number has no unit; `fupin.exact` gives it one:

    >>> fupin.compare(fupin.get("plan_disbursed_rate"), 98)
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot compare Rate of funds disbursed (98%,
        plan_disbursed_rate.ngari.2018/2020) with 98.
    One is in %, the other in no unit.
    Compare figures of one unit; give a bare number its own: exact(50, "percent").
    """
    gap = _gap(*operands(left, right, Bilingual("compare", "比较")))
    if gap.high < 0:
        return "less"
    if gap.low > 0:
        return "greater"
    return "equal" if gap.low == gap.high == 0 else "cannot tell"


def is_less(left: Figure, right: Figure, *, or_equal: bool = False) -> bool | CannotTell:
    """Answer ``left < right`` or ``left <= right``, or that the prints do not tell."""
    gap = _gap(left, right)
    if gap.high < 0 or (or_equal and gap.high == 0):
        return True
    if gap.low > 0 or (not or_equal and gap.low == 0):
        return False
    return CannotTell(left, right)


def _gap(left: Figure, right: Figure) -> Interval:
    """Return the range of left minus right, without asking whether they are comparable."""
    left, right = _with_unit(left, right.unit), _with_unit(right, left.unit)
    bare = is_bare(left) or is_bare(right)
    if conversion_factor(right.unit, left.unit) is None or (bare and left.unit != right.unit):
        raise UnitError(
            Bilingual("We cannot compare {} with {}.", "{}与{}不能比较。").fill(
                label(left), label(right)
            ),
            Bilingual("One is in {}, the other in {}.", "前者单位为{}，后者单位为{}。").fill(
                unit_called(left.unit), unit_called(right.unit)
            ),
            Bilingual(
                'Compare figures of one unit; give a bare number its own: exact(50, "percent").',
                '请比较单位相同的数字；纯数须先给出单位：exact(50, "percent")。',
            ),
        )
    right = to_unit(right, left.unit)
    return type(left)("-", left.unit, left.value - right.value, (left, right)).interval


def _with_unit(item: Figure, unit: str) -> Figure:
    """Give nought whatever unit it is compared in; a bare 50 stays apart from 50 %."""
    if is_bare(item) and not item.value:
        return type(item)("number", unit, item.value)
    return item
