"""Notebooks run side by side; one that fails leaves the others alone."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from fupin.notebooks import execution
from fupin.notebooks.execution import kernel_pools, run


@pytest.fixture
def made(tmp_path, write_notebook):
    """Return a function that writes notebooks of some code cells each, by name."""

    def write(**codes: list[str]) -> list[Path]:
        return [
            write_notebook(tmp_path, name, ["# Title", *cells]) for name, cells in codes.items()
        ]

    return write


def printed(found: execution.Run) -> str:
    """Return what a notebook printed."""
    outputs = [output for cell in found.notebook.cells for output in cell.get("outputs", [])]
    return "".join(output.get("text", "") for output in outputs)


def test_each_notebook_ends_in_its_own_way_and_all_are_told(made, opened, tmp_path):
    """Good, an error, a kernel that ends, no notebook at all: in order, each with its place."""
    paths = made(
        a=["print(1)", "print(2)"],
        b=["1 / 1", "1 / 0", "print('never')"],
        c=["import os; os._exit(3)"],
    )
    (tmp_path / "d.ipynb").write_text("{}")
    heard = []
    found = run([*paths, tmp_path / "d.ipynb"], *opened, after=heard.append, workers=2)
    assert [each.path.stem for each in found] == ["a", "b", "c", "d"]
    assert sorted(each.path.stem for each in heard) == ["a", "b", "c", "d"]
    good, error, ended, none = found
    assert (good.failure, printed(good)) == ("", "1\n2\n")
    assert error.failure == "b.ipynb, code cell 2 of 3: ZeroDivisionError: division by zero"
    assert "never" not in printed(error)
    assert ended.failure.startswith("c.ipynb, code cell 1 of 1: its kernel ended.")
    assert none.notebook is None
    assert none.failure.startswith("d.ipynb: d.ipynb cannot be read.")


def test_a_notebook_runs_in_its_folder_with_its_variables(made, opened, tmp_path):
    """And in none of ours."""
    paths = made(a=["import os; print(os.getcwd(), os.environ['FUPIN_BUILD'], os.environ['TZ'])"])
    (found,) = run(paths, *opened, env=lambda path: {"FUPIN_BUILD": f"of {path.stem}"})
    assert printed(found) == f"{tmp_path} of a UTC\n"


def test_a_cell_that_hangs_is_stopped_and_told(made, opened, monkeypatch):
    """With the limit that it passed."""
    monkeypatch.setattr(execution, "CELL_SECONDS", 1)
    (found,) = run(made(a=["1", "import time; time.sleep(600)"]), *opened)
    assert found.failure == "a.ipynb, code cell 2 of 2: it runs for more than 1 seconds."


def test_an_interruption_ends_the_kernels_and_tells_of_no_failure(made):
    """The other notebooks did not fail: we stopped them."""
    paths = made(a=["1"], b=["import time; time.sleep(600)"])
    heard = []

    def after(found: execution.Run) -> None:
        heard.append(found.path.stem)
        raise KeyboardInterrupt

    with kernel_pools("builtins:dict") as (home, (pool,)):
        with pytest.raises(KeyboardInterrupt):
            run(paths, home, pool, after=after, workers=2)
        with pytest.raises(execution.FupinError, match="cannot start"):
            pool.fork("builtins:dict", [], Path.cwd())
    assert heard == ["a"]
    assert not home.exists()


def test_no_notebook_is_no_run(opened):
    """An empty list has an empty answer."""
    assert run([], *opened) == []


def test_pools_and_their_folder_go_after_an_error():
    """Whatever happens inside."""
    opened = []

    def fail() -> None:
        with kernel_pools("builtins:dict", "builtins:list") as (home, pools):
            opened.extend([home, *(pool._process.pid for pool in pools)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    home, *pids = opened
    assert len(pids) == 2
    assert not home.exists()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@pytest.mark.parametrize("length", [10, 200])
def test_sockets_have_short_paths_whatever_tmpdir_is(monkeypatch, tmp_path, length):
    """A socket's path may have some hundred bytes."""
    folder = tmp_path / ("x" * length)
    monkeypatch.setattr(tempfile, "tempdir", str(folder) if length > 100 else "/x")
    assert len(execution._socket_folder()) <= 60
    assert (execution._socket_folder() == tempfile.gettempdir()) is (length < 100)
