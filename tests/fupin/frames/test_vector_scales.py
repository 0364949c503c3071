"""Numerators of two columns in one scale."""

from fractions import Fraction

import numpy as np
import pytest

from fupin import exact
from fupin.frames.vector_building import vectors_of
from fupin.frames.vector_scales import in_one_scale, sum_of
from fupin.frames.vectors import LIMIT, constant


def test_both_keep_their_values(made):
    """Thirds and halves in sixths."""
    pair = [vectors_of([exact(n, "yuan")]) for n in (Fraction(1, 3), Fraction(1, 2))]
    one, two = in_one_scale(*pair)
    assert one.scale == two.scale == Fraction(1, 6)
    assert (one.value[0], two.value[0]) == (2, 3)


@pytest.mark.parametrize("number", [LIMIT - 1, Fraction(1, LIMIT)])
def test_what_would_overflow_is_left_to_others(number):
    """A sum of large numbers, and a scale that is too fine; nought too."""
    for other in (1, 0):
        pair = vectors_of([exact(number, "yuan")]), vectors_of([exact(other, "yuan")])
        fits = in_one_scale(*pair)
        assert fits is None or fits[0].bound + fits[1].bound < LIMIT


def test_reaches_are_widened_before_they_overflow(made):
    """Two that each fit into 32 bits, and a factor that does not."""
    column = vectors_of([made("m", 0, 2**30), made("n", 1, 2**30)])
    assert column.below.dtype == np.int32
    one, two = in_one_scale(column, column)
    assert int(sum_of(one.below, two.below)[0]) == 2**31
    fine = vectors_of([exact(Fraction(1, 2**31), "yuan")] * 2)
    assert [q.low for q in in_one_scale(column, fine)[0].quantities()] == [-(2**30), 1 - 2**30]


def test_a_shared_number_stays_shared():
    """The sum is held once."""
    once = np.broadcast_to(np.int64(3), 4)
    assert constant(sum_of(once, once))
    assert sum_of(once, np.arange(4)).tolist() == [3, 4, 5, 6]
