"""Whole numbers that stand for traits, so that a million rows are compared as numbers.

A value has the same number wherever it is met in the process; number 0 is "nothing", the traits of
a plain number.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

import numpy as np

from fupin.quantities.observation import Observation
from fupin.quantities.traits import Path, Traits

Value = TypeVar("Value", bound=Hashable)


class Codes(Generic[Value]):
    """The numbers of values of one sort, in the order in which they are met.

    Parameters
    ----------
    nothing : Value
        What number 0 stands for.
    """

    def __init__(self, nothing: Value) -> None:
        self.values = [nothing]
        self._numbers = {nothing: 0}

    def of(self, values: Iterable[Value]) -> np.ndarray:
        """Return the number of each value, as int64."""
        return np.array([self._number(value) for value in values], dtype=np.int64)

    def _number(self, value: Value) -> int:
        found = self._numbers.setdefault(value, len(self.values))
        if found == len(self.values):
            self.values.append(value)
        return found


SEVERAL = -1
"""What lies above a set of several places."""


class Places(Codes[str]):
    """The numbers of sets of places, as `place_text` writes them."""

    def __init__(self) -> None:
        super().__init__("")
        self._above = [0]

    def above(self, numbers: np.ndarray) -> np.ndarray:
        """Return the number of the place that each lies in: 0 for a root, SEVERAL for several."""
        for text in self.values[len(self._above) :]:
            self._above.append(SEVERAL if ";" in text else self._number(text.rpartition("/")[0]))
        while len(self._above) < len(self.values):  # the places above have others above them
            text = self.values[len(self._above)]
            self._above.append(self._number(text.rpartition("/")[0]))
        return np.array(self._above)[numbers]


SUBJECTS = Codes(Traits())
"""Traits without places."""

PLACES = Places()
"""Sets of places."""

TERMS = Codes(())
"""Measures and periods: with a place, what may not be counted twice in a sum."""


def subject(traits: Traits) -> Traits:
    """Return traits without their places."""
    return replace(traits, places=frozenset())


def place_text(places: Iterable[Path]) -> str:
    """Return paths as text: ``china/tibet/ngari``, several joined by ``;``."""
    return ";".join("/".join(map(_escaped, path)) for path in places)


def places_of(text: str) -> tuple[Path, ...]:
    """Return the paths that `place_text` wrote."""
    if not text:
        return ()
    return tuple(tuple(map(_unescaped, path.split("/"))) for path in text.split(";"))


def _escaped(part: str) -> str:
    return part.replace("%", "%25").replace("/", "%2F").replace(";", "%3B")


def _unescaped(part: str) -> str:
    return part.replace("%3B", ";").replace("%2F", "/").replace("%25", "%")


def facts_of(figures: list[Observation]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return numbers for what the guard looks at in printed figures.

    Returns
    -------
    subject, place, cell : ndarray of int64
        The traits without places; the places; and place, measure and period together. Figures that
        differ in the last are different figures.
    """
    places = PLACES.of(place_text(figure.places) for figure in figures)
    terms = TERMS.of((figure.measure, figure.period) for figure in figures)
    return (
        SUBJECTS.of(subject(Traits.of(figure)) for figure in figures),
        places,
        cells(places, terms),
    )


def cells(places: np.ndarray, terms: np.ndarray) -> np.ndarray:
    """Return one number for a place and a term: each of the two is less than 2**31."""
    return (terms << 32) | places
