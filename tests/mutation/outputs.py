"""Changes to what notebooks store: a digit of an output, or a picture in place of another.

Stored outputs do not influence execution, so one run of nbval tries one mutant in every cell, and
each cell's own test must go red.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from pathlib import Path

from telling import progress


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


def attempt(scratch: Path, sample: int | None, seed: int) -> tuple[int, int]:
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
        progress(done, len(notebooks))
    print(f"outputs: killed {killed} of {tried} stored outputs and pictures")
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
