"""Notebooks found, read, normalised and saved."""

from __future__ import annotations

import json

import pytest
from nbformat import v4

from fupin.errors import ExportError, FupinError, UnknownNameError
from fupin.notebooks import notebook_files as notebooks


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
    normalised = notebooks.normalise(notebooks.read(tmp_path / "a.ipynb"))
    assert normalised.metadata["fupin"]["title"] == {"zh": "就业"}
    assert set(normalised.metadata) == {"fupin", "kernelspec", "language_info"}


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"cells": 3}'])
def test_a_file_that_is_no_notebook_is_named(tmp_path, content):
    """A damaged file is reported by its name."""
    (tmp_path / "a.ipynb").write_text(content, encoding="utf-8")
    with pytest.raises(FupinError, match=r"a\.ipynb cannot be read"):
        notebooks.read(tmp_path / "a.ipynb")


def test_only_chooses_by_name_and_a_mistyped_name_lists_all(collection):
    """A part of the name is enough; a wrong one is answered with what there is."""
    assert [path.stem for path in notebooks.find(["bet"], collection)] == ["02-beta"]
    for mistyped in ("gamma", ""):
        with pytest.raises(UnknownNameError, match="02-beta"):
            notebooks.find([mistyped], collection)


def test_a_folder_without_notebooks_is_an_error(tmp_path):
    """Nothing to run is not a success."""
    with pytest.raises(FupinError, match="no notebooks"):
        notebooks.find([], tmp_path)


def test_the_advice_where_there_are_no_notebooks_names_the_folder(tmp_path):
    """Three beats: what we looked for, where, and the option that names another place."""
    with pytest.raises(FupinError) as caught:
        notebooks.find([], tmp_path / "absent")
    assert str(tmp_path / "absent") in caught.value.why
    assert "--folder PATH" in caught.value.instead


def test_pieces_of_one_stream_are_joined():
    """Where a stream is cut depends on the machine; what stands between two pieces does not."""
    cell = v4.new_code_cell("x")
    pieces = [("stdout", "a"), ("stdout", "b"), ("stderr", "c"), ("stdout", "d")]
    cell.outputs = [v4.new_output("stream", name=name, text=text) for name, text in pieces]
    cell.outputs.insert(3, v4.new_output("display_data", {"text/plain": "shown"}))
    notebook = notebooks.normalise(v4.new_notebook(cells=[cell]))
    assert [each.get("text") for each in notebook.cells[0].outputs] == ["ab", "c", None, "d"]


def test_counts_leave_out_empty_cells_and_times_go():
    """Counts run from 1 over the cells that have code."""
    cells = [v4.new_code_cell("1"), v4.new_code_cell("  "), v4.new_code_cell("2")]
    for number, cell in enumerate(cells):
        cell.execution_count = 7 + number
        cell.metadata["execution"] = {"iopub.status.busy": "2026-01-01T00:00:00"}
    cells[2].outputs = [v4.new_output("execute_result", {"text/plain": "2"}, execution_count=9)]
    notebook = notebooks.normalise(v4.new_notebook(cells=cells))
    assert [cell.execution_count for cell in notebook.cells] == [1, None, 2]
    assert notebook.cells[2].outputs[0].execution_count == 2
    assert all(cell.metadata == {} for cell in notebook.cells)


def test_a_notebook_is_saved_whole_or_not_at_all(tmp_path):
    """Text as text, one newline at the end; a refusal leaves the old file and nothing beside it."""
    notebook = notebooks.normalise(v4.new_notebook(cells=[v4.new_markdown_cell("就业")]))
    notebooks.save(notebook, tmp_path / "a.ipynb")
    text = (tmp_path / "a.ipynb").read_text("utf-8")
    assert "就业" in text
    assert text.endswith("}\n")
    (tmp_path / "b.ipynb").mkdir()
    with pytest.raises(ExportError, match="not written"):
        notebooks.save(notebook, tmp_path / "b.ipynb")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.ipynb", "b.ipynb"]
