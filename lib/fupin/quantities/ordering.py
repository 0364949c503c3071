"""Which of two quantities is larger, and an honest "cannot tell".

We look at the interval of the difference rather than at two intervals side by side, so that a
figure on both sides does not widen it: a is less than a + b for every positive b, however roughly
a was printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, Literal

from fupin.bilingual import Bilingual, shown_language
from fupin.errors import CannotTellError, FupinError, UnitError
from fupin.quantities.comparability import guard
from fupin.quantities.conversion import to_unit
from fupin.quantities.figure import AnyFigure, Figure
from fupin.quantities.intervals import Interval
from fupin.quantities.names import label, name
from fupin.quantities.text import text_in_both, with_interval
from fupin.quantities.unit_conversion import conversion_factor
from fupin.quantities.unit_names import unit_called
from fupin.quantities.unit_table import PURE

_PLACES = {"en": "{}: ", "zh": "第{}位："}
_TO = {"en": " to ", "zh": "至"}
_COMMA = {"en": ", ", "zh": "，"}

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


@dataclass(frozen=True)
class Rank(Generic[AnyFigure]):
    """A quantity's place in a ranking, from 1 for the largest.

    Attributes
    ----------
    best, worst : int
        The places that the prints allow it, from `best` to `worst`; often the same.
    quantity : Quantity
        The figure itself.

    See Also
    --------
    fupin.rank : Makes the ranking.

    Examples
    --------
    >>> owed, lent = fupin.get("microcredit_balance"), fupin.exact(158_000_000, "yuan")
    >>> first = fupin.rank([owed, lent])[0]
    >>> first.best, first.worst, first.quantity
    (1, 2, 160 million yuan [155,000,000 to 165,000,000])
    """

    best: int
    worst: int
    quantity: AnyFigure

    def __repr__(self) -> str:
        lang = shown_language()
        places = dict.fromkeys((self.best, self.worst))
        place = _PLACES[lang].format(_TO[lang].join(map(str, places)))
        said = name(self.quantity, lang), with_interval(self.quantity, lang)
        return place + _COMMA[lang].join(said)


def compare(left: Figure, right: Figure) -> Comparison:
    """Say how two quantities of one unit compare.

    It looks at the range of their difference, so that a print that stands on both sides does no
    harm.

    Parameters
    ----------
    left, right : Quantity
        Figures of one unit. They need not be comparable otherwise.

    Returns
    -------
    {"less", "greater", "equal", "cannot tell"}
        Equal only where both are exact, or the same by construction.

    Raises
    ------
    UnitError
        If their units differ.

    Examples
    --------
    >>> received, planned = fupin.get("plan_funds_received"), fupin.get("plan_investment")
    >>> fupin.compare(received, planned)
    'greater'
    >>> fupin.compare(fupin.get("microcredit_balance"), fupin.exact(158_000_000, "yuan"))
    'cannot tell'

    A bare number has no unit; `fupin.exact` gives it one:

    >>> fupin.compare(fupin.get("plan_disbursed_rate"), fupin.exact(98))
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot compare Rate of funds disbursed (98%,
        plan_disbursed_rate.ngari.2018/2020) with 98.
    One is in %, the other in no unit.
    Compare figures of one unit; give a bare number its own: exact(50, "percent").
    """
    gap = _gap(left, right)
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


def rank(items: Iterable[AnyFigure], because: str | None = None) -> list[Rank[AnyFigure]]:
    """Rank quantities from the largest, with the places that the prints leave open.

    Parameters
    ----------
    items : iterable of Quantity
        Figures of one unit.
    because : str, optional
        Why they may be ranked although they are not comparable; it stays in their lineage.

    Returns
    -------
    list of Rank
        Ordered by value; equal values keep the order they came in.

    Raises
    ------
    UnitError, ComparabilityError
        If they are not comparable.
    FupinError
        If there is nothing to rank.

    Examples
    --------
    Where were most people registered as poor at the end of 2015?

    >>> poor = fupin.load("poverty", period="2015-12-31")
    >>> poor = poor[poor["measure"] == "registered_poor_persons"]
    >>> for place in fupin.rank(poor["quantity"]):
    ...     print(place.best, place.quantity.observation.region_en, place.quantity)
    1 Tibet Autonomous Region 590,000 people
    2 Shigatse City 169,600 people
    3 Nagqu City 102,402 people
    4 Shannan City 57,844 people
    5 Ngari Prefecture 22,948 people
    6 Baqing (Baqên) County 10,674 people

    Two figures whose ranges overlap share their places:

    >>> owed, lent = fupin.get("microcredit_balance"), fupin.exact(158_000_000, "yuan")
    >>> for place in fupin.rank([owed, lent]):
    ...     print(place)
    1 to 2: Microcredit outstanding, 160 million yuan [155,000,000 to 165,000,000]
    1 to 2: 158,000,000 yuan, 158,000,000 yuan
    """
    items = list(items)
    if not items:
        raise FupinError(
            Bilingual("There is nothing to rank.", "没有可排序的数字。"),
            Bilingual("The list is empty.", "列表为空。"),
            Bilingual("Pass some figures.", "请传入若干数字。"),
        )
    guard(items, "rank", because)
    words = {(i, j): compare(a, b) for i, a in enumerate(items) for j, b in enumerate(items)}
    ranks = []
    for i, item in enumerate(items):
        found = [words[i, j] for j in range(len(items))]
        noted = item.because(because) if because else item
        ranks.append(Rank(1 + found.count("less"), len(items) - found.count("greater"), noted))
    return sorted(ranks, key=lambda one: -_in_common(one.quantity, items[0]))


def _in_common(item: Figure, first: Figure) -> Fraction:
    return to_unit(item, first.unit).value


def _gap(left: Figure, right: Figure) -> Interval:
    """Return the range of left minus right, without asking whether they are comparable."""
    left, right = _with_unit(left, right.unit), _with_unit(right, left.unit)
    bare = any(one.op == "number" and one.unit == PURE for one in (left, right))
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
    if item.op == "number" and item.unit == PURE and not item.value:
        return type(item)("number", unit, item.value)
    return item
