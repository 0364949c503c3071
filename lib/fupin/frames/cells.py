"""Cells of a column: arrays of objects, and answers of yes, no and missing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.extensions import ExtensionArray

from fupin.frames.reading import is_missing
from fupin.quantities import CannotTell, Quantity


def objects(items: Sequence[object]) -> NDArray[np.object_]:
    """Return items as an array of objects, one a row."""
    found = np.empty(len(items), dtype=object)
    found[:] = items
    return found


def present(figures: NDArray[np.object_]) -> list[Quantity]:
    """Return the figures that are not missing."""
    return [figure for figure in figures if figure is not pd.NA]


def yes_or_no(answers: Sequence[object]) -> ExtensionArray:
    """Return answers as a nullable boolean column, missing where the prints cannot tell."""
    return pd.array(
        [pd.NA if is_missing(a) or isinstance(a, CannotTell) else bool(a) for a in answers],
        dtype="boolean",
    )
