"""A figure as a record of plain values, with all that it was computed from, and back.

A record has the numbers that any reader understands (``value``, ``low``, ``high``, ``unit``,
``printed``) and the ``origin``: the whole tree of operations and printed figures, as JSON. Reading
uses the origin alone, so nothing is lost: numbers in it are exact fractions.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from fractions import Fraction
from typing import Any

from fupin.quantities import Observation, Quantity

_FRACTIONS = ("value", "low", "high", "last_place")


def to_record(figure: Quantity) -> dict[str, object]:
    """Return a figure as a record: ``value low high unit printed origin``."""
    printed = figure.observation.printed if figure.observation else ""
    return {
        "value": float(figure.value), "low": float(figure.low), "high": float(figure.high),
        "unit": figure.unit, "printed": printed,
        "origin": json.dumps(_tree(figure), ensure_ascii=False),
    }  # fmt: skip


def from_record(record: Mapping[str, object]) -> Quantity:
    """Return the figure of a record."""
    return _figure(json.loads(str(record["origin"])))


def _tree(figure: Quantity) -> dict[str, object]:
    found: dict[str, object] = {
        "op": figure.op, "unit": figure.unit, "value": str(figure.value),
        "parents": [_tree(parent) for parent in figure.parents], "factor": str(figure.factor),
        "label": figure.label, "note": figure.note,
    }  # fmt: skip
    if figure.observation:
        cells = {each.name: getattr(figure.observation, each.name) for each in fields(Observation)}
        found["observation"] = cells | {name: str(Fraction(cells[name])) for name in _FRACTIONS}
    return found


def _figure(tree: Mapping[str, Any]) -> Quantity:
    return Quantity(
        tree["op"], tree["unit"], Fraction(tree["value"]),
        tuple(_figure(parent) for parent in tree["parents"]), Fraction(tree["factor"]),
        _observation(tree["observation"]) if "observation" in tree else None,
        tuple(tree["label"]) if tree["label"] else None, tree["note"],
    )  # fmt: skip


def _observation(cells: Mapping[str, Any]) -> Observation:
    exact = {name: Fraction(cells[name]) for name in _FRACTIONS}
    nested = {name: tuple(tuple(each) for each in cells[name]) for name in ("places", "flags")}
    return Observation(**{**cells, **exact, **nested})
