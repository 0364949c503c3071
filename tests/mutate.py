"""Change one thing at a time in a scratch copy and demand that the tests go red.

    python tests/mutate.py                    # everything
    python tests/mutate.py --sample 20        # a seeded sample
    python tests/mutate.py --part data        # data | notebooks

Data mutants (a value, unit, period, offset or precision of an observation; a row of the numerals
removed) are tried on the tests that hold the tables against each other and the text, and, if they
survive these, on the checksums; how many only those notice is printed.
Notebook mutants (a stored output or picture) are tried on nbval: stored outputs do not influence
execution, so one run tries one mutant in every cell, and each cell's own test must go red.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Mutant:
    """One change to one table: `change` alters the rows in place."""

    table: str
    name: str
    change: Callable[[Rows], object]


def _set(index: int, column: str, value: str) -> Callable[[Rows], object]:
    return lambda rows: rows[index].__setitem__(column, value)


def _next_year(period: str) -> str:
    return f"{int(period[:4]) + 1}{period[4:]}"


def _other_unit(unit: str) -> str:
    return "household" if unit == "person" else "person"


def _next_number(text: str) -> str:
    digits = len(text.partition(".")[2])
    return f"{float(text) + 10**-digits:.{digits}f}"


def data_mutants(folder: Path) -> Iterator[Mutant]:
    """Yield every change to the observations and numerals of every source."""
    for path in sorted(folder.glob("*/observations.csv")):
        table = f"{path.parent.name}/{path.name}"
        for i, row in enumerate(_read(path)[1]):
            key = f"{row['measure']}.{row['region']}.{row['period']}"
            yield Mutant(table, f"{key}: value", _set(i, "value", _next_number(row["value"])))
            yield Mutant(table, f"{key}: unit", _set(i, "unit", _other_unit(row["unit"])))
            yield Mutant(table, f"{key}: period", _set(i, "period", _next_year(row["period"])))
            other = "exact" if row["precision"] != "exact" else "rounded"
            yield Mutant(table, f"{key}: precision", _set(i, "precision", other))
            if row["start"]:
                yield Mutant(table, f"{key}: start", _set(i, "start", str(int(row["start"]) + 1)))
                yield Mutant(table, f"{key}: end", _set(i, "end", str(int(row["end"]) + 1)))
    for path in sorted(folder.glob("*/numerals.csv")):
        table = f"{path.parent.name}/{path.name}"
        for i, row in enumerate(_read(path)[1]):
            yield Mutant(
                table,
                f"numeral {row['printed']} at {row['start']}: removed",
                lambda rows, i=i: rows.pop(i),
            )


def _read(path: Path) -> tuple[list[str], Rows]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return list(reader.fieldnames or ()), list(reader)


@contextlib.contextmanager
def _mutated(folder: Path, mutant: Mutant) -> Iterator[None]:
    path = folder / mutant.table
    before = path.read_bytes()
    columns, rows = _read(path)
    mutant.change(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
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
            options = [
                "-q",
                "-x",
                "-p",
                "no:cacheprovider",
                "-o",
                "addopts=--import-mode=importlib",
            ]
            code = int(pytest.main([*options, *arguments]))
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def try_data(scratch: Path, sample: int | None, seed: int) -> tuple[int, int]:
    """Try the data mutants; return killed and tried."""
    # Imported once here, for every fork.
    import matplotlib.ft2font  # noqa: F401
    import pandas  # noqa: F401, ICN001
    import pytest  # noqa: F401

    import fupin  # noqa: F401

    mutants = list(data_mutants(scratch / "data"))
    if sample is not None:
        mutants = random.Random(seed).sample(mutants, min(sample, len(mutants)))
    meaning = ["tests/data/test_page.py"]
    checksum = ["tests/data/test_seal.py"]
    if any(_tests(tests) for tests in (meaning, checksum)):
        sys.exit("The tests of the data are red before anything is changed; mend them first.")
    by_checksum, alive = 0, []
    for done, mutant in enumerate(mutants, 1):
        with _mutated(scratch / "data", mutant):
            if _tests(meaning) != 1:
                by_checksum += 1
                if _tests(checksum) != 1:
                    alive.append(mutant)
        _progress(done, len(mutants))
    for mutant in alive:
        print(f"ALIVE {mutant.table}: {mutant.name}")
    killed = len(mutants) - len(alive)
    print(
        f"data: killed {killed} of {len(mutants)}, {by_checksum - len(alive)} of them by the checksum alone"
    )
    return killed, len(mutants)


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty() or done == of or done % 100 == 0:
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)


def _spoil(output: dict, other: str | None) -> bool:
    """Change a digit of an output's text, or swap its picture; tell whether there was one."""
    data = output.get("data", {})
    if other is not None and "image/png" in data and data["image/png"] != other:
        data["image/png"] = other
        return True
    holder, field = (output, "text") if "text" in output else (data, "text/plain")
    text = holder.get(field)
    if not text:
        return False
    joined = "".join(text)
    spoiled = re.sub(r"\d", lambda m: str((int(m[0]) + 1) % 10), joined, count=1)
    holder[field] = spoiled if spoiled != joined else joined + "!"
    return True


