"""The report pack beside the same charts in one bare Python process.

Run it with the Python of `.venv`; it takes some minutes::

    python benchmarks/report_pack.py [rounds]

Measured, in turn within each round so that a busy minute hits all alike:

- pack: `make report` without the set-up, in an empty folder, warm;
- bare, everything: the notebooks' code in one process that publishes the same files: no
  kernels, no pages, no volumes, no manifest;
- bare, shown: the same, each chart drawn once for the screen, as a notebook shows it;
- bare, drawn: as above, and each chart drawn in both languages and saved by matplotlib alone as PNG
  (300 dpi), SVG and PDF.

Once, at the end, the pack cold: no bytecode, no font list of matplotlib's.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACK = """
import sys
from pathlib import Path
from fupin import report
sys.exit(report.make(folder=Path(sys.argv[1]) / "report"))
"""
BARE = """
import io, json, os, sys
from pathlib import Path
import fupin
from fupin import style

count = 0

def shown(chart):
    global count
    count += 1
    chart._repr_mimebundle_()

def drawn(chart):
    shown(chart)
    for lang in ("en", "zh"):
        figure = chart.draw(lang)
        with style.context(chart.size):
            for form, how in (("png", {"dpi": 300}), ("svg", {}), ("pdf", {})):
                figure.savefig(io.BytesIO(), format=form, **how)

def everything(chart):
    shown(chart)

how, notebooks, folder = sys.argv[1:]
real = fupin.publish

def publish(chart, id):
    if how == "everything":
        os.environ["FUPIN_BUILD"] = folder
        real(chart, id)
    {"shown": shown, "drawn": drawn, "everything": everything}[how](chart)
    return chart

fupin.publish = publish
os.chdir(notebooks)
for path in sorted(Path(notebooks).glob("*.ipynb")):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    names = {"__name__": "__main__"}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
print(count, file=sys.stderr)
"""


def seconds(code: str, *arguments: object, **env: str) -> tuple[float, str]:
    """Return how long a process takes, and what it says last."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    begun = time.perf_counter()
    done = subprocess.run(
        command, env={**os.environ, **env}, capture_output=True, encoding="utf-8", check=True
    )
    return time.perf_counter() - begun, (done.stdout or done.stderr).strip().splitlines()[-1]


def measure(what: str, **env: str) -> tuple[float, str]:
    """Run one of the contestants in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="fupin-bench-"))
    try:
        if what == "pack":
            return seconds(PACK, folder, **env)
        return seconds(BARE, what, ROOT / "notebooks", folder, **env)
    finally:
        shutil.rmtree(folder)


def cold() -> float:
    """Run the pack as on the first day: nothing compiled, no font list."""
    with tempfile.TemporaryDirectory() as empty:
        env = {"PYTHONPYCACHEPREFIX": f"{empty}/pyc", "MPLCONFIGDIR": f"{empty}/mpl"}
        return measure("pack", **env)[0]


def main() -> None:
    """Measure in turn, and print medians and ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    contestants = ("pack", "everything", "drawn", "shown")
    found: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name in contestants:
            took, said = measure(name)
            found[name].append(took)
            print(f"  {name:10} {took:6.1f} s   {said[:100]}")
    print(f"  {'cold':10} {cold():6.1f} s")
    medians = {name: statistics.median(each) for name, each in found.items()}
    print(f"medians of {rounds}:")
    for name, median in medians.items():
        print(f"  {name:10} {median:6.1f} s   pack / {name} = {medians['pack'] / median:.2f}")


if __name__ == "__main__":
    main()
