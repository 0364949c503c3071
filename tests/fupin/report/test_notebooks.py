"""`fupin notebooks`: run, settle, save; the same bytes everywhere."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from fupin.errors import FupinError, UnknownNameError
from fupin.notebooks import notebook_files as notebooks

SAVE = (
    "import sys; from pathlib import Path; from fupin.cli.notebooks import save; "
    "sys.exit(save(folder=Path(sys.argv[1])))"
)


def names(folder: Path) -> list[str]:
    """Return what a folder holds."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(scope="module")
def saved(collection, tmp_path_factory, fupin):
    """The collection saved published_twice, in two surroundings that differ in all we could think of."""
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
        found[place] = folder, fupin(SAVE, folder, **env)
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


def test_a_saved_notebook_is_settled(saved):
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


def test_ids_are_made_where_they_lack_and_kept_where_they_are(tmp_path):
    """A cell without an id, or with another's, gets one by its place."""
    cells = [
        {"cell_type": "markdown", "id": "kept", "metadata": {}, "source": "a"},
        {"cell_type": "markdown", "id": "kept", "metadata": {}, "source": "b"},
        {"cell_type": "markdown", "metadata": {}, "source": "c"},
    ]
    raw = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (tmp_path / "a.ipynb").write_text(json.dumps(raw), encoding="utf-8")
    assert [cell.id for cell in notebooks.read(tmp_path / "a.ipynb").cells] == [
        "kept",
        "cell-02",
        "cell-03",
    ]


def test_what_authors_wrote_in_the_metadata_stays(tmp_path):
    """A title in Chinese outlives the run; a tool's own notes do not."""
    raw = {
        "cells": [], "nbformat": 4, "nbformat_minor": 5,
        "metadata": {"fupin": {"title": {"zh": "就业"}}, "vscode": {"interpreter": "3.11"}},
    }  # fmt: skip
    (tmp_path / "a.ipynb").write_text(json.dumps(raw), encoding="utf-8")
    settled = notebooks.normalise(notebooks.read(tmp_path / "a.ipynb"))
    assert settled.metadata["fupin"]["title"] == {"zh": "就业"}
    assert set(settled.metadata) == {"fupin", "kernelspec", "language_info"}


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"cells": 3}'])
def test_a_file_that_is_no_notebook_is_named(tmp_path, content):
    """A damaged file is reported by its name."""
    (tmp_path / "a.ipynb").write_text(content, encoding="utf-8")
    with pytest.raises(FupinError, match=r"a\.ipynb cannot be read"):
        notebooks.read(tmp_path / "a.ipynb")


def test_only_chooses_by_name_and_a_mistyped_name_lists_all(collection):
    """A part of the name is enough; a wrong one is answered with what there is."""
    assert [path.stem for path in notebooks.find(["bet"], collection)] == ["02-beta"]
    with pytest.raises(UnknownNameError, match="02-beta"):
        notebooks.find(["gamma"], collection)


def test_a_folder_without_notebooks_is_an_error(tmp_path):
    """Nothing to run is not a success."""
    with pytest.raises(FupinError, match="no notebooks"):
        notebooks.find([], tmp_path)
