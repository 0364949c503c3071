"""Changes to the data, one at a time: a value, unit, period, offset, precision; a numeral removed.

Each is tried on the tests that hold the tables against each other and the text and, if it survives
these, on the checksums; how many only those notice is printed.
"""

from __future__ import annotations

import contextlib
import csv
import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from telling import progress

Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Mutant:
    """One change to one table: `change` alters the rows in place."""

    table: str
    name: str
    change: Callable[[Rows], object]


def _put(index: int, column: str, value: str) -> Callable[[Rows], object]:
    return lambda rows: rows[index].__setitem__(column, value)


def _next_year(period: str) -> str:
    return f"{int(period[:4]) + 1}{period[4:]}"


def _other_unit(unit: str) -> str:
    return "household" if unit == "person" else "person"


def _next_number(text: str) -> str:
    digits = len(text.partition(".")[2])
    return f"{float(text) + 10**-digits:.{digits}f}"


def _mutants(folder: Path) -> Iterator[Mutant]:
    """Yield every change to the observations and numerals of every source."""
    for path in sorted(folder.glob("*/observations.csv")):
        table = f"{path.parent.name}/{path.name}"
        for i, row in enumerate(read(path)[1]):
            key = f"{row['measure']}.{row['region']}.{row['period']}"
            yield Mutant(table, f"{key}: value", _put(i, "value", _next_number(row["value"])))
            yield Mutant(table, f"{key}: unit", _put(i, "unit", _other_unit(row["unit"])))
            yield Mutant(table, f"{key}: period", _put(i, "period", _next_year(row["period"])))
            other = "exact" if row["precision"] != "exact" else "rounded"
            yield Mutant(table, f"{key}: precision", _put(i, "precision", other))
            if row["start"]:
                yield Mutant(table, f"{key}: start", _put(i, "start", str(int(row["start"]) + 1)))
                yield Mutant(table, f"{key}: end", _put(i, "end", str(int(row["end"]) + 1)))
    for path in sorted(folder.glob("*/numerals.csv")):
        table = f"{path.parent.name}/{path.name}"
        for i, row in enumerate(read(path)[1]):
            yield Mutant(
                table,
                f"numeral {row['printed']} at {row['start']}: removed",
                lambda rows, i=i: rows.pop(i),
            )


def read(path: Path) -> tuple[list[str], Rows]:
    """Return a table's columns and rows."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return list(reader.fieldnames or ()), list(reader)


def write(path: Path, columns: list[str], rows: Rows) -> None:
    """Write a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@contextlib.contextmanager
def _mutated(folder: Path, mutant: Mutant) -> Iterator[None]:
    path = folder / mutant.table
    before = path.read_bytes()
    columns, rows = read(path)
    mutant.change(rows)
    write(path, columns, rows)
    try:
        yield
    finally:
        path.write_bytes(before)


def _tests(arguments: list[str]) -> int:
    """Run pytest in a fork, so that what is imported already is not imported again."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            import pytest

            # Plugins take longer to start than these tests to run.
            os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
            options = ["-q", "-x", "-p", "no:cacheprovider"]
            options += ["-o", "addopts=--import-mode=importlib"]
            code = int(pytest.main([*options, *arguments]))
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def attempt(scratch: Path, sample: int | None, seed: int) -> tuple[int, int]:
    """Try the data mutants; return killed and tried."""
    # Imported once here, for every fork.
    import matplotlib.ft2font  # noqa: F401
    import pandas  # noqa: F401, ICN001
    import pytest  # noqa: F401

    import fupin  # noqa: F401

    drawn = list(_mutants(scratch / "data"))
    if sample is not None:
        drawn = random.Random(seed).sample(drawn, min(sample, len(drawn)))
    meaning = ["tests/data/test_page.py"]
    checksum = ["tests/fupin/tables/test_checksums.py"]
    if any(_tests(tests) for tests in (meaning, checksum)):
        sys.exit("The tests of the data are red before anything is changed; mend them first.")
    by_checksum, alive = [], []
    for done, mutant in enumerate(drawn, 1):
        with _mutated(scratch / "data", mutant):
            if _tests(meaning) != 1:
                (by_checksum if _tests(checksum) == 1 else alive).append(mutant)
        progress(done, len(drawn))
    for mutant in alive:
        print(f"ALIVE {mutant.table}: {mutant.name}")
    killed = len(drawn) - len(alive)
    kinds = Counter(mutant.name.rpartition(": ")[2] for mutant in by_checksum)
    alone = ", ".join(f"{n} {kind}" for kind, n in kinds.most_common()) or "none"
    print(f"tables: killed {killed} of {len(drawn)}; by the checksum alone: {alone}")
    return killed, len(drawn)
