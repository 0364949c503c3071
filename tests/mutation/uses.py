"""A figure of the page printed otherwise: the notebooks that use it go red, and no other.

The print, the value, the numeral and the guards of remarks change together, so that the tables still
agree with each other and every notebook can load them. A notebook uses a figure when an output has
its key, or the name of a relation that the figure stands in.
"""

from __future__ import annotations

import importlib.util
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from tables import Rows, read, write
from telling import progress

_SOURCE = "tibet-daily-2021"
_SAMPLE = 30
_DIGITS = ("0123456789", "一二三四五六七八九")


def attempt(scratch: Path, sample: int | None, seed: int) -> tuple[int, int]:
    """Try one figure after another; return how many were right, and tried."""
    import fupin

    related = {name: set(row["observations"]) for name, row in fupin.audit().iterrows()}
    reading = _reading(scratch)
    shown = {path.name: reading.shown(reading.load(path)) for path in reading.NOTEBOOKS}
    rows = read(scratch / "data" / _SOURCE / "observations.csv")[1]
    drawn = random.Random(seed).sample(rows, min(sample or _SAMPLE, len(rows)))
    right = 0
    print("| figure | printed | changed to | used in | red | exactly |")
    print("| --- | --- | --- | --- | --- | --- |")
    for done, row in enumerate(drawn, 1):
        printed, keys, before = _print_otherwise(scratch / "data", row)
        red = _red(scratch)
        for path, content in before.items():
            path.write_bytes(content)
        names = [*keys, *(name for name, among in related.items() if among & set(keys))]
        stated = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
        used = {n[:2] for n, outputs in shown.items() if stated.search(outputs)}
        right += red == used
        said = [" ".join(sorted(each)) or "none" for each in (used, red)]
        verdict = "yes" if red == used else "NO"
        print("|", " | ".join([keys[0], row["printed"], printed, *said, verdict]), "|", flush=True)
        progress(done, len(drawn))
    print(f"uses: {right} of {len(drawn)} turned exactly their notebooks red")
    return right, len(drawn)


def _reading(scratch: Path) -> object:
    path = scratch / "tests" / "notebooks" / "reading.py"
    spec = importlib.util.spec_from_file_location("reading", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _others(printed: str) -> Iterator[str]:
    """Yield prints of the same length with one digit, from the last, put up or down by one."""
    for at in range(len(printed) - 1, -1, -1):
        for digits in _DIGITS:
            if (place := digits.find(printed[at])) >= 0:
                near = (digits[n] for n in (place + 1, place - 1) if n in range(len(digits)))
                yield from (printed[:at] + digit + printed[at + 1 :] for digit in near)
        if printed[at] == "两":
            yield printed[:at] + "三" + printed[at + 1 :]
    yield printed.replace("100", "9.9")  # as long as it, and below the ceiling of a rate


def _print_otherwise(data: Path, row: dict[str, str]) -> tuple[str, list[str], dict[Path, bytes]]:
    """Change one digit of a figure in every table; return its print, the keys, and what was there."""
    from fupin.errors import NumeralError

    names = [f"{_SOURCE}/observations.csv", f"{_SOURCE}/numerals.csv", "remarks.csv"]
    paths = [data / name for name in names]
    before = {path: path.read_bytes() for path in paths}
    tops = {each["measure"]: each["ceiling"] for each in read(data / "measures.csv")[1]}
    for printed in _others(row["printed"]):
        tables = [read(path) for path in paths]
        try:
            keys = _change([rows for _, rows in tables], row, printed, tops)
        except NumeralError:
            continue
        for path, (columns, rows) in zip(paths, tables, strict=True):
            write(path, columns, rows)
        return printed, keys, before
    sys.exit(f"{row['measure']}: no digit of {row['printed']} can be another.")


def _change(
    tables: list[Rows], row: dict[str, str], printed: str, tops: dict[str, str]
) -> list[str]:
    """Lay another print over the text, in every row that it touches; return the observations."""
    from fupin.errors import NumeralError
    from fupin.reading.observation_prints import read_print
    from fupin.tables.observation_keys import short_key

    observations, numerals, remarks = tables
    changed = []
    first, last = int(row["start"]), int(row["end"])
    for each in [*observations, *numerals]:
        if each["document"] != row["document"] or not each["start"]:
            continue
        start, old = int(each["start"]), each["printed"]
        over = [
            printed[n - first] if first <= n < last else old[n - start]
            for n in range(start, int(each["end"]))
        ]
        each["printed"] = "".join(over)
        if "value" in each and each["printed"] != old:
            top = Fraction(tops[each["measure"]]) if tops[each["measure"]] else None
            value = read_print(each["printed"], each["unit"], each["precision"], top).value
            if not value:
                raise NumeralError("A rate of nothing breaks more than it changes.", printed, "")
            each["value"] = f"{value}" if value.denominator == 1 else f"{float(value)}"
            changed.append((short_key(each), old, each["printed"]))
    for remark in remarks:
        for key, old, new in changed:
            remark["guard"] = remark["guard"].replace(f"{key}={old}", f"{key}={new}")
    return [key for key, _, _ in changed]


def _red(scratch: Path) -> set[str]:
    """Run every notebook as the tests do; return the numbers of those that fail."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2"]
    command += ["--dist", "loadscope", "--tb=no", "-rfE", "notebooks"]
    done = subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)
    return set(re.findall(r"^(?:FAILED|ERROR) notebooks/(\d\d)", done.stdout, re.MULTILINE))
