"""The register of what is odd: remarks on observations, and the guards that keep them true.

A remark flags a figure, it never changes it.
Its guard repeats the print that it speaks of, so that a remark on a figure that has since been
corrected is a misfit and not a lie.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fupin.tables import Misfit, Row, line


def flags(rows: Sequence[Row]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the flags of each observation: key to ((English, Chinese), …)."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in rows:
        if row["action"] == "flag":
            for key in _guards(row):
                found[key] = (*found.get(key, ()), (row["flag_en"], row["flag_zh"]))
    return found


def misfits(file: str, rows: Sequence[Row], prints: Mapping[str, str]) -> list[Misfit]:
    """Return the remarks whose guard no longer holds.

    Parameters
    ----------
    file : str
        Path of the table of remarks.
    rows : sequence of rows
        The remarks.
    prints : mapping of str to str
        The print of every observation, by key.
    """
    found = []
    for index, row in enumerate(rows):
        for key, printed in _guards(row).items():
            if key not in prints:
                problem = f"remark '{row['remark']}' guards '{key}', which is no observation"
                found.append(Misfit(file, line(index), problem))
            elif prints[key] != printed:
                problem = f"remark '{row['remark']}' speaks of '{printed}', but '{key}' is printed '{prints[key]}'"
                found.append(Misfit(file, line(index), problem))
    return found


def _guards(row: Row) -> dict[str, str]:
    """Read ``key=print;key=print``, the observations a remark speaks of and what they print."""
    pairs = (pair.rpartition("=") for pair in row["guard"].split(";") if pair)
    return {key: printed for key, _, printed in pairs}