def _mutate_notebook(path: Path, *, pictures: bool) -> set[int]:
    """Spoil one output of every code cell; return the cells (counted as nbval does) that must fail."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    every = [
        o["data"]["image/png"]
        for c in cells
        for o in c["outputs"]
        if "image/png" in o.get("data", {})
    ]
    spoiled = set()
    for number, cell in enumerate(cells):
        for output in cell["outputs"]:
            other = next((p for p in every if p != output.get("data", {}).get("image/png")), None)
            if pictures and "image/png" not in output.get("data", {}):
                continue
            if _spoil(output, other if pictures else None):
                spoiled.add(number)
                break
    path.write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
    return spoiled


def try_notebooks(scratch: Path, sample: int | None, seed: int) -> tuple[int, int]:
    """Try the notebook mutants; return killed and tried."""
    notebooks = sorted((scratch / "notebooks").glob("[0-9]*.ipynb"))
    if sample is not None:
        notebooks = random.Random(seed).sample(notebooks, min(1, len(notebooks)))
    killed = tried = 0
    for done, path in enumerate(notebooks, 1):
        before = path.read_bytes()
        for pictures in (False, True):
            expected = _mutate_notebook(path, pictures=pictures)
            failed = _failed_cells(path, scratch)
            path.write_bytes(before)
            killed, tried = killed + len(expected & failed), tried + len(expected)
            for cell in sorted(expected - failed):
                print(
                    f"ALIVE {path.name}: {'picture' if pictures else 'output'} of code cell {cell}"
                )
            for cell in sorted(failed - expected):
                print(f"ODD {path.name}: code cell {cell} failed though nothing of it was changed")
        _progress(done, len(notebooks))
    print(f"notebooks: killed {killed} of {tried} stored outputs and pictures")
    return killed, tried


def _failed_cells(path: Path, scratch: Path) -> set[int]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--nbval-current-env",
        "-rf",
        str(path),
    ]
    done = subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)
    return {
        int(number) for number in re.findall(r"^FAILED .*::Cell (\d+)", done.stdout, re.MULTILINE)
    }


def main() -> int:
    """Copy the project, try the mutants, print killed of tried; 1 if any is alive."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", type=int, help="data mutants to draw, and one notebook")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", choices=["data", "notebooks"])
    parser.add_argument("--scratch", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.scratch is None:
        return _in_scratch()
    tries = {"data": try_data, "notebooks": try_notebooks}
    chosen = [options.part] if options.part else list(tries)
    killed, tried = (
        sum(n)
        for n in zip(
            *(tries[part](options.scratch, options.sample, options.seed) for part in chosen),
            strict=True,
        )
    )
    print(f"killed {killed} of {tried}")
    return 0 if killed == tried else 1


def _in_scratch() -> int:
    """Run this script again on a copy of the project, with the copy's library."""
    with tempfile.TemporaryDirectory(prefix="fupin-mutate-") as folder:
        scratch = Path(folder) / "project"
        for part in ("data", "lib", "notebooks", "tests"):
            shutil.copytree(
                ROOT / part,
                scratch / part,
                ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"),
            )
        for part in ("conftest.py", "pyproject.toml", "README.md"):
            shutil.copy(ROOT / part, scratch / part)
        texts = ROOT.parent / "shared" / "sources"
        environment = os.environ | {
            "PYTHONPATH": str(scratch / "lib"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        if texts.is_dir():
            environment["FUPIN_SOURCES"] = str(texts)
        command = [
            sys.executable,
            str(scratch / "tests" / "mutate.py"),
            *sys.argv[1:],
            "--scratch",
            str(scratch),
        ]
        return subprocess.run(command, cwd=scratch, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
