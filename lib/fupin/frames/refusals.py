"""What a column of figures refuses, as an error that pandas also understands."""

from __future__ import annotations

from fupin.errors import FupinError


class ColumnError(FupinError, TypeError):
    """A column of figures is asked for something that figures do not have.

    pandas takes a TypeError for "this column cannot do that", and then tries other ways.

    Examples
    --------
    >>> fupin.load("ecology")["quantity"].std()
    Traceback (most recent call last):
        ...
    fupin.frames.refusals.ColumnError: We cannot perform std on a column of figures.
    Its figures have ranges and units, and we know no exact range of the result.
    Leave by name: .figure.value holds the bare numbers as float64.
    """


def unsupported(name: str) -> ColumnError:
    """Return the refusal of a reduction that figures do not have, such as ``std`` or ``prod``."""
    return ColumnError(
        f"We cannot perform {name} on a column of figures.",
        "Its figures have ranges and units, and we know no exact range of the result.",
        "Leave by name: .figure.value holds the bare numbers as float64.",
    )


def windows_refused(dtype: object) -> FupinError:
    """Return the refusal of what pandas computes in bare floats: rolling, ewm, corr."""
    return FupinError(
        "pandas would compute this with bare floats.",
        f"The column is of {dtype}; ranges, units and origins would be lost without a word.",
        "Say so by name, column.figure.value.rolling(3).sum(), or total each window: "
        "[fupin.total(window) for window in column.rolling(3)].",
    )
