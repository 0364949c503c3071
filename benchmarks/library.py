"""What the library costs before it is of use: its import, and the audit of the page."""

from __future__ import annotations

from timing import contest, python

IMPORT = """
import sys, time
begun = time.perf_counter()
for name in sys.argv[1:]:
    __import__(name)
print(time.perf_counter() - begun)
"""
AUDIT = """
import time
import fupin
if {warm}:
    fupin.audit()
begun = time.perf_counter()
fupin.audit()
print(time.perf_counter() - begun)
"""
READ = """
import time
import fupin
begun = time.perf_counter()
fupin.load()
print(time.perf_counter() - begun)
"""
READ_ONLY = """
import sys, time
import pandas as pd
begun = time.perf_counter()
frames = [pd.read_csv(path) for path in sys.argv[1:]]
print(time.perf_counter() - begun)
"""


def run(rounds: int) -> None:
    """Time imports and audits."""
    contest(
        "Import",
        {
            "fupin": lambda: float(python(IMPORT, "fupin")),
            "pandas and pint": lambda: float(python(IMPORT, "pandas", "pint")),
            "pandas": lambda: float(python(IMPORT, "pandas")),
        },
        rounds,
    )
    tables = ["data/tibet-daily-2021", "data/context"]
    files = [f"{folder}/{name}.csv" for folder in tables for name in ("documents", "observations")]
    contest(
        "Audit",
        {
            "first, tables unread": lambda: float(python(AUDIT.format(warm=False))),
            "again": lambda: float(python(AUDIT.format(warm=True))),
            "fupin.load, tables read and validated": lambda: float(python(READ)),
            "pandas reading four of the tables": lambda: float(python(READ_ONLY, *files)),
        },
        rounds,
    )
