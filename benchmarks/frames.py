"""A million figures in a column, beside pint-pandas, uncertainties and plain float64.

Two columns of a million villages' figures each: loaded from Parquet, added, grouped by county,
summed. The peers hold the same numbers: pint-pandas with a unit, uncertainties with a spread in an
object column, float64 with neither. Each runs in a process of its own.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from timing import python, told

ROWS, COUNTIES = 1_000_000, 2_800

MAKE = """
import sys
from fractions import Fraction
import numpy as np, pandas as pd
from fupin.frames import FigureArray, FigureDtype
from fupin.frames.leaves import FIELDS, Coded, Leaves
from fupin.frames.origins import Printed
from fupin.frames.vector_building import numbered
folder, rows, counties = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
county = np.arange(rows) % counties
SAID = {
    "theme": "income", "period": "2020", "unit": "yuan", "nature": "flow", "status": "reported",
    "population": "villagers", "precision": "rounded", "document": "yearbook",
    "source": "yearbook", "last_place": "10",
}
def column(measure, seed):
    random = np.random.default_rng(seed)
    value = random.integers(1_000, 10_000_000, rows) * 10
    reach = random.choice([5, 50, 500], rows)
    low, high = value - reach, value + reach
    words = {name: "" for name in FIELDS} | SAID | {"measure": measure}
    cells = {name: Coded(np.zeros(rows, dtype=np.int32), [word]) for name, word in words.items()}
    cells |= {
        "key": [f"{measure}.v{row}.2020" for row in range(rows)],
        "places": [f"china/c{each}/v{row}" for row, each in enumerate(county)],
        "printed": [f"{each}元" for each in value], "value": list(map(str, value)),
        "low": list(map(str, low)), "high": list(map(str, high)),
        "start": [None] * rows, "end": [None] * rows,
    }
    origin = Printed(Leaves(cells), np.arange(rows))
    found = numbered("yuan", Fraction(1), (value, low, high), np.zeros(rows, bool), origin)
    return FigureArray(found, FigureDtype("yuan"))
a, b = column("wages", 1), column("farming", 2)
frame = pd.DataFrame({"county": county, "a": a, "b": b})
frame.to_parquet(f"{folder}/figures.parquet")
frame.astype({"a": float, "b": float}).to_parquet(f"{folder}/floats.parquet")
"""

STEPS = """
import json, sys, time
import pandas as pd, numpy as np
folder = sys.argv[1]
times = {{}}
def step(name, once, rounds=1):
    found = []
    for _ in range(rounds):
        begun = time.perf_counter()
        result = once()
        found.append(time.perf_counter() - begun)
    times[name] = sorted(found)[len(found) // 2]
    return result
{load}
step("first addition", lambda: df["a"] + df["b"])
df["sum"] = step("addition", lambda: df["a"] + df["b"], {rounds})
step("subtraction", lambda: df["a"] - df["b"], {rounds})
step("times a number", lambda: df["a"] * 3, {rounds})
step("by county", lambda: df.groupby("county")["sum"].{sum}, {few})
step("sum", lambda: df["sum"].{sum}, {few})
print(json.dumps(times))
"""
FLOATS = 'df = step("load", lambda: pd.read_parquet(f"{folder}/floats.parquet"))\n'
FIGURES = FLOATS.replace("floats", "figures")
PINT = """
import pint_pandas, warnings
warnings.simplefilter("ignore")
pint_pandas.PintType.ureg.define("yuan = [money]")
df = df.astype({"a": "pint[yuan]", "b": "pint[yuan]"})
"""
UNCERTAIN = """
from uncertainties import ufloat
df["a"], df["b"] = ([ufloat(value, 2.9) for value in df[name]] for name in "ab")
"""
WAYS = {
    "fupin": {"load": "import fupin\n" + FIGURES, "sum": "sum()", "rounds": 15, "few": 3},
    "float64": {"load": FLOATS, "sum": "sum()", "rounds": 15, "few": 3},
    "pint-pandas": {"load": FLOATS + PINT, "sum": "sum()", "rounds": 15, "few": 1},
    "uncertainties": {"load": FLOATS + UNCERTAIN, "sum": "agg(sum)", "rounds": 1, "few": 1},
}

DEPENDENT = """
import sys, time, json
import pandas as pd, fupin
df = pd.read_parquet(sys.argv[1] + "/figures.parquet").iloc[:20_000]
begun = time.perf_counter()
free = df["a"] - df["b"]
free = time.perf_counter() - begun
begun = time.perf_counter()
bound = df["a"] - df["a"]
print(json.dumps({"free": free, "bound": time.perf_counter() - begun}))
"""


def run(rounds: int) -> None:
    """Time each step of each way; then what it costs that one print stands on both sides."""
    with tempfile.TemporaryDirectory(prefix="fupin-bench-") as folder:
        python(MAKE, folder, ROWS, COUNTIES)
        sizes = {path.stem: path.stat().st_size / 1e6 for path in Path(folder).iterdir()}
        print("\nMB in Parquet:", {name: round(size, 1) for name, size in sizes.items()})
        found: dict[str, dict[str, list[float]]] = {}
        for _ in range(rounds):
            for name, way in WAYS.items():
                for step, seconds in json.loads(python(STEPS.format(**way), folder)).items():
                    found.setdefault(step, {}).setdefault(name, []).append(seconds)
        for step, each in found.items():
            told(f"A million figures, {step}", each, rounds)
        cost = [json.loads(python(DEPENDENT, folder)) for _ in range(rounds)]
        told(
            "20,000 rows, a - a beside a - b",
            {name: [one[name] for one in cost] for name in ("bound", "free")},
            rounds,
        )
