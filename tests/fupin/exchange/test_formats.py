"""An export: which figures, into which folder, whole or not at all."""

from __future__ import annotations

import json
from fractions import Fraction

import duckdb
import pandas as pd
import pytest

import fupin
from fupin.cli.export import FORMATS as OFFERED
from fupin.errors import ExportError, UnknownNameError
from fupin.exchange import FORMATS, export, formats


def test_a_theme_has_its_own_figures_alone(tmp_path):
    """As many lines as `load` gives rows, and a header."""
    files = export("csvw", tmp_path / "new" / "csvw", "employment")
    lines = files[0].read_text("utf-8").splitlines()
    assert len(lines) == 1 + len(fupin.load("employment"))


def test_the_same_export_has_the_same_bytes(tmp_path, exported):
    """Over an older one of its kind, which it replaces."""
    for form in FORMATS:
        for _ in range(2):
            files = export(form, tmp_path / form)
        assert sorted(files) == sorted((tmp_path / form).iterdir())
        for path in files:
            assert path.read_bytes() == (exported / form / path.name).read_bytes()


@pytest.mark.parametrize("wrong", [{"form": "sdmx"}, {"theme": "emploiment"}, {"source": "x"}])
def test_an_unknown_name_is_told(tmp_path, wrong):
    """With what there is; nothing is made."""
    asked = {"form": "csvw", "folder": tmp_path / "out"} | wrong
    with pytest.raises(UnknownNameError):
        export(**asked)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    """A wrong folder costs nobody their work."""
    (tmp_path / "thesis.docx").write_text("mine")
    with pytest.raises(ExportError, match=r"thesis\.docx"):
        export("csvw", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path):
    """It is somebody's, and stays as it was."""
    (tmp_path / "json").write_text("mine")
    with pytest.raises(ExportError, match="is a file"):
        export("json", tmp_path / "json")
    assert (tmp_path / "json").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["json"]


def test_a_failure_leaves_the_older_export_whole(tmp_path, monkeypatch):
    """The disk is full when the second file comes."""
    export("csvw", tmp_path / "out", "employment")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    real, calls = formats.writing.write, []

    def full(path, content):
        calls.append(path)
        if len(calls) > 1:
            raise ExportError("full", "no room", "make room")
        return real(path, content)

    monkeypatch.setattr(formats.writing, "write", full)
    with pytest.raises(ExportError, match="full"):
        export("csvw", tmp_path / "out")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_the_command_offers_every_format():
    """It names them without importing what writes them."""
    assert set(OFFERED) == set(FORMATS)


def test_parquet_brings_back_the_figures_and_a_stranger_reads_them(exported):
    """Every column as it was loaded; DuckDB sees the parts of a figure."""
    path = exported / "parquet" / "figures.parquet"
    frame, loaded = pd.read_parquet(path), fupin.load()
    assert list(frame["quantity"]) == list(loaded["quantity"])
    assert list(frame["printed"]) == list(loaded["printed"])
    query = f"select sum(quantity.value) from '{path}' where unit = 'household'"  # noqa: S608
    ((total,),) = duckdb.sql(query).fetchall()
    assert total == sum(float(q.value) for q in loaded["quantity"] if q.unit == "household")


def test_json_describes_its_columns_and_holds_every_figure(exported):
    """A Table Schema, and a row a figure with its exact value."""
    read = json.loads((exported / "json" / "figures.json").read_text("utf-8"))
    loaded = fupin.load()
    assert {field["name"] for field in read["schema"]["fields"]} == {"key", *loaded.columns}
    assert [row["key"] for row in read["data"]] == list(loaded.index)
    for row, figure in zip(read["data"], loaded["quantity"], strict=True):
        assert Fraction(str(row["quantity"]["value"])) == figure.value
        assert row["quantity"]["unit"] == figure.unit
