"""Columns added, subtracted, scaled and compared as vectors.

Each function returns what `fupin.quantities` would return row by row, or None where it cannot know
so without looking at rows: units that have to be converted, a printed figure on both sides of a
row, numbers beyond 62 bits. Then the column is computed row by row.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.extensions import ExtensionArray

from fupin.frames.codes import PLACES, SUBJECTS, pairs_of, parts_of, place_text, places_of
from fupin.frames.origins import Computed
from fupin.frames.vector_building import repeated, vectors_of
from fupin.frames.vector_guard import refused_row, same, shared
from fupin.frames.vector_scales import in_one_scale, sum_of
from fupin.frames.vectors import Vectors, constant
from fupin.quantities import Number, Quantity, exact
from fupin.quantities.arithmetic import minus, plus
from fupin.quantities.traits import Traits
from fupin.quantities.unit_conversion import unit_of_product, unit_of_sum
from fupin.quantities.unit_table import PURE

Operator = Callable[[Any, Any], Any]
"""A function of `operator`, or of pandas for the reflected operators (``radd``)."""

_NAMES = {
    each.__name__: each for each in (operator.add, operator.sub, operator.mul, operator.truediv)
}
_ORDERS = {  # which is asked: left < right or right < left, and whether equal is enough
    operator.lt: (False, False), operator.le: (False, True),
    operator.gt: (True, False), operator.ge: (True, True),
}  # fmt: skip


def computed(
    op: Operator, left: Vectors, right: Vectors | Quantity | Number
) -> Vectors | ExtensionArray | None:
    """Return what an operator gives between two columns, or a column and a scalar.

    Parameters
    ----------
    op : callable
    left : Vectors
    right : Vectors, Quantity or number

    Returns
    -------
    Vectors, BooleanArray or None
        None if rows have to be looked at.
    """
    name = op.__name__.strip("_")
    reflected = name.startswith("r")
    op = _NAMES.get(name.removeprefix("r"), op)
    if not isinstance(right, Vectors):
        number = right if isinstance(right, Quantity) else exact(right)
        if op in (operator.mul, operator.truediv):
            return scaled(left, number, op, first=not reflected)
        one = vectors_of([number])
        if one is None:
            return None
        right = repeated(one, len(left))
    one, two = (right, left) if reflected else (left, right)
    if op in _ORDERS:
        return compared(op, one, two)
    way = {operator.add: added, operator.sub: subtracted}.get(op)
    return None if way is None else way(one, two)


def added(left: Vectors, right: Vectors) -> Vectors | None:
    """Return the sum of two columns of one length and unit.

    Raises
    ------
    ComparabilityError
        What the first row raises that the guard refuses.
    """
    items: tuple[Vectors, ...] = (left, right)
    if isinstance(left.origin, Computed) and left.origin.op == "+":
        # A sum of sums is one sum, as in `fupin.quantities.arithmetic.plus`; its terms are columns.
        items = (*cast("tuple[Vectors, ...]", left.origin.aligned()), right)
    pair = _ready(items, left, right, "+")
    if pair is None:
        return None
    one, two = pair
    below = sum_of(one.below, two.below)
    mirrored = one.below is one.above and two.below is two.above
    above = below if mirrored else sum_of(one.above, two.above)
    return _joined(one, two, one.value + two.value, (below, above), Computed("+", items))


def subtracted(left: Vectors, right: Vectors) -> Vectors | None:
    """Return the difference of two columns, as `added` does the sum."""
    pair = _ready((left, right), left, right, "-")
    if pair is None:
        return None
    one, two = pair
    ends = sum_of(one.below, two.above), sum_of(one.above, two.below)
    return _joined(one, two, one.value - two.value, ends, Computed("-", (left, right)))


def scaled(column: Vectors, number: Quantity, op: Operator, *, first: bool) -> Vectors | None:
    """Return a column times or over a plain number; `first` if the column is the first operand."""
    divides = op is operator.truediv
    if op not in (operator.mul, operator.truediv) or (divides and not first):
        return None
    if number.op != "number" or not number.value:
        return None
    units = (column.unit, number.unit) if first else (number.unit, column.unit)
    unit, factor = unit_of_product(*units, divide=divides)
    times = factor / number.value if divides else factor * number.value
    parents = (column, number) if first else (number, column)
    origin = Computed("/" if divides else "*", parents, factor)
    turned = column if times > 0 else _turned(column)
    subject = column.subject if divides else _mapped(column.subject, lambda one: one * Traits())
    return replace(turned, unit=unit, scale=column.scale * abs(times), subject=subject,
                   origin=origin)  # fmt: skip


def negated(column: Vectors) -> Vectors:
    """Return minus a column."""
    return replace(_turned(column), origin=Computed("negative", (column,), Fraction(-1)))


def compared(op: Operator, left: Vectors, right: Vectors) -> ExtensionArray | None:
    """Return whether left is less, or more, in each row; missing where the prints cannot tell."""
    if op not in _ORDERS or left.unit != right.unit or shared(left, right):
        return None
    pair = in_one_scale(left, right)
    if pair is None:
        return None
    turned, or_equal = _ORDERS[op]
    one, two = reversed(pair) if turned else pair
    if or_equal:
        yes, no = one.high <= two.low, one.low > two.high
    else:
        yes, no = one.high < two.low, one.low >= two.high
    unknown = ~(yes | no)
    for each in pair:
        if each.missing is not None:
            unknown |= each.missing
    return pd.arrays.BooleanArray(yes & ~unknown, unknown)


def _ready(
    items: tuple[Vectors, ...], left: Vectors, right: Vectors, sign: str
) -> tuple[Vectors, Vectors] | None:
    """Return both columns in one scale once the guard has let them pass, None if rows must tell."""
    if left.unit != right.unit or left.unit == PURE:
        return None
    rows = shared(left, right)
    refused = refused_row(items, sign, rows)
    if refused is not None:
        (plus if sign == "+" else minus)(left.quantity(refused), right.quantity(refused))
    return None if rows else in_one_scale(left, right)


def _joined(
    one: Vectors,
    two: Vectors,
    value: NDArray[np.signedinteger],
    ends: tuple[NDArray[np.signedinteger], NDArray[np.signedinteger]],
    origin: Computed,
) -> Vectors:
    missing = one.missing
    if two.missing is not None:
        missing = two.missing if missing is None else missing | two.missing
    unit = cast("str", unit_of_sum(one.unit, two.unit, minus=origin.op == "-"))  # they are alike
    return Vectors(
        unit, one.scale, value, *ends,
        one.bound + two.bound, one.reach + two.reach, missing,
        _union(one.subject, two.subject, _subjects), _union(one.place, two.place, _places),
        (*one.slots, *two.slots), origin,
    )  # fmt: skip


def _turned(column: Vectors) -> Vectors:
    return replace(column, value=-column.value, below=column.above, above=column.below)


def _union(
    left: NDArray[np.signedinteger],
    right: NDArray[np.signedinteger],
    join: Callable[[list[tuple[int, int]]], NDArray[np.signedinteger]],
) -> NDArray[np.signedinteger]:
    """Return the numbers of what two columns of numbers stand for together."""
    if same(left, right):
        return left
    rows, pairs = pd.factorize(pairs_of(left, right))
    return join(parts_of(pairs))[rows]


def _subjects(pairs: list[tuple[int, int]]) -> NDArray[np.signedinteger]:
    return SUBJECTS.of(SUBJECTS.values[a] | SUBJECTS.values[b] for a, b in pairs)


def _places(pairs: list[tuple[int, int]]) -> NDArray[np.signedinteger]:
    sets = ({*places_of(PLACES.values[a]), *places_of(PLACES.values[b])} for a, b in pairs)
    return PLACES.of(place_text(sorted(each)) for each in sets)


def _mapped(
    numbers: NDArray[np.signedinteger], turn: Callable[[Traits], Traits]
) -> NDArray[np.signedinteger]:
    """Return the numbers of other traits, in each row."""
    rows, found = pd.factorize(numbers[:1] if constant(numbers) else numbers)
    new = SUBJECTS.of(turn(SUBJECTS.values[one]) for one in found)
    if np.array_equal(new, found):
        return numbers
    return np.broadcast_to(new[rows], numbers.shape)
