"""Quantities: figures with operators and text, in any unit of their kind."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from fupin.quantities.conversion import to_unit
from fupin.quantities.display import FigureWithText
from fupin.quantities.intervals import Interval
from fupin.quantities.names import named_pair
from fupin.quantities.numbers import Number, as_fraction
from fupin.quantities.observation import Observation
from fupin.quantities.operators import FigureWithOperators
from fupin.quantities.unit_table import PURE
from fupin.quantities.units import canonical


@dataclass(frozen=True, eq=False, repr=False)
class Quantity(FigureWithOperators, FigureWithText):
    """An exact value with its range, unit and lineage; immutable.

    Make one with `fupin.get` or `Quantity.of` from a printed figure, with `fupin.exact` from a
    plain number, or by arithmetic. The operators ``+ - * /`` and the comparisons ``< <= > >=`` work
    on them, and keep range and lineage. Plain numbers multiply and divide anything, and add to a
    pure ratio; to add to anything else they need a unit, from `fupin.exact`.

    Attributes
    ----------
    value : Fraction
        The value at the printed figures, exact.
    unit : str
        One of our units, or a product of them: ``yuan``, ``person_time``, ``yuan/person``.
    op : str
        ``observation``, ``number``, or the operation that made it: ``+ - * / total difference ratio
        share negative to``.
    parents : sequence of Quantity
        What it was computed from.
    factor : Fraction
        What the operation's result is multiplied by, such as 100 in a share.
    observation : Observation or None
        The printed figure, if it is one.
    label : (str, str) or None
        A name given with `named`, in English and Chinese.
    note : str
        The reason given with ``because=``.

    See Also
    --------
    fupin.get : One figure of the data as a quantity.
    fupin.exact : A number of our own as a quantity.
    fupin.total, fupin.difference, fupin.share, fupin.ratio : Operations by name.

    Examples
    --------
    What did a placement bring?

    >>> income = fupin.get("transfer_income", region="ngari", period="2020")
    >>> placements = fupin.get("transfer_placements", region="ngari", period="2020")
    >>> income / placements
    9,255 yuan per person-time [9,254.704 to 9,255.410]

    The range comes from the print, which is rounded to ten thousand yuan. Unlike things do not add:

    >>> income + placements
    Traceback (most recent call last):
        ...
    fupin.errors.UnitError: We cannot add yuan and person-times.
    In yuan: Income from labour transfer (13132万元, transfer_income.ngari.2020).
    In person-times: Labour-transfer placements (14189人次, transfer_placements.ngari.2020).
    Take figures of one unit, or divide one by the other for a rate: a / b.

    Where ranges overlap, a comparison says so, and is neither true nor false:

    >>> balance = fupin.get("microcredit_balance")
    >>> balance < fupin.exact(158_000_000, "yuan")
    cannot tell: 160 million yuan [155,000,000 to 165,000,000] and 158,000,000 yuan overlap
    """

    def to(self, unit: str) -> Quantity:
        """Return it in another unit of the same kind: years in months, a ratio in percent.

        Parameters
        ----------
        unit : str
            The unit to turn it into, such as ``month`` or ``square_metre``.

        Returns
        -------
        Quantity
            The same figure; its value and range are converted exactly.

        Raises
        ------
        UnitError
            If the two units measure different things.
        UnknownNameError
            If there is no such unit.

        Examples
        --------
        >>> fupin.get("plan_years").to("month")
        36 months
        >>> fupin.get("transfer_placements", region="ngari", period="2020").to("person")
        Traceback (most recent call last):
            ...
        fupin.errors.UnitError: Labour-transfer placements (14189人次,
            transfer_placements.ngari.2020) cannot be put into people.
        It is in person-times; these are different things.
        Divide by a figure in the unit that has to go: yuan / people gives yuan per person.
        """
        return to_unit(self, unit)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self is other or self._identity == other._identity

    def __hash__(self) -> int:
        return hash((self.value, self.unit))

    @property
    def _identity(self) -> tuple[Fraction, str, Interval, tuple[Observation, ...]]:
        return self.value, self.unit, self.interval, self.sources()

    def __copy__(self) -> Quantity:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Quantity:
        return self


def exact(value: Number, unit: str = PURE, name: str = "", zh: str = "") -> Quantity:
    """Return a number of our own as a quantity: twelve months, a whole of 100 %.

    Parameters
    ----------
    value : int, Fraction, Decimal or float
        A float is read as its shortest decimal text: 0.1 is one tenth.
    unit : str
        One of our units, or a product of them such as ``yuan/person``; a pure number by default.
    name, zh : str
        A name in the language that the process speaks; or in English and, as `zh`, in Chinese.

    Returns
    -------
    Quantity
        Exact, and without a source.

    Raises
    ------
    UnknownNameError
        If there is no such unit.

    Examples
    --------
    What would the posts of a year pay in a month?

    >>> year = fupin.exact(12, "month")
    >>> paid = fupin.get("eco_payments.ngari.2020")
    >>> paid / fupin.get("eco_posts.ngari.2020") / year
    292.01 yuan per person-time per month [292.009129 to 292.009547]

    A unit that we do not have is refused:

    >>> fupin.exact(3, "yak")
    Traceback (most recent call last):
        ...
    fupin.errors.UnknownNameError: No unit named 'yak'.
    The units are: yuan, year and 49 others.
    Did you mean 'yuan'?
    """
    label = named_pair(name, zh) if name or zh else None
    return Quantity("number", canonical(unit), as_fraction(value), label=label)
