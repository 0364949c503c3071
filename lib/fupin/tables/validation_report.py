"""The problems of all tables, in the order in which a person would correct them.

First files that cannot be read, then headers and lines of the wrong shape, then single cells, then
what tables say against each other.
A table that cannot be read, or whose lines have the wrong shape, puts other tables in conflict with
it: such problems disappear with their cause, so they are counted and not listed.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from fupin.tables.problems import Problem


class Stage(IntEnum):
    """The stages of validation; a problem of an early stage can cause problems of later ones."""

    FILE = 0
    SHAPE = 1
    CONTENT = 2
    BETWEEN_TABLES = 3


_OF_ONE_SOURCE = ("observations.csv", "documents.csv", "numerals.csv")
# Which tables each table is checked against, by file name. Every other table, such as that of the
# remarks, is checked against the observations of all sources.
_CHECKED_AGAINST = {
    "measures.csv": (),
    "regions.csv": (),
    "observations.csv": ("measures.csv", "regions.csv", *_OF_ONE_SOURCE),
    "documents.csv": _OF_ONE_SOURCE,
    "numerals.csv": _OF_ONE_SOURCE,
}


class ValidationReport:
    """Problems by the stage of validation that found them."""

    def __init__(self) -> None:
        self._found: list[tuple[Stage, Problem]] = []

    def __bool__(self) -> bool:
        """Tell whether there is any problem."""
        return bool(self._found)

    def add(self, stage: Stage, problems: Iterable[Problem]) -> None:
        """Add the problems that a stage has found."""
        self._found += [(stage, problem) for problem in problems]

    def files(self) -> set[str]:
        """Return the files in which there is any problem so far."""
        return {problem.file for _, problem in self._found}

    def causes_and_following(self) -> tuple[list[Problem], int]:
        """Return the problems to correct, in order, and how many more only follow from them."""
        broken = {problem.file for stage, problem in self._found if stage <= Stage.SHAPE}
        causes = [
            (stage, problem)
            for stage, problem in self._found
            if stage < Stage.BETWEEN_TABLES or not _is_checked_against(problem.file, broken)
        ]
        return [problem for _, problem in sorted(causes)], len(self._found) - len(causes)


def _is_checked_against(file: str, broken: set[str]) -> bool:
    """Tell whether a table is checked against one of those that are broken, itself left out."""
    folder, _, name = file.rpartition("/")
    others = broken - {file}
    if name not in _CHECKED_AGAINST:
        return any(other.endswith("observations.csv") for other in others)
    names = _CHECKED_AGAINST[name]
    return any(other in names or other in {f"{folder}/{n}" for n in names} for other in others)
