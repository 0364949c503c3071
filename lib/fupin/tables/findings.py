"""What is wrong with the tables, in the order in which a person would mend it.

An unreadable file comes first, then a header or a line of the wrong shape, then single cells, then
what tables say against each other. A table that cannot be read, or whose lines have the wrong
shape, makes others disagree with it: these follow from the cause, and are counted and not listed.
"""

from __future__ import annotations

from collections.abc import Iterable

from fupin.tables.schema import Misfit

UNREADABLE, SHAPE, CELL, BETWEEN = range(4)


class Findings:
    """Misfits by what must be mended first."""

    def __init__(self) -> None:
        self._found: list[tuple[int, Misfit]] = []

    def __bool__(self) -> bool:
        """Tell whether anything is wrong."""
        return bool(self._found)

    def add(self, rank: int, misfits: Iterable[Misfit]) -> None:
        """Take down misfits; a missing column is of the table's shape, whatever found it."""
        for misfit in misfits:
            lacks = rank == CELL and misfit.row == 1 and "is missing" in misfit.problem
            self._found.append((SHAPE if lacks else rank, misfit))

    def files(self) -> set[str]:
        """Return the tables in which anything is wrong so far."""
        return {misfit.file for _, misfit in self._found}

    def sorted(self) -> tuple[list[Misfit], int]:
        """Return what to mend, first things first, and how many more follow from it."""
        broken = {misfit.file for rank, misfit in self._found if rank <= SHAPE}
        follows = {each for each in self._found if each[0] == BETWEEN and _rests(each[1], broken)}
        listed = sorted(each for each in self._found if each not in follows)
        return [misfit for _, misfit in listed], len(self._found) - len(listed)


def _rests(misfit: Misfit, broken: set[str]) -> bool:
    """Tell whether another table, which this one is held against, is broken."""
    folder, _, name = misfit.file.rpartition("/")
    beside = {
        f"{folder}/{other}" for other in ("observations.csv", "documents.csv", "numerals.csv")
    }
    rests_on = {
        "observations.csv": {"measures.csv", "regions.csv", *beside},
        "documents.csv": beside,
        "numerals.csv": beside,
        "measures.csv": set(),
        "regions.csv": set(),
    }.get(name)
    if rests_on is None:  # remarks, relations and the like speak of any observation
        rests_on = {file for file in broken if file.endswith("observations.csv")}
    return bool((rests_on & broken) - {misfit.file})
