"""A type checker accepts the library, and what a reader writes with it; wrong uses are refused."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import fupin
from fupin import charts
from fupin.frames import FigureAccessor

CODE = Path(__file__).resolve().parent / "typed_code"
ACCEPTED, REFUSED = CODE / "accepted.py", CODE / "refused.py"
_ERROR = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<code>[\w-]+)\]")


@pytest.fixture(scope="module")
def found(root, tmp_path_factory):
    """All that mypy finds, by our configuration, as (file, line, code, the whole message)."""
    command = [
        sys.executable, "-m", "mypy", "--no-pretty", "--cache-dir", str(tmp_path_factory.mktemp("mypy")),
        "lib/fupin", *(str(path.relative_to(root)) for path in (ACCEPTED, REFUSED)),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    assert "checked" in done.stdout.splitlines()[-1]
    read = [_ERROR.fullmatch(line) for line in done.stdout.splitlines() if ": error: " in line]
    assert None not in read, done.stdout
    return [(root / each["file"], int(each["line"]), each["code"], each[0]) for each in read]


def names_used(path, owner):
    """Return the attributes of a name that a file uses: `total` of `fupin.total`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == owner
    }


def test_the_library_has_no_error_of_types(found):
    """Every module of it, strictly but for what pyproject.toml excepts."""
    assert [said for path, *_, said in found if CODE not in path.parents] == []


def test_what_a_reader_writes_is_accepted_with_the_types_that_it_states(found):
    """Each result is what the annotations say, which Any would not be."""
    assert [said for path, *_, said in found if path == ACCEPTED] == []


def test_every_public_name_is_tried():
    """Those of fupin, the forms of charts, and the accessor of a column."""
    assert set(fupin.__all__) <= names_used(ACCEPTED, "fupin")
    assert set(charts.__all__) <= names_used(ACCEPTED, "charts")
    public = {name for name in dir(FigureAccessor) if not name.startswith("_")}
    assert public <= names_used(ACCEPTED, "figures")


def test_wrong_uses_are_refused_where_and_why_it_says(found):
    """Every marked line has the error beside it, and no other line has one."""
    lines = enumerate(REFUSED.read_text(encoding="utf-8").splitlines(), 1)
    marked = {(number, line.rpartition("  # ")[2]) for number, line in lines if "  # " in line}
    refused = {(number, code) for path, number, code, _ in found if path == REFUSED}
    assert len(marked) > 30
    assert marked <= refused
    assert {number for number, _ in refused} == {number for number, _ in marked}
