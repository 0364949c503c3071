"""The report pack beside the same charts in one bare Python process.

- pack: `make report` without the set-up, in an empty folder, warm;
- bare, everything: the notebooks' code in one process that publishes the same files: no
  kernels, no pages, no volumes, no manifest;
- bare, shown: the same, each chart drawn once for the screen, as a notebook shows it;
- bare, drawn: as above, and each chart drawn in both languages and saved by matplotlib alone as PNG
  (300 dpi), SVG and PDF.

Last, the pack cold: no bytecode, no font list of matplotlib's.
"""

from __future__ import annotations

import sys

from timing import ROOT, contest, seconds

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

def shown(chart):
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
"""


def run(rounds: int) -> None:
    """Time the pack and its contestants."""
    notebooks = ROOT / "notebooks"
    pack = [sys.executable, "-c", PACK, "{folder}"]
    cold = {"PYTHONPYCACHEPREFIX": "{folder}/pyc", "MPLCONFIGDIR": "{folder}/mpl"}

    def bare(what: str) -> float:
        return seconds([sys.executable, "-c", BARE, what, notebooks, "{folder}"])

    contest(
        "Report pack",
        {
            "pack, warm": lambda: seconds(pack),
            "pack, cold": lambda: seconds(pack, cold),
            "bare, the same files": lambda: bare("everything"),
            "bare, drawn and saved by matplotlib": lambda: bare("drawn"),
            "bare, shown": lambda: bare("shown"),
        },
        rounds,
    )
