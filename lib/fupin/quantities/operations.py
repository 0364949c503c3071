"""Sums, differences, shares and ratios by name, with a reason where one is needed.

The reason overrides the comparability guard, never the units, and stays in the result's lineage.
"""

from __future__ import annotations

from collections.abc import Iterable

from fupin.bilingual import Bilingual
from fupin.quantities.arithmetic import added, divided, minus
from fupin.quantities.comparability import guard
from fupin.quantities.numbers import Number
from fupin.quantities.operands import listed, operands
from fupin.quantities.quantity import Quantity


def total(items: Iterable[Quantity], because: str | None = None) -> Quantity:
    """Add up figures of one kind.

    Parameters
    ----------
    items : iterable of Quantity
        A list, a pandas column, a group of one (``groupby("region")["quantity"].agg(total)``).
    because : str, optional
        Why they may be added although they are not comparable; it stays in the lineage.

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
    return added(listed(items, Bilingual("total", "求和")), "total", because)


def difference(
    left: Quantity | Number, right: Quantity | Number, because: str | None = None
) -> Quantity:
    """Subtract `right` from `left`, as ``-`` does; two percents differ by percentage points.

    Parameters
    ----------
    left, right : Quantity or number
        Figures of one unit; one may be a plain number where both are pure, or zero.
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
    >>> fupin.difference(received, planned, because="receipts are held against the plan")
    69 to 71 million yuan [69,000,000 to 71,000,000]
    """
    return minus(*operands(left, right, Bilingual("subtract", "相减")), "difference", because)


def share(
    part: Quantity | Number, whole: Quantity | Number, because: str | None = None
) -> Quantity:
    """Return the part in percent of the whole.

    Parameters
    ----------
    part, whole : Quantity or number
        Figures of one unit that count the same thing; the part lies in the whole. One may be a
        plain number where both are pure.
    because : str, optional
        Why it makes sense although they are not comparable. It stays in the lineage.

    Returns
    -------
    Quantity
        In percent.

    Raises
    ------
    UnitError
        If they are of different units.
    ComparabilityError
        If they count different things, or the part's region lies outside the whole's, and no
        reason is given.
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
    >>> fupin.share(hired, fupin.get("transfer_placements.ngari.2020"))
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot take the share of people and person-times.
    In people: People placed in public-welfare posts (1600人,
        public_welfare_placements.ngari.2020).
    In person-times: Labour-transfer placements (14189人次, transfer_placements.ngari.2020).
    Take figures of one unit, or divide one by the other for a rate: a / b.
    """
    part, whole = operands(part, whole, Bilingual("take the share of", "求比重"))
    guard((part, whole), "share", because)
    return divided(part, whole, "share", because)


def ratio(left: Quantity | Number, right: Quantity | Number) -> Quantity:
    """Divide, as ``/`` does: any two quantities have a ratio, in the units that remain.

    Parameters
    ----------
    left, right : Quantity or number
        Figures of any units; one may be a plain number.

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

    >>> fupin.ratio(3, fupin.get("registered_poor_persons.tibet.2019-12-31"))
    Traceback (most recent call last):
        ...
    fupin.errors.DivisionByZeroIntervalError: We cannot divide 3 by Registered poor people
        (0人, registered_poor_persons.tibet.2019-12-31).
    The divisor's interval contains zero: 0 people.
    Divide by a figure that is certainly not zero, or compare the two as they stand.
    """
    return divided(*operands(left, right, Bilingual("divide", "相除")), "ratio")
