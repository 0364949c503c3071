"""Traits of computed columns."""

import numpy as np

from fupin.frames.codes import PLACES, SUBJECTS
from fupin.frames.vector_traits import places_of_both, subjects_of_both, times_a_number
from fupin.quantities.traits import Traits

ONE, TWO = (Traits(population=frozenset([name])) for name in ("people", "visits"))


def test_a_sum_has_the_traits_of_both():
    """Row by row; with nothing, a figure keeps its own."""
    one, two = SUBJECTS.of([ONE, ONE, ONE]), SUBJECTS.of([ONE, TWO, Traits()])
    found = [SUBJECTS.values[number] for number in subjects_of_both(one, two)]
    assert found == [ONE, ONE | TWO, ONE]


def test_a_sum_is_of_the_places_of_both():
    """Each place once, in one order, whichever stands first."""
    one, two = PLACES.of(["a/b", "a/c", ""]), PLACES.of(["a/c", "a/b", "a"])
    found = [PLACES.values[number] for number in places_of_both(one, two)]
    assert found == ["a/b;a/c", "a/b;a/c", "a"]


def test_a_column_keeps_its_traits_times_a_number():
    """As one figure does; a number that all rows share is still held once."""
    subjects = SUBJECTS.of([ONE, TWO, Traits()])
    expected = [ONE * Traits(), TWO * Traits(), Traits() * Traits()]
    assert [SUBJECTS.values[number] for number in times_a_number(subjects)] == expected
    same = np.broadcast_to(subjects[0], (5,))
    assert times_a_number(same).strides == (0,)


def test_alike_columns_stay_as_they_are():
    """Nothing is looked up where both have the same numbers."""
    numbers = SUBJECTS.of([ONE, TWO])
    assert subjects_of_both(numbers, numbers.copy()) is numbers
