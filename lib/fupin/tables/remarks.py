"""The register of what is odd: remarks on figures, and the guards that keep them true.

A remark flags a figure, it never changes it.
Its guard repeats every print that its reason rests on, so that a remark on a figure that has since
been corrected is a misfit and not a lie.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fupin.tables.schema import Misfit, Row, line

FLAG = 60  # characters that fit beneath a chart


def flags(rows: Sequence[Row]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the flags of each observation: key to ((English, Chinese), …)."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in rows:
        if row["action"] == "flag":
            for key in figures(row):
                found[key] = (*found.get(key, ()), (row["flag_en"], row["flag_zh"]))
    return found


def figures(row: Row) -> list[str]:
    """Return the keys of the figures that a remark is about."""
    return [key for key in row["figures"].split(";") if key]


def guards(row: Row) -> dict[str, str]:
    """Read ``key=print;key=print``: the figures a remark rests on, and what they print."""
    pairs = (pair.rpartition("=") for pair in row["guard"].split(";") if pair)
    return {key: printed for key, _, printed in pairs}


def misfits(file: str, rows: Sequence[Row], prints: Mapping[str, str]) -> list[Misfit]:
    """Return the remarks whose guard no longer holds, or whose flag cannot be shown.

    Parameters
    ----------
    file : str
        Path of the table of remarks.
    rows : sequence of rows
        The remarks.
    prints : mapping of str to str
        The print of every observation, by key.
    """
    return [
        Misfit(file, line(index), f"remark '{row['remark']}' {problem}")
        for index, row in enumerate(rows)
        for problem in (*_guard_problems(row, prints), *_flag_problems(row))
    ]


def _guard_problems(row: Row, prints: Mapping[str, str]) -> Iterator[str]:
    guarded = guards(row)
    for key, printed in guarded.items():
        if key not in prints:
            yield f"guards '{key}', which is no observation"
        elif prints[key] != printed:
            yield f"speaks of '{printed}', but '{key}' is printed '{prints[key]}'"
    for key in figures(row):
        if key not in guarded:
            yield f"is about '{key}', but does not guard its print"


def _flag_problems(row: Row) -> Iterator[str]:
    for column in ("flag_en", "flag_zh"):
        text = row[column]
        if bool(text) != (row["action"] == "flag"):
            yield f"has action '{row['action']}', and {column} {text or 'empty'}"
        elif len(text) > FLAG:
            yield f"has {len(text)} characters in {column}; {FLAG} fit beneath a chart"
