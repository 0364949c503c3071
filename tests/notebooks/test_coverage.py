"""Every figure of the page is used in a notebook, and every exercise can be solved."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import pytest

import fupin
from fupin.exercises import checking as exercises
from fupin.tables import catalogue

_SPEC = importlib.util.spec_from_file_location("reading", Path(__file__).with_name("reading.py"))
reading = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(reading)

PAGE = list(fupin.load(source="tibet-daily-2021").index)
ROWS = catalogue.read().tables["exercises"]


def test_no_figure_of_the_page_is_left_over():
    """Each of the page's figures stands, by its key, in an output of at least one notebook."""
    used = set().union(*(reading.used(reading.load(path), PAGE) for path in reading.NOTEBOOKS))
    left_over = [key for key in PAGE if key not in used]
    print(
        f"observations of the page: {len(PAGE)}, used in a notebook: {len(used)}, left over: {left_over or 'none'}"
    )
    assert left_over == []


def cells_of(path, kind):
    """Return the sources of a notebook's cells of one kind."""
    return [
        "".join(c["source"])
        for c in json.loads(path.read_text(encoding="utf-8"))["cells"]
        if c["cell_type"] == kind
    ]


def asked(path) -> list[str]:
    """Return the exercises that a notebook checks."""
    return re.findall(r'fupin\.check\("([a-z-]+-\d+)"', "\n".join(cells_of(path, "code")))


def test_every_exercise_belongs_to_one_notebook():
    """The table of exercises and the notebooks name the same ones, each once, three to five a notebook."""
    found = [name for path in reading.NOTEBOOKS for name in asked(path)]
    assert sorted(found) == sorted({row["exercise"] for row in ROWS})
    assert all(3 <= len(asked(path)) <= 5 for path in reading.NOTEBOOKS)


@pytest.mark.parametrize("path", reading.NOTEBOOKS, ids=lambda path: path.stem)
def test_folded_solutions_are_right(path):
    """Each folded solution, run where the notebook stands, is told that it is right."""
    prose = "\n".join(cells_of(path, "markdown"))
    solutions = re.findall(r"<summary>Solution</summary>\s*```python\n(.*?)```", prose, re.DOTALL)
    hints = prose.count("<summary>Hint</summary>")
    names = asked(path)
    assert len(solutions) == len(names) == hints
    space: dict = {}
    for code in cells_of(path, "code"):
        if "fupin.check(" not in code:
            exec(compile(code, path.name, "exec"), space)  # noqa: S102  the notebook's own code
    for name, solution in zip(names, solutions, strict=True):
        exec(compile(solution, name, "exec"), space)  # noqa: S102
        said = fupin.check(name, space["answer"])
        assert said.right, f"{name}: {said}"


@pytest.mark.parametrize(
    "row",
    [r for r in ROWS if r["role"] == "mistake"],
    ids=lambda r: f"{r['exercise']}: {r['expression'][:40]}",
)
def test_mistakes_are_explained(row):
    """A mistake that the table knows is not right, and is answered with its own explanation."""
    said = fupin.check(row["exercise"], exercises.expected(row))
    assert said.right is False
    assert row["say_en"] in said.text


def test_every_exercise_has_one_answer_and_a_mistake():
    """One right answer each, and at least one mistake worth explaining."""
    for name in {row["exercise"] for row in ROWS}:
        roles = [row["role"] for row in ROWS if row["exercise"] == name]
        assert roles.count("answer") == 1
        assert "mistake" in roles


@pytest.mark.parametrize("path", reading.NOTEBOOKS, ids=lambda path: path.stem)
def test_the_next_notebook_is_linked(path):
    """Each notebook links to the next, the last one back to the first; every link leads somewhere."""
    prose = "\n".join(cells_of(path, "markdown"))
    links = re.findall(r"\]\(([0-9][^)]*\.ipynb)\)", prose)
    after = reading.NOTEBOOKS[(reading.NOTEBOOKS.index(path) + 1) % len(reading.NOTEBOOKS)]
    assert after.name in links
    assert not [link for link in links if not (path.parent / link).is_file()]
