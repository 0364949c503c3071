"""The places of figures in a ranking, with those that the prints leave open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Generic

from fupin.bilingual import Bilingual
from fupin.quantities.comparability import guard
from fupin.quantities.conversion import to_unit
from fupin.quantities.figure import AnyFigure, Figure
from fupin.quantities.names import called
from fupin.quantities.operands import listed
from fupin.quantities.ordering import compare
from fupin.quantities.text import text_in_both


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
        first, last = self.best, self.worst
        place = (
            Bilingual("{}", "第{}位") if first == last else Bilingual("{} to {}", "第{}至{}位")
        ).fill(first, last)
        said = called(self.quantity), text_in_both(self.quantity)
        return str(Bilingual("{}: {}, {}", "{}：{}，{}").fill(place, *said))


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
        If there is nothing to rank, or something is not a quantity.

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
    items = listed(items, Bilingual("rank", "排序"))
    guard(items, "rank", because)
    words = {(i, j): compare(a, b) for i, a in enumerate(items) for j, b in enumerate(items)}
    ranks = []
    for i, item in enumerate(items):
        found = [words[i, j] for j in range(len(items))]
        noted = replace(item, note=because) if because else item
        ranks.append(Rank(1 + found.count("less"), len(items) - found.count("greater"), noted))
    return sorted(ranks, key=lambda one: -_in_common(one.quantity, items[0]))


def _in_common(item: Figure, first: Figure) -> Fraction:
    return to_unit(item, first.unit).value
