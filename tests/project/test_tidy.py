"""What is committed names no machine, no package index, and passes the linter."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

# One letter of each name stands in brackets, so that the patterns do not find themselves.
INDEX = re.compile(
    rb"https?://[^\s\"'<>]+/[s]imple\b"  # an index of Python packages, whoever keeps it
    rb"|\b[p]ypi\.[a-z]|\b[p]ythonhosted\.|\b[r]egistry\.npm|\b[d]eb\.debian\.|\b[c]onda\.anaconda\."
    rb"|--(?:extra-)?[i]ndex-url|--[f]ind-links|--[t]rusted-host"
)
PLACE = re.compile(
    rb"(?<![\w.)\]}])/(?:[h]ome|[U]sers|[r]oot|[t]mp|[w]ork|[o]pt|[m]nt|[p]rivate)/[\w.-]"
    rb"|\b[A-Z]:\\+Users\\"
)


def committed(root):
    """Return the files that git knows or would add, or all of them where there is no git."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(listing, cwd=root, capture_output=True, check=False)
    names = answer.stdout.decode().split("\0") if answer.returncode == 0 else ()
    files = [root / name for name in names if name] or [*root.rglob("*")]
    made = {".git", ".venv", "build", "dist", "__pycache__", ".ipynb_checkpoints"}
    made |= {".hypothesis", ".pytest_cache", ".ruff_cache"}
    return [
        file
        for file in files
        if file.is_file() and not made.intersection(file.relative_to(root).parts)
    ]


def found(pattern, root):
    """Return each match in a committed file."""
    return [
        f"{file.relative_to(root)}: {match.group().decode(errors='replace')}"
        for file in committed(root)
        for match in pattern.finditer(file.read_bytes())
    ]


def test_no_package_index_is_named(root):
    """Where packages come from is each machine's own business."""
    allowed = "Makefile: --no-emit-index-url"
    assert [each for each in found(INDEX, root) if each != allowed] == []


def test_no_path_of_a_machine_is_named(root):
    """No folder of the machine that wrote a file stands in it, nor does this checkout's own."""
    here = re.compile(re.escape(str(root).encode()))
    assert found(PLACE, root) == []
    assert found(here, root) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (INDEX, "--index" + "-url https://mirror.example"),
        (INDEX, "https://mirror.example/root" + "/simple/"),
        (PLACE, "/home" + "/somebody/fupin"),
        (PLACE, 'File "/tmp' + '/x.py"'),
        (PLACE, "C:\\Users" + "\\somebody"),
    ],
)
def test_the_patterns_find_what_they_should(pattern, text):
    """Both patterns would notice a slip."""
    assert pattern.search(text.encode())


@pytest.mark.parametrize("asked", [["check", "--output-format", "concise"], ["format", "--diff"]])
def test_the_lint_is_clean(root, asked):
    """Every rule of the linter holds but those excused with a reason, and the formatter rests."""
    command = [sys.executable, "-m", "ruff", *asked, "--no-cache"]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
