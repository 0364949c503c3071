"""All notebooks as tests, beside the other ways to run them."""

from __future__ import annotations

import sys
from pathlib import Path

from timing import ROOT, contest, python, seconds

BARE = """
import json, os, sys, time
from pathlib import Path
begun = time.perf_counter()
import fupin
fupin.publish = lambda chart, id: chart._repr_mimebundle_() and chart
os.chdir("notebooks")
for path in sorted(Path().glob("[0-9]*.ipynb")):
    names = {"__name__": "__main__"}
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
print()
print(time.perf_counter() - begun)
"""
PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest")
PLAIN = (*PYTEST, "-p", "no:xdist", "-c", "/dev/null", "--rootdir", ROOT)
ALONE = {"FUPIN_SOURCES": "", "FUPIN_BUILD": "", "FUPIN_LANG": ""}


def papermill(notebooks: list[Path]) -> float:
    """Time one command a notebook, as a shell script would."""
    command = [sys.executable, "-m", "papermill", "--no-progress-bar", "--cwd", "notebooks"]
    return sum(seconds([*command, path, f"{{folder}}/{path.name}"], ALONE) for path in notebooks)


def run(rounds: int) -> None:
    """Time the suite and its peers."""
    found = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
    ours = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    jupyter = Path(sys.executable).with_name("jupyter")
    contest(
        f"{len(found)} notebooks",
        {
            "ours: nbval, pictures too, two workers": lambda: seconds(
                [*ours, "-n", 2, "--dist", "loadscope", *found], ALONE
            ),
            "ours in one process": lambda: seconds([*ours, "-p", "no:xdist", *found], ALONE),
            "nbval in one process, no pictures": lambda: seconds(
                [*PLAIN, "--nbval", *found], ALONE
            ),
            "nbmake in one process, nothing compared": lambda: seconds(
                [*PLAIN, "-p", "no:nbval", "--nbmake", *found], ALONE
            ),
            "papermill, nothing compared": lambda: papermill(found),
            "jupyter execute, nothing compared": lambda: seconds(
                [jupyter, "execute", *found], ALONE
            ),
            "the same code in one bare process": lambda: float(
                python(BARE, env=ALONE).splitlines()[-1]
            ),
        },
        rounds,
    )
