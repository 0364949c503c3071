"""The layers of the library: imports go down only."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "lib" / "fupin"

LAYERS = [
    {
        "errors",
        "paths",
        "units",
        "printed",
        "intervals",
        "polynomials",
        "bounds",
        "observation",
        "comparability",
        "arithmetic",
        "ordering",
        "operations",
        "quantity",
        "lineage",
        "display",
        "style",
    },
    {"tables", "rowchecks", "crosschecks", "remarks", "catalog", "loader", "citing", "glossary"},
    {"relations", "audit", "coverage", "sealing"},
    {"charts", "exports", "exercises"},
    {"cli", "report"},
]
LEVEL = {module: level for level, modules in enumerate(LAYERS) for module in modules}
READERS = {"read_csv", "read_json", "read_table", "read_excel", "read_parquet"}
MODULES = sorted(LIBRARY.rglob("*.py"))


def owner(path: Path) -> str:
    """Return the module or package of the library that a file belongs to."""
    return path.relative_to(LIBRARY).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Return what a file imports, dotted; `from a import b` counts as a and as a.b."""
    names = set()
    package = ["fupin", *path.relative_to(LIBRARY).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = [] if not node.level else package[: len(package) - node.level + 1]
            module = ".".join([*base, *([node.module] if node.module else [])])
            names |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return names


def of_library(path: Path) -> set[str]:
    """Return the modules of the library that a file imports."""
    parts = {tuple(name.split(".")) for name in imported(path)}
    return {p[1] for p in parts if p[0] == "fupin" and len(p) > 1 and p[1] in LEVEL}


def test_every_module_has_a_layer():
    """A new module must say where it stands."""
    assert {owner(path) for path in MODULES} - {"__init__", "__main__", "_data"} == set(LEVEL)


@pytest.mark.parametrize(
    "path", [p for p in MODULES if owner(p) in LEVEL], ids=lambda p: str(p.relative_to(LIBRARY))
)
def test_imports_go_down(path):
    """No module imports from a layer above its own."""
    above = {name for name in of_library(path) if LEVEL[name] > LEVEL[owner(path)]}
    assert not above


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(LIBRARY)))
def test_matplotlib_and_readers_stay_at_home(path):
    """Only what draws and saves imports matplotlib; nothing calls pandas' readers, which guess at types; layer 0 knows no pandas."""
    names = {name.split(".")[0] for name in imported(path)}
    calls = {
        n.attr
        for n in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(n, ast.Attribute)
    }
    assert "matplotlib" not in names or owner(path) in {"style", "charts", "exports"}
    assert not calls & READERS
    assert "pandas" not in names or LEVEL.get(owner(path), 9) > 0


def test_import_has_no_effects():
    """Importing the library reads no data and prints nothing; not even an audit starts matplotlib."""
    code = (
        "import sys, fupin; from fupin import catalog; print(catalog._read.cache_info().currsize); "
        "fupin.audit(); print('matplotlib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == (["0", "False"], "")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(LIBRARY)))
def test_modules_stay_small(path):
    """No module has over 300 lines, no function over 40."""
    text = path.read_text(encoding="utf-8")
    long = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            first = node.body[0]
            doc = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
            start = first.end_lineno if doc else node.lineno
            if node.end_lineno - start > 40:
                long.append(f"{node.name}: {node.end_lineno - start}")
    assert len(text.splitlines()) <= 300
    assert not long
