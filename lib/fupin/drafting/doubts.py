"""How doubtful a reading is, as a number, and why.

Each reason has a weight, set by judgement: they put what a person should see first in front, and
are no probabilities. Several reasons add up without ever reaching 1: of what one leaves, the next
takes its share.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import prod
from typing import NamedTuple


class Doubt(NamedTuple):
    """A reason to doubt a reading: its weight from 0 to 1, and what to tell a person."""

    weight: float
    reason: str


DOUBTS = {
    # Of a figure.
    "no unit": Doubt(0.6, "no unit is printed"),
    "unknown unit": Doubt(0.7, "the table of units lacks the unit that is printed"),
    "measure word": Doubt(0.5, "the measure word does not say what is counted"),
    "unit of words": Doubt(0.2, "what is counted is taken from the words beside the figure"),
    "unit of figure before": Doubt(0.3, "what is counted is that of the figure before"),
    "unit of people": Doubt(0.05, "名 and 位 count people"),
    "approximate": Doubt(0.1, "a word or two ends leave the figure open"),
    "in characters": Doubt(0.1, "one character may belong to a name"),
    "endless": Doubt(0.5, "the value has no end as a decimal fraction"),
    "opens a line": Doubt(0.4, "the figure opens a line, so its sentence may be torn"),
    "ends a line": Doubt(0.3, "a line ends at the figure, so its unit may be torn off"),
    "no words before": Doubt(0.1, "its clause has no words before it"),
    # Of its period and region.
    "no period": Doubt(0.5, "no period is named before it"),
    "several periods": Doubt(0.2, "its sentence names several periods"),
    "period after": Doubt(0.2, "the period is named after it"),
    "period of paragraph": Doubt(0.2, "the period is that of a sentence before"),
    "period of text": Doubt(0.35, "the period is that of a paragraph before"),
    "future": Doubt(0.3, "the period ends after the day of publication"),
    "no region": Doubt(0.4, "no region of our tables is named before it"),
    "region of paragraph": Doubt(0.1, "the region is that of a sentence before"),
    "region of text": Doubt(0.2, "the region is that of a paragraph before"),
    # Of its measure.
    "proposed measure": Doubt(0.2, "the measure is a proposal, made of the words beside it"),
    "no words": Doubt(0.4, "no words beside it say what is measured"),
    "known measure": Doubt(0.1, "the measure is found by its name in the words beside it"),
    "same key": Doubt(0.3, "another figure has the same measure, region and period"),
    "planned": Doubt(0.2, "a word of its clause tells of a plan"),
    # Of what is no figure.
    "unread": Doubt(0.9, "digits that make no figure"),
    "slogan": Doubt(0.35, "a formula may go on to list what it counts"),
    "name": Doubt(0.2, "a count inside a name may still count something"),
    "word": Doubt(0.15, "a numeral that is part of a word"),
    "ordinal": Doubt(0.05, "a place in an order"),
    "code": Doubt(0.05, "a number that names something"),
    "date": Doubt(0.02, "a date"),
    "no mention": Doubt(0.15, "no rule speaks of it"),
}


def doubt_of(names: Iterable[str]) -> float:
    """Return the doubt that several reasons leave together, from 0 to below 1.

    Parameters
    ----------
    names : iterable of str
        Names in `DOUBTS`.
    """
    return round(1 - prod(1 - DOUBTS[name].weight for name in names), 2)


def reasons(names: Iterable[str]) -> str:
    """Return what to tell a person, the weightiest reason first."""
    known = sorted((DOUBTS[name] for name in names), key=lambda each: -each.weight)
    return "; ".join(doubt.reason for doubt in known)
