"""A figure as a record of plain values, with all that it was computed from, and back.

A record has what any reader understands: ``value``, ``low`` and ``high`` as floats, how many
``decimals`` they have exactly (None where that is not so, as in a third), the ``unit`` and the
characters ``printed``. Then come the printed figures that it rests on, ``leaves``, and how it was
computed from them, ``origin``, as JSON. Reading uses these two alone: numbers in them are exact.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from fupin.frames.leaves import cells_of, observation
from fupin.quantities import Observation, Quantity
from fupin.quantities.bounds import combine

PRINTED = '{"leaf": 0}'
"""The origin of a figure as it was printed."""

SAFE = 2**50
"""Numerators below this are found again in a float of as many decimals, times a power of ten."""

_DECIMALS = 22  # 10**22 is the largest power of ten that is exact as a float


def to_record(figure: Quantity) -> dict[str, object]:
    """Return a figure as a record, see above."""
    leaves: dict[Observation, int] = {}
    origin = json.dumps(_tree(figure, leaves), ensure_ascii=False)
    ends = figure.value, figure.low, figure.high
    return {
        "value": float(ends[0]), "low": float(ends[1]), "high": float(ends[2]),
        "decimals": decimals(*ends), "unit": figure.unit,
        "printed": figure.observation.printed if figure.observation else "",
        "leaves": [cells_of(leaf) for leaf in leaves], "origin": origin,
    }  # fmt: skip


def from_record(record: Mapping[str, Any]) -> Quantity:
    """Return the figure of a record."""
    leaves = [Quantity.of(observation(cells)) for cells in record["leaves"]]
    return _figure(json.loads(record["origin"]), leaves)


def decimals(*numbers: Fraction) -> int | None:
    """Return how many decimals hold all numbers exactly, None if none do in a float's digits."""
    places = 0
    for number in numbers:
        below = number.denominator
        while below > 1 and places <= _DECIMALS:
            if (number * 10**places).denominator == 1:
                break
            places += 1
    exact = [number * 10**places for number in numbers]
    fits = all(each.denominator == 1 and abs(each) < SAFE for each in exact)
    return places if fits and places <= _DECIMALS else None


def _tree(figure: Quantity, leaves: dict[Observation, int]) -> dict[str, object]:
    if figure.observation:
        found: dict[str, object] = {"leaf": leaves.setdefault(figure.observation, len(leaves))}
    elif figure.parents:
        parents = [_tree(parent, leaves) for parent in figure.parents]
        found = {"op": figure.op, "unit": figure.unit, "parents": parents}
        found |= {} if figure.factor == 1 else {"factor": str(figure.factor)}
    else:
        found = {"number": str(figure.value), "unit": figure.unit}
    said = {"label": figure.label, "note": figure.note}
    return found | {name: text for name, text in said.items() if text}


def _figure(tree: Mapping[str, Any], leaves: Sequence[Quantity]) -> Quantity:
    label = tuple(tree["label"]) if "label" in tree else None
    note = tree.get("note", "")
    if "leaf" in tree:
        leaf = leaves[tree["leaf"]]
        is_plain = not label and not note
        return leaf if is_plain else Quantity(
            leaf.op, leaf.unit, leaf.value, observation=leaf.observation, label=label, note=note
        )  # fmt: skip
    if "number" in tree:
        value = Fraction(tree["number"])
        return Quantity("number", tree["unit"], value, label=label, note=note)
    parents = tuple(_figure(parent, leaves) for parent in tree["parents"])
    factor = Fraction(tree.get("factor", 1))
    value = combine(tree["op"], [parent.value for parent in parents], factor)
    return Quantity(tree["op"], tree["unit"], value, parents, factor, label=label, note=note)
