"""Remarks on figures that are odd, with the prints that each rests on.

A remark on a figure can flag it, and never changes it.
Its guard repeats the print of every figure that its reason speaks of: once such a figure is
corrected, the remark is reported as a problem and has to be written anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fupin.tables.problems import Problem
from fupin.tables.rows import Row, line_number, list_items


def flags_by_key(remarks: Sequence[Row]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the flags of each observation that has any: key to ((English, Chinese), …)."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in remarks:
        if row["action"] == "flag":
            for key in list_items(row["figures"]):
                found[key] = (*found.get(key, ()), (row["flag_en"], row["flag_zh"]))
    return found


def guarded_prints(remark: Row) -> dict[str, str]:
    """Return the prints that a remark rests on, by key; its guard says ``key=print;key=print``."""
    pairs = (item.rpartition("=") for item in list_items(remark["guard"]))
    return {key: printed for key, _, printed in pairs}


def remark_problems(file: str, remarks: Sequence[Row], prints: Mapping[str, str]) -> list[Problem]:
    """Return the remarks whose guard no longer holds, or whose flag does not fit their action.

    Parameters
    ----------
    file : str
        Path of the table of remarks.
    remarks : sequence of rows
        Its rows.
    prints : mapping of str to str
        The print of every observation, by key.
    """
    return [
        Problem(file, line_number(index), f"remark '{row['remark']}' {message}")
        for index, row in enumerate(remarks)
        for message in (*_guard_messages(row, prints), *_flag_messages(row))
    ]


def _guard_messages(remark: Row, prints: Mapping[str, str]) -> Iterator[str]:
    guarded = guarded_prints(remark)
    for key, printed in guarded.items():
        if key not in prints:
            yield f"names '{key}' in its guard, but there is no such observation"
        elif prints[key] != printed:
            yield f"gives '{printed}' for '{key}' in its guard, but the print is '{prints[key]}'"
    for key in list_items(remark["figures"]):
        if key not in guarded:
            yield f"is about '{key}', but its guard does not give that print"


def _flag_messages(remark: Row) -> Iterator[str]:
    for column in ("flag_en", "flag_zh"):
        if bool(remark[column]) != (remark["action"] == "flag"):
            yield f"has action '{remark['action']}', but {column} is '{remark[column]}'"
