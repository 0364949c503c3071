"""Two columns of whole numbers brought into one scale, and their numerators added."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import gcd

import numpy as np
from numpy.typing import NDArray

from fupin.frames.vectors import LIMIT, NARROW, Vectors, constant


def in_one_scale(left: Vectors, right: Vectors) -> tuple[Vectors, Vectors] | None:
    """Return two columns in one scale, ready to be added; None if their sum might overflow."""
    (a, b), (c, d) = left.scale.as_integer_ratio(), right.scale.as_integer_ratio()
    scale = Fraction(gcd(a * d, c * b), b * d)
    times = [int(each.scale / scale) for each in (left, right)]
    if max(times[0] * left.bound + times[1] * right.bound, *times) >= LIMIT:
        return None
    wide = max(times[0] * left.reach + times[1] * right.reach, *times) >= NARROW
    one, two = (
        _in_scale(each, k, scale, wide=wide) for each, k in zip((left, right), times, strict=True)
    )
    return one, two


def sum_of(
    one: NDArray[np.signedinteger], two: NDArray[np.signedinteger]
) -> NDArray[np.signedinteger]:
    """Return the sum of two arrays; a number that all rows share is still held once."""
    if len(one) and constant(one) and constant(two):
        return np.broadcast_to(one[0] + two[0], one.shape)
    return one + two


def _in_scale(column: Vectors, times: int, scale: Fraction, *, wide: bool) -> Vectors:
    if times == 1 and not wide:
        return column

    def multiplied(array: NDArray[np.signedinteger]) -> NDArray[np.signedinteger]:
        once = array[:1] if constant(array) else array
        found = (once.astype(np.int64, copy=False) if wide else once) * times
        return np.broadcast_to(found, array.shape)

    below = multiplied(column.below)
    return replace(
        column, scale=scale, value=column.value * times, below=below,
        above=below if column.below is column.above else multiplied(column.above),
        bound=column.bound * times, reach=column.reach * times,
    )  # fmt: skip
