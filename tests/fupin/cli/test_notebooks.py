"""`fupin notebooks`: run, normalised, saved; the same bytes everywhere."""

from __future__ import annotations

import json
import shutil
from contextlib import nullcontext
from pathlib import Path

import pytest

from fupin.cli.notebooks import save
from fupin.notebooks import execution
from fupin.notebooks.execution import Run

SAVE = (
    "import sys; from pathlib import Path; from fupin.cli.notebooks import save; "
    "from fupin.report import progress; progress.QUIET_SECONDS = 0; "
    "sys.exit(save(folder=Path(sys.argv[1])))"
)


def names(folder: Path) -> list[str]:
    """Return what a folder holds."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(scope="module")
def saved(collection, tmp_path_factory, run_python):
    """The collection saved twice, in two surroundings that differ in all we could think of."""
    found = {}
    for place, env in {
        "here": {"PYTHONHASHSEED": "1", "TZ": "America/New_York", "LC_ALL": "C"},
        "there": {
            "PYTHONHASHSEED": "77", "TZ": "Asia/Shanghai", "LC_ALL": "de_DE.UTF-8",
            "FUPIN_LANG": "zh", "FUPIN_BUILD": "/nowhere", "MPLBACKEND": "svg", "COLUMNS": "40",
            "PYTHONWARNINGS": "always", "cwd": Path("/"),
        },
    }.items():  # fmt: skip
        folder = tmp_path_factory.mktemp(place) / "notebooks"
        shutil.copytree(collection, folder)
        found[place] = folder, run_python(SAVE, folder, **env)
    return found


def test_saved_twice_the_bytes_are_the_same(saved):
    """Hash seed, time zone, locale, language, folder and stray variables change nothing."""
    (here, _), (there, _) = saved.values()
    for name in ("01-alpha", "02-beta"):
        assert (here / f"{name}.ipynb").read_bytes() == (there / f"{name}.ipynb").read_bytes()


def test_a_notebook_that_fails_is_not_overwritten(saved, collection):
    """What was there stays, byte for byte, and nothing lies beside it."""
    for folder, _ in saved.values():
        for name in ("03-broken", "04-gone"):
            before = (collection / f"{name}.ipynb").read_bytes()
            assert (folder / f"{name}.ipynb").read_bytes() == before
        assert names(folder) == names(collection)


def test_the_last_lines_say_what_failed_and_where(saved):
    """Exit code 1; the notebook, the cell and the error; the good ones are saved all the same."""
    for _, done in saved.values():
        assert done.returncode == 1
        said = done.stdout.splitlines()
        assert said[0].endswith(": 2 of 4 notebooks saved with their outputs.")
        assert said[1] == "2 of 4 failed:"
        assert said[2].startswith(
            "  03-broken.ipynb, code cell 4 of 5: UnknownNameError: No measure"
        )
        assert "  Did you mean 'transfer_income'?" in said
        assert said[-1].startswith("  04-gone.ipynb, code cell 2 of 3: its kernel ended.")


def test_progress_without_a_terminal_is_a_line_a_notebook(saved):
    """Standard error carries progress and nothing else."""
    for _, done in saved.values():
        lines = done.stderr.splitlines()
        assert [line.split(":")[0] for line in lines] == [
            f"Notebooks {n} of 4" for n in (1, 2, 3, 4)
        ]


def test_a_saved_notebook_is_normalised(saved):
    """Counts from 1, the plain kernel, one stream an output, ids kept, no trace of the machine."""
    folder, _ = saved["here"]
    text = (folder / "01-alpha.ipynb").read_text("utf-8")
    notebook = json.loads(text)
    assert text.endswith("}\n")
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    assert "version" not in notebook["metadata"]["language_info"]
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    assert all("execution" not in cell["metadata"] for cell in code)
    stream, table = code[3]["outputs"]
    assert (stream["name"], "".join(stream["text"])) == ("stdout", "one\ntwo\n")
    assert table["execution_count"] == code[3]["execution_count"]
    assert str(folder) not in text
    assert notebook["metadata"]["fupin"]["drawn_with"]


def test_a_saved_chart_shows_its_picture_text_and_alt(saved):
    """A published chart is displayed in English whatever language the reader works in."""
    folder, _ = saved["there"]
    notebook = json.loads((folder / "01-alpha.ipynb").read_text("utf-8"))
    shown = [
        o
        for c in notebook["cells"]
        for o in c.get("outputs", [])
        if "image/png" in o.get("data", {})
    ]
    assert len(shown) == 2
    assert "First finding" in shown[0]["metadata"]["image/png"]["alt"]
    assert "".join(shown[0]["data"]["text/plain"]).startswith("bars (page)")


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """The notebooks that a command would run; none is run, and all succeed unread."""
    found = []

    def run(paths: list[Path], *_: object, **__: object) -> list[Run]:
        found.extend(path.stem for path in paths)
        return [Run(path, None, 0.0) for path in paths]

    monkeypatch.setattr(execution, "run", run)
    monkeypatch.setattr(execution, "kernel_pools", lambda *_: nullcontext((Path(), [None])))
    return found


def test_only_given_twice_adds_up(run, asked, collection, tmp_path):
    """Both notebooks, from the folder that is named; the last line says where."""
    shutil.copytree(collection, tmp_path / "notebooks")
    done = run("notebooks", "--only", "alpha", "--only", "gone", "--folder", str(tmp_path))
    assert (done.exit_code, asked) == (0, ["01-alpha", "04-gone"])
    assert done.output.endswith("notebooks: 2 of 2 notebooks saved with their outputs.\n")


def test_a_folder_given_twice_is_refused(run, asked, tmp_path):
    """We would else take the last and say nothing of the first."""
    done = run("notebooks", "--folder", str(tmp_path), "--folder", str(tmp_path))
    assert (done.exit_code, asked) == (2, [])
    assert "--folder is given 2 times" in done.output


def test_nothing_is_saved_of_a_run_that_failed(monkeypatch, collection, capsys):
    """A notebook that was never read has no outputs to save."""
    paths = [collection / "04-gone.ipynb"]

    def failed(*_: object, after: object, **__: object) -> list[Run]:
        done = Run(paths[0], None, 0.0, "04-gone.ipynb cannot be read.\nWhy.\nInstead.")
        after(done)
        return [done]

    monkeypatch.setattr(execution, "run", failed)
    monkeypatch.setattr(execution, "kernel_pools", lambda *_: nullcontext((Path(), [None])))
    before = paths[0].read_bytes()
    assert save(("gone",), collection) == 1
    assert paths[0].read_bytes() == before
    assert capsys.readouterr().out.splitlines()[1:] == [
        "1 of 1 failed:", "  04-gone.ipynb cannot be read.", "  Why.", "  Instead.",
    ]  # fmt: skip
