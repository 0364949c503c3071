"""Traits of computed columns: each combination that rows have is looked at once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from fupin.frames.codes import PLACES, SUBJECTS, pairs_of, parts_of, place_text, places_of
from fupin.frames.vector_guard import same
from fupin.frames.vectors import constant
from fupin.quantities.traits import Traits

Integers = NDArray[np.signedinteger]


def subjects_of_both(left: Integers, right: Integers) -> Integers:
    """Return the numbers of the traits, but for places, that two columns have together."""
    return _of_both(left, right, _subjects)


def places_of_both(left: Integers, right: Integers) -> Integers:
    """Return the numbers of the places that two columns have together."""
    return _of_both(left, right, _places)


def times_a_number(subjects: Integers) -> Integers:
    """Return the numbers of the traits that figures have after they are multiplied."""
    rows, found = pd.factorize(subjects[:1] if constant(subjects) else subjects)
    new = SUBJECTS.of(SUBJECTS.values[one] * Traits() for one in found)
    if np.array_equal(new, found):
        return subjects
    return np.broadcast_to(new[rows], subjects.shape)


def _of_both(
    left: Integers, right: Integers, join: Callable[[list[tuple[int, int]]], Integers]
) -> Integers:
    if same(left, right):
        return left
    rows, pairs = pd.factorize(pairs_of(left, right))
    return join(parts_of(pairs)).take(rows)


def _subjects(pairs: list[tuple[int, int]]) -> Integers:
    return SUBJECTS.of(SUBJECTS.values[a] | SUBJECTS.values[b] for a, b in pairs)


def _places(pairs: list[tuple[int, int]]) -> Integers:
    sets = ({*places_of(PLACES.values[a]), *places_of(PLACES.values[b])} for a, b in pairs)
    return PLACES.of(place_text(sorted(each)) for each in sets)
