"""Sums, differences, shares and ratios by name, with a reason where one is needed.

Operators cannot take ``because=``; these can. The reason overrides the comparability guard, never
the units, and stays in the lineage of the result.
"""

from __future__ import annotations

from collections.abc import Iterable

from fupin.bilingual import Bilingual
from fupin.errors import FupinError
from fupin.quantities.arithmetic import added, divided, subtracted
from fupin.quantities.comparability import guard
from fupin.quantities.ordering import rank
from fupin.quantities.quantity import Quantity

__all__ = ["difference", "rank", "ratio", "share", "total"]


def total(items: Iterable[Quantity], because: str | None = None) -> Quantity:
    """Add up figures of one kind.

    Parameters
    ----------
    items : iterable of Quantity
        A list, a pandas column, a group of one (``groupby("region")["quantity"].agg(total)``).
    because : str, optional
        Why they may be added although they are not comparable. It stays in the lineage, and never
        overrides the units.

    Returns
    -------
    Quantity
        The sum, in the unit that they share.

    Raises
    ------
    UnitError, ComparabilityError
        If they do not add up; every reason is listed.
    FupinError
        If there is nothing to add, or something is not a quantity.

    See Also
    --------
    difference : Subtract one from another.

    Examples
    --------
    How many meetings did the command headquarters hold?

    >>> by = ("headquarters", "headquarters_office", "special_dispatch")
    >>> fupin.total(fupin.get(f"{body}_meetings") for body in by)
    34 meetings

    Money lent during a year and money owed at its end do not add:

    >>> lent, owed = fupin.get("microcredit_lent.ngari.2020"), fupin.get("microcredit_balance")
    >>> fupin.total([lent, owed])
    Traceback (most recent call last):
        ...
    fupin.errors.ComparabilityError: We do not add 'Microcredit lent' and 'Microcredit
        outstanding'.
    Nature: Microcredit lent (6873万元, microcredit_lent.ngari.2020) is a flow; Microcredit
        outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31) is a stock.
    Period: Microcredit lent (6873万元, microcredit_lent.ngari.2020) is of 2020; Microcredit
        outstanding (1.6亿元, microcredit_balance.ngari.2020-12-31) is of 2020-12-31.
    If it makes sense all the same, say why: total([…], because="…").
    """
    items = list(items)
    strange = [
        Bilingual("Item {} is {!r}.", "第{}项（从0数起）为{!r}。").fill(place, item)
        for place, item in enumerate(items)
        if not isinstance(item, Quantity)
    ]
    if strange or not items:
        raise FupinError(
            Bilingual("We can only total quantities.", "只有数量才能求和。"),
            strange or Bilingual("The list is empty.", "列表为空。"),
            Bilingual(
                "Pass the quantity column, without missing rows.",
                "请传入quantity一列，并去掉缺失的行。",
            ),
        )
    return added(items, "total", because)


def difference(left: Quantity, right: Quantity, because: str | None = None) -> Quantity:
    """Subtract `right` from `left`, as ``-`` does; two percents differ by percentage points.

    Parameters
    ----------
    left, right : Quantity
        Figures of one unit.
    because : str, optional
        Why they may be subtracted although they are not comparable. It stays in the lineage.

    Returns
    -------
    Quantity
        `left` minus `right`.

    Raises
    ------
    UnitError
        If their units differ.
    ComparabilityError
        If they are not comparable and no reason is given.

    Examples
    --------
    How far do receipts exceed the plan?

    >>> received, planned = fupin.get("plan_funds_received"), fupin.get("plan_investment")
    >>> fupin.difference(received, planned)
    Traceback (most recent call last):
        ...
    fupin.errors.ComparabilityError: We do not subtract 'Funds received' and 'Investment
        planned'.
    Status: Funds received (36.99亿元, plan_funds_received.ngari.2018/2020) is reported;
        Investment planned (36.29亿元, plan_investment.ngari.2018/2020) is planned.
    If it makes sense all the same, say why: difference(a, b, because="…").
    >>> extra = fupin.difference(received, planned, because="receipts are held against the plan")
    >>> extra
    69 to 71 million yuan [69,000,000 to 71,000,000]
    >>> extra.note
    'receipts are held against the plan'
    """
    return subtracted(left, right, "difference", because)


def share(part: Quantity, whole: Quantity, because: str | None = None) -> Quantity:
    """Return the part in percent of the whole.

    Parameters
    ----------
    part, whole : Quantity
        Figures of one unit that count the same thing; the part lies in the whole.
    because : str, optional
        Why it makes sense although they are not comparable. It stays in the lineage.

    Returns
    -------
    Quantity
        In percent.

    Raises
    ------
    UnitError, ComparabilityError
        If they count different things, or the part's region lies outside the whole's; `because`
        overrides the second.
    DivisionByZeroIntervalError
        If the whole may be zero.

    See Also
    --------
    ratio : Divide without asking whether the figures compare.

    Examples
    --------
    How many of the new projects were operating?

    >>> fupin.share(fupin.get("new_projects_operating"), fupin.get("new_projects"))
    50 %

    People in public-welfare posts are no share of placements, which count a person each time:

    >>> hired = fupin.get("public_welfare_placements")
    >>> placed = fupin.get("transfer_placements", region="ngari", period="2020")
    >>> fupin.share(hired, placed)
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot take the share of people and person-times.
    In people: People placed in public-welfare posts (1600人,
        public_welfare_placements.ngari.2020).
    In person-times: Labour-transfer placements (14189人次, transfer_placements.ngari.2020).
    Take figures of one unit, or divide one by the other for a rate: a / b.
    """
    guard((part, whole), "share", because)
    return divided(part, whole, "share", because)


def ratio(left: Quantity, right: Quantity) -> Quantity:
    """Divide, as ``/`` does: any two quantities have a ratio, in the units that remain.

    Parameters
    ----------
    left, right : Quantity
        Figures of any units.

    Returns
    -------
    Quantity
        In `left`'s unit over `right`'s.

    Raises
    ------
    DivisionByZeroIntervalError
        If the divisor may be zero.

    See Also
    --------
    share : Divide a part by its whole, and refuse what is not its part.

    Examples
    --------
    >>> fupin.ratio(fupin.get("eco_payments.ngari.2020"), fupin.get("eco_posts.ngari.2020"))
    3,504.11 yuan per person-time [3,504.10955 to 3,504.11456]

    A divisor that may be zero is refused; in 2019 nobody in Tibet was registered as poor any more:

    >>> before = fupin.get("registered_poor_persons.tibet.2018-12-31")
    >>> fupin.ratio(before, fupin.get("registered_poor_persons.tibet.2019-12-31"))
    Traceback (most recent call last):
        ...
    fupin.errors.DivisionByZeroIntervalError: We cannot divide Registered poor people
        (15万人, registered_poor_persons.tibet.2018-12-31) by Registered poor people (0人,
        registered_poor_persons.tibet.2019-12-31).
    The divisor's interval contains zero: 0 people.
    Divide by a figure that is certainly not zero, or compare the two as they stand.
    """
    return divided(left, right, "ratio")
