"""The house style of the notebooks: shape, outputs, and what may not stand in them."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("[0-9]*.ipynb"))
SECTIONS = [
    "The figures",
    "How sure are we?",
    "What these figures cannot say",
    "Try it",
    "What we found",
    "Sources",
]
MARKS = re.compile(r"NBVAL|nbval-|raises-exception", re.IGNORECASE)
MACHINE = re.compile(
    r"/(?:home|root|tmp|Users|work|opt|usr)/|[A-Z]:\\\\|https?://(?:localhost|127\.)"
)


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem, scope="module")
def notebook(request):
    """One notebook after the other, as JSON."""
    return json.loads(request.param.read_text(encoding="utf-8"))


def source(cell) -> str:
    """Return a cell's source as one text."""
    return "".join(cell["source"])


def of_kind(notebook, kind) -> list:
    """Return the cells of one kind."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def shows_something(code: str) -> bool:
    """Tell whether a cell's last statement is an expression, so that it has an output."""
    body = ast.parse(code).body
    return bool(body) and isinstance(body[-1], ast.Expr) and not code.rstrip().endswith(";")


def test_there_are_notebooks():
    """An empty folder would make every test below pass."""
    assert NOTEBOOKS


def test_cells_were_run_in_order(notebook):
    """Execution counts run from 1 to n without a gap."""
    counts = [cell["execution_count"] for cell in of_kind(notebook, "code")]
    assert counts == list(range(1, len(counts) + 1))


def test_outputs_are_stored(notebook):
    """Every cell that shows something has its output stored; nbval would pass without."""
    bare = [
        source(cell)
        for cell in of_kind(notebook, "code")
        if shows_something(source(cell)) and not cell["outputs"]
    ]
    assert not bare


def test_no_error_warning_or_stderr_is_stored(notebook):
    """No cell failed, warned or wrote to stderr."""
    outputs = [output for cell in of_kind(notebook, "code") for output in cell["outputs"]]
    assert not [o for o in outputs if o["output_type"] == "error" or o.get("name") == "stderr"]


def test_nothing_is_ignored(notebook):
    """No mark tells nbval to look away."""
    marked = [
        source(c) for c in notebook["cells"] if MARKS.search(source(c) + json.dumps(c["metadata"]))
    ]
    assert not marked


def test_nothing_of_the_machine_is_stored(notebook):
    """No absolute path or local address stands in source or output."""
    assert not MACHINE.findall(json.dumps(notebook, ensure_ascii=False))


def test_code_stays_plain(notebook):
    """Twenty lines at most as the formatter lays them out, no def, class, lambda assignment or path tricks, imports in one cell of six lines."""
    codes = [source(cell) for cell in of_kind(notebook, "code")]
    assert max(len(code.splitlines()) for code in codes) <= 20
    trees = [ast.parse(code) for code in codes]
    nodes = [type(node).__name__ for tree in trees for node in ast.walk(tree)]
    assert not {"FunctionDef", "ClassDef", "AsyncFunctionDef"} & set(nodes)
    imports = [
        i
        for i, tree in enumerate(trees)
        if any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(tree))
    ]
    assert imports == [0]
    assert len(codes[0].splitlines()) <= 6
    assert not any(
        word in code for code in codes for word in ("sys.path", "warnings.", "%matplotlib", "!pip")
    )


def test_shape(notebook):
    """A question first, 12 to 25 code cells, about one markdown cell a code cell, all sections in order."""
    first = source(notebook["cells"][0]).splitlines()[0]
    assert first.startswith("# ")
    assert first.endswith("?")
    code, prose = len(of_kind(notebook, "code")), len(of_kind(notebook, "markdown"))
    assert 12 <= code <= 25
    assert 0.7 <= prose / code <= 2
    headings = [
        line[3:].strip()
        for cell in of_kind(notebook, "markdown")
        for line in source(cell).splitlines()
        if line.startswith("## ")
    ]
    assert [heading for heading in headings if heading in SECTIONS] == SECTIONS
    findings = headings[headings.index("The figures") + 1 : headings.index("How sure are we?")]
    assert 2 <= len(findings) <= 4


def test_one_sentence_a_line(notebook):
    """Prose has one sentence a line, so that diffs can be read."""
    crowded = []
    for cell in of_kind(notebook, "markdown"):
        prose = re.sub(r"```.*?```", "", source(cell), flags=re.DOTALL)
        for line in prose.splitlines():
            plain = re.sub(r"`[^`]*`|\b(?:e\.g|i\.e|vs|no|St)\.", "", line)
            if not line.lstrip().startswith(("|", "<", "#")) and re.search(
                r"[a-z)%*][.?!] +[A-Z]", plain
            ):
                crowded.append(line)
    assert not crowded


def test_prose_stands_around_every_chart(notebook):
    """A markdown cell comes before and after each chart."""
    cells = notebook["cells"]
    for i, cell in enumerate(cells):
        if any("image/png" in output.get("data", {}) for output in cell.get("outputs", [])):
            assert cells[i - 1]["cell_type"] == "markdown"
            assert cells[i + 1]["cell_type"] == "markdown"
