"""Whole numbers that stand for traits, so that a million rows are compared as numbers.

A value has the same number wherever it is met in the process; number 0 is "nothing", the traits of
a plain number.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

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

    def of(self, values: Iterable[Value]) -> NDArray[np.signedinteger]:
        """Return the number of each value, as int32."""
        values = list(values)
        new = [value for value in dict.fromkeys(values) if value not in self._numbers]
        self._numbers.update(zip(new, itertools.count(len(self.values)), strict=False))
        self.values.extend(new)
        return np.fromiter(map(self._numbers.__getitem__, values), np.int32, len(values))


SEVERAL = -1
"""What lies above a set of several places."""


class Places(Codes[str]):
    """The numbers of sets of places, as `place_text` writes them."""

    def __init__(self) -> None:
        super().__init__("")
        self._above: NDArray[np.signedinteger] = np.array([0], dtype=np.int32)

    def above(self, numbers: NDArray[np.signedinteger]) -> NDArray[np.signedinteger]:
        """Return the number of the place that each lies in: 0 for a root, SEVERAL for several."""
        while len(self._above) < len(self.values):  # what lies above may be new itself
            texts = self.values[len(self._above) :]
            found = self.of(text.rpartition("/")[0] for text in texts)
            several = np.array([";" in text for text in texts])
            self._above = np.concatenate([self._above, np.where(several, SEVERAL, found)])
        return self._above.take(numbers)


SUBJECTS = Codes(Traits())
"""Traits without places."""

PLACES = Places()
"""Sets of places."""

TERMS = Codes[tuple[str, ...]](())
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


def facts_of(
    figures: list[Observation],
) -> tuple[NDArray[np.signedinteger], NDArray[np.signedinteger], NDArray[np.signedinteger]]:
    """Return numbers for what the guard looks at in printed figures.

    Returns
    -------
    subject, place, term : ndarray of int32
        The traits without places; the places; measure and period together. Figures that differ in
        place or term are different figures.
    """
    subjects = SUBJECTS.of(subject(Traits.of(figure)) for figure in figures)
    places = PLACES.of(place_text(figure.places) for figure in figures)
    return subjects, places, TERMS.of((figure.measure, figure.period) for figure in figures)


def pairs_of(
    left: NDArray[np.signedinteger], right: NDArray[np.signedinteger]
) -> NDArray[np.signedinteger]:
    """Return one number for each pair of numbers."""
    return (left.astype(np.int64) << 32) | right


def parts_of(pairs: NDArray[np.signedinteger]) -> list[tuple[int, int]]:
    """Return the pairs of numbers again."""
    return [(int(pair) >> 32, int(pair) & (2**32 - 1)) for pair in pairs]
