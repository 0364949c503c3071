"""One thing that is wrong with a table, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong with a table.

    Attributes
    ----------
    file : str
        Path of the table below the data folder.
    line : int
        Line of the file, the header being line 1; 0 when the whole file is meant.
    message : str
        What is wrong, with both values.
    """

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """Return file, line and message, as compilers write them."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"
