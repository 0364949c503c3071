"""What a measure word counts: told by the words beside the figure, where our units know them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from fupin.quantities.unit_table import unit_table

_PEOPLE = ("名", "位")  # said of people only
# What an amount is divided by, said in the words before it.
_PER = (
    (re.compile("人均"), "person"),
    (re.compile("户均"), "household"),
    (re.compile("亩均"), "mu"),
    (re.compile("月均|每月|月(?:工资|收入|薪)"), "month"),
)
_AMOUNTS = frozenset(("yuan", "us_dollar", "tonne", "mu", "square_metre"))


def unit_of(measure: str, before: str, after: str) -> tuple[str, str]:
    """Return the unit that a measure word stands for, and the name of the doubt that it leaves.

    Parameters
    ----------
    measure : str
        The measure word: ``个``.
    before, after : str
        The words on both sides of the figure: ``新建项目`` and the rest of the clause.

    Returns
    -------
    tuple of str
        Empty and ``"measure word"`` if nothing beside it tells.
    """
    if measure in _PEOPLE:
        return "person", "unit of people"
    things = _things().get(measure, {})
    # What is counted stands at the end of the words before, or is the first of those after.
    ending = (unit for noun, unit in things.items() if before.endswith(noun))
    places = sorted((after.find(noun), unit) for noun, unit in things.items() if noun in after)
    if unit := next(ending, places[0][1] if places else ""):
        return unit, "unit of words"
    return "", "measure word"


def divided(unit: str, before: str) -> tuple[str, str]:
    """Return the unit of an amount with what the words before it divide it by.

    Parameters
    ----------
    unit : str
        The unit that is printed: ``yuan``.
    before : str
        The words before the figure: ``人均增收``.

    Returns
    -------
    tuple of str
        The unit as it is and no doubt, if nothing divides it.
    """
    if unit in _AMOUNTS:
        for pattern, per in _PER:
            if pattern.search(before):
                return f"{unit}/{per}", "unit of words"
    return unit, ""


@cache
def _things() -> dict[str, dict[str, str]]:
    """Return, by measure word, what our units count with it: under 个 are 项目 and 岗位."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for unit in unit_table().values():
        if unit.zh != unit.per and unit.zh.endswith(unit.per):
            found[unit.zh.removesuffix(unit.per)][unit.per] = unit.id
    return dict(found)
