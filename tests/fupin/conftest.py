"""What the tests of several packages share: a small collection of notebooks, two that work, one that fails, one that ends its kernel."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fupin.languages import use_language
from fupin.notebooks.slow_imports import without_iri_parser

CHART = """
figures = [
    fupin.get("transfer_placements", region="ngari", period=period)
    for period in ("2020", "2016/2020-11")
]
chart = charts.bars(
    figures, ("{en}", "{zh}"), because=("One lies inside the other", "一个在另一个之内")
)
"""
NOTEBOOKS = {
    "01-alpha": [
        "# Alpha asks\n\nIt **stands** [here](02-beta.ipynb).\n\nMore, and a [file](../README.md).",
        "import fupin\nfrom fupin import charts",
        CHART.format(en="First finding", zh="第一个发现"),
        'fupin.publish(chart, "zz-first")',
        "print('one')\nprint('two')\nfupin.load('employment')[['printed']].head(2)",
        CHART.format(en="Second finding", zh="第二个发现"),
        'fupin.publish(chart, "aa-second")',
        "print(*range(70), sep='\\n')",
    ],
    "02-beta": [
        "# Beta asks\n\nWhy?",
        "import fupin\nfrom fupin import charts",
        CHART.format(en="Third finding", zh="第三个发现"),
        'fupin.publish(chart, "third")',
    ],
    "03-broken": [
        "# Broken asks\n\nWhat?",
        "import fupin\nfrom fupin import charts",
        CHART.format(en="Fourth finding", zh="第四个发现"),
        'fupin.publish(chart, "fourth")',
        'fupin.get("transfer_incme", region="ngari")',
        "print('never')",
    ],
    "04-gone": ["# Gone", "1 + 1", "import os; os._exit(3)", "2 + 2"],
}


@pytest.fixture(autouse=True)
def no_language_chosen():
    """Take back a language that a test chose, so that none hears of it."""
    yield
    use_language(None)


def _write(folder: Path, name: str, cells: list[str], **metadata: object) -> Path:
    """Write a notebook: the first cell is text, the others are code."""
    with without_iri_parser():
        from nbformat import v4

    made = [v4.new_markdown_cell(cells[0])] + [v4.new_code_cell(source) for source in cells[1:]]
    notebook = v4.new_notebook(cells=made, metadata=metadata)
    path = folder / f"{name}.ipynb"
    path.write_text(v4.writes(notebook), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def collection(tmp_path_factory) -> Path:
    """A folder with the notebooks above."""
    folder = tmp_path_factory.mktemp("notebooks")
    for name, cells in NOTEBOOKS.items():
        _write(folder, name, cells)
    return folder


@pytest.fixture(scope="session")
def run_python():
    """Return a function that runs Python code in a process of its own."""

    def run(code: str, *arguments: object, cwd: Path | None = None, **env: str):
        return subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            env={**os.environ, **env}, cwd=cwd, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip

    return run


@pytest.fixture(scope="session")
def write_notebook():
    """Return the function that writes a notebook."""
    return _write
