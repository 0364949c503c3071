"""Figures of one unit in the order of their values.

Sorting is for looking at a column, so it orders by value and asks only that the units fit. What is
certainly larger is another question: ``<`` and ``>`` answer it, with "cannot tell" as missing.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fupin.quantities import Quantity
from fupin.quantities.comparability import guard


def places_in_order(figures: Sequence[Quantity]) -> NDArray[np.float64]:
    """Return the place of each figure's value among all, from 0; equal values share a place.

    Raises
    ------
    UnitError
        If the figures are in units that do not convert.
    """
    if not figures:
        return np.array([], dtype=float)
    guard(figures, "rank", because="only the order of the values is asked")
    values = [figure.to(figures[0].unit).value for figure in figures]
    place = {value: i for i, value in enumerate(sorted(set(values)))}
    return np.array([place[value] for value in values], dtype=float)
