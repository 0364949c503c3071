"""The layers of the library: imports go down only, and never round in a circle."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "lib" / "fupin"
TESTS = Path(__file__).resolve().parent

LAYERS = (
    {"bilingual", "errors", "paths", "languages", "files", "quantities", "reading", "style"},
    {"frames", "tables", "notebooks"},  # what `tables` returns is a column of `frames`
    {"audit", "corpus"},
    {"charts", "exchange", "exports", "exercises"},
    {"report", "drafting", "site"},
    {"cli", "__main__"},
)
LEVEL = {package: level for level, packages in enumerate(LAYERS) for package in packages}
FLAT = {"__init__", "__main__", "errors", "paths"}
READERS = {"read_csv", "read_json", "read_table", "read_excel", "read_parquet"}
MODULES = sorted(LIBRARY.rglob("*.py"))
BY_NAME = pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(LIBRARY)))


def dotted(path: Path) -> str:
    """Return a file of the library as Python names it: `fupin.charts.base`."""
    parts = path.relative_to(LIBRARY.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {dotted(path) for path in MODULES}


def imported(source: str, module: str, *, is_package: bool = False) -> set[str]:
    """Return all that a module imports, at its top or in a function: `from a import b` is a and a.b."""
    found = set()
    here = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = here[: len(here) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found


def of_file(path: Path) -> set[str]:
    """Return all that a file of the library imports."""
    source = path.read_text(encoding="utf-8")
    return imported(source, dotted(path), is_package=path.name == "__init__.py")


def arrows(path: Path) -> set[str]:
    """Return the modules of the library that a file imports; a package only for its own names."""
    names = of_file(path) & NAMES
    return {n for n in names if n != dotted(path) and not _only_passed_through(n, path)}


def _only_passed_through(name: str, path: Path) -> bool:
    """Tell whether all that is imported from a package are modules in it, and none of its names."""
    if not (LIBRARY.parent / name.replace(".", "/")).is_dir():
        return False
    from_it = {n for n in of_file(path) if n.rpartition(".")[0] == name}
    return bool(from_it) and from_it <= NAMES


def owner(module: str) -> str:
    """Return the package, or the flat module, that a module of the library belongs to."""
    return module.split(".")[1] if "." in module else "__init__"


GRAPH = {dotted(path): arrows(path) for path in MODULES}


def circle_of(graph: dict[str, set[str]]) -> list[str]:
    """Return the modules of a circle in a graph of imports; none if there is no circle."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_module_imports_itself_by_way_of_others():
    """No circle in the whole library, imports in functions and for type checkers counted."""
    assert " -> ".join(circle_of(GRAPH)) == ""


def test_no_package_imports_itself_by_way_of_others():
    """No circle among the packages either, though their modules would allow one."""
    packages = {owner(module): set() for module in GRAPH}
    for module, targets in GRAPH.items():
        packages[owner(module)] |= {owner(t) for t in targets} - {owner(module), "__init__"}
    assert " -> ".join(circle_of(packages)) == ""


def test_a_circle_is_named():
    """The walk above sees a circle, and names it."""
    assert set(circle_of({"a": {"b"}, "b": {"c"}, "c": {"a"}})) == {"a", "b", "c"}


def test_imports_are_found_wherever_they_stand():
    """In functions, for type checkers, relative, and of a module by way of its package."""
    source = "from fupin import paths\nif TYPE_CHECKING:\n    from . import b\ndef f():\n    from ..a.c import d"
    found = imported(source, "fupin.x.y")
    assert {"fupin.paths", "fupin.x.b", "fupin.a.c", "fupin.a.c.d"} <= found


def test_every_package_has_a_layer():
    """A new package must say where it stands; only four modules stand outside one."""
    packages = {path.name for path in LIBRARY.iterdir() if (path / "__init__.py").exists()}
    assert {path.stem for path in LIBRARY.glob("*.py")} <= FLAT
    assert packages <= set(LEVEL)


@BY_NAME
def test_imports_go_down(path):
    """No module imports from a layer above its own."""
    here = owner(dotted(path))
    if here == "__init__":
        return
    up = {n for n in arrows(path) if n == "fupin" or LEVEL[owner(n)] > LEVEL[here]}
    assert not up, f"{dotted(path)} -> {', '.join(sorted(up))}"


@BY_NAME
def test_matplotlib_and_readers_stay_at_home(path):
    """Only what draws and saves imports matplotlib; nothing calls pandas' readers, which guess at types; layer 0 knows no pandas."""
    here = owner(dotted(path))
    names = {name.split(".")[0] for name in of_file(path)}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    assert "matplotlib" not in names or here in {"style", "charts", "exports", "frames"}
    assert not calls & READERS
    assert "pandas" not in names or LEVEL.get(here, 9) > 0


@BY_NAME
def test_a_module_has_its_test_at_its_path(path):
    """`lib/fupin/charts/base.py` is tested by `tests/fupin/charts/test_base.py`."""
    if path.name == "__init__.py":
        return
    there = TESTS / path.relative_to(LIBRARY).parent / f"test_{path.name}"
    assert there.exists(), f"write {there.relative_to(TESTS.parents[1])}"


def test_import_has_no_effects():
    """Importing the library reads no data and prints nothing; not even an audit starts matplotlib."""
    code = (
        "import sys, fupin; from fupin.tables import catalogue; "
        "print(catalogue._read.cache_info().currsize); "
        "fupin.audit(); print('matplotlib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == (["0", "False"], "")


@BY_NAME
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


def test_few_modules_are_long():
    """Fewer than ten modules have over 200 lines, and half have under 120."""
    lengths = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES)
    assert sum(length > 200 for length in lengths) < 10
    assert lengths[len(lengths) // 2] < 120
