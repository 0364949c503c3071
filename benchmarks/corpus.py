"""Figures of many made-up pages: the reading beside a bare pattern, and a folder as one file.

- read: `fupin.reading.extraction.extract` over pages that are in memory already;
- a pattern with units: digits or characters, and one of all the names of units;
- a pattern: digits or characters alone;
- a folder: `fupin.corpus.build`, files to Parquet in one process, ten times the pages each time.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from synthetic_pages import page
from timing import ROOT, contest, python

PAGES = 300
READ = f"""
import re, sys, time
sys.path.insert(0, {str(ROOT / "benchmarks")!r})
from synthetic_pages import page
from fupin.reading.extraction import extract
from fupin.reading.unit_lexicon import NAMES
numeral = "(?:[0-9]+(?:[.,][0-9]+)*[百千万亿]*|[〇零一二三四五六七八九十百千万亿两]+)"
units = "|".join(map(re.escape, sorted(NAMES, key=len, reverse=True)))
ways = {{
    "extract": extract,
    "units": re.compile(f"{{numeral}}(?:{{units}})?").finditer,
    "bare": re.compile(numeral).finditer,
}}
way, texts = ways[sys.argv[1]], [page(number) for number in range({PAGES})]
begun = time.perf_counter()
found = sum(1 for text in texts for _ in way(text))
print(time.perf_counter() - begun)
"""
BUILD = """
import resource, sys, time
from pathlib import Path
from fupin.corpus import build
begun = time.perf_counter()
made = build(Path(sys.argv[1]), Path(sys.argv[2]), workers=1)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(made.texts, made.figures, time.perf_counter() - begun, peak, made.target.stat().st_size)
"""


def run(rounds: int) -> None:
    """Time the reading, then folders of growing size, each once."""
    megabytes = sum(len(page(number).encode()) for number in range(PAGES)) / 1e6
    contest(
        f"{PAGES} pages, {megabytes:.2f} MB in UTF-8, on one processor",
        {
            "fupin's reading": lambda: float(python(READ, "extract")),
            "a pattern with units": lambda: float(python(READ, "units")),
            "a pattern of digits and characters": lambda: float(python(READ, "bare")),
        },
        rounds,
    )
    print("\nA folder of pages as one Parquet file, one process")
    for count in (100, 1000, 10_000):
        _build(count)


def _build(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="fupin-bench-") as there:
        size = write_pages(Path(there) / "pages", count)
        done = python(BUILD, Path(there) / "pages", Path(there) / "figures.parquet")
        texts, figures, seconds, peak, written = done.split()
        print(
            f"  {int(texts):7,} pages, {int(figures):9,} figures: {float(seconds):7.1f} s, "
            f"{size / 1e6 / float(seconds):.2f} MB/s, at most {peak} MiB, "
            f"{int(written) / 1e6:.1f} MB written",
            flush=True,
        )


def write_pages(folder: Path, count: int) -> int:
    """Write pages into folders of a thousand each; return how many bytes they have."""
    size = 0
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(page(number).encode())
    return size
