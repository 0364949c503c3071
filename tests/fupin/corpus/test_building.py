"""A folder becomes one Parquet file, the same bytes however it is cut, and a killed run goes on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from fupin import FupinError
from fupin.corpus import building, parts
from fupin.corpus.arrow_table import figure_table
from fupin.corpus.building import build
from fupin.errors import ExportError
from fupin.files.folders import sole_run

pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not among the locked packages")
parquet = pytest.importorskip("pyarrow.parquet")

# Ends itself as SIGKILL does when the third part is finished; two processes are then at work.
KILLED = """
import os, signal, sys
from pathlib import Path
from fupin.corpus import build
left = [3]
def after(part):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
folder, target, workers = sys.argv[1:]
build(Path(folder), Path(target), workers=int(workers), part_bytes=300, watch=lambda parts: after)
"""


def test_the_rows_are_those_of_the_pure_function(folder, texts, tmp_path):
    """In the order of the names; what was refused stands in a list beside it."""
    made = build(folder, tmp_path / "figures.parquet", workers=1)
    table = parquet.read_table(made.target)
    pairs = {"name": list(texts), "text": list(texts.values())}
    assert table.equals(figure_table(pyarrow.table(pairs)))
    assert (made.texts, made.refused, made.numerals) == (len(texts), 4, table.num_rows)
    assert made.figures == table["kind"].to_pylist().count("figure")
    names = [line.split(",")[0] for line in made.refusals.read_text("utf-8").splitlines()]
    assert names == ["name", "bad/binary", "bad/empty.txt", "bad/gbk.txt", "bad/wide.txt"]
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["figures.parquet", "figures.refusals.csv", "texts"]


def test_the_bytes_are_the_same_however_the_work_is_cut(folder, tmp_path, monkeypatch):
    """One process or two, one text a part or all in one, many row groups or one."""
    for group in (1 << 16, 10):
        monkeypatch.setattr(building, "GROUP", group)
        found = set()
        for at, (workers, size) in enumerate([(1, 1), (1, 500), (1, 1 << 20), (2, 300)]):
            made = build(folder, tmp_path / f"{at}.parquet", workers=workers, part_bytes=size)
            found.add((made.target.read_bytes(), made.refusals.read_bytes()))
        assert len(found) == 1


@pytest.mark.parametrize("workers", [1, 2])
def test_a_killed_run_goes_on_where_it_was(folder, tmp_path, monkeypatch, workers):
    """Finished parts are used, no process outlives the run, and the bytes are the same."""
    whole = build(folder, tmp_path / "whole.parquet", workers=1)
    target = tmp_path / "killed.parquet"
    command = [sys.executable, "-c", KILLED, folder, target, str(workers)]
    # All processes hold the pipe: this would not return if one of them lived on.
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert done.returncode == -9, done.stderr
    assert not target.exists()
    kept = list((tmp_path / "killed.parquet.parts").glob("*.parquet"))
    assert len(kept) >= 3
    made, make = [], parts._as_parquet
    monkeypatch.setattr(parts, "_as_parquet", lambda c: made.append(len(c)) or make(c))
    total = []
    build(folder, target, workers=1, part_bytes=300, watch=lambda n: total.append(n) or print)
    assert len(made) == total[0] - len(kept)
    assert target.read_bytes() == whole.target.read_bytes()
    assert target.with_suffix(".refusals.csv").read_bytes() == whole.refusals.read_bytes()
    assert not (tmp_path / "killed.parquet.parts").exists()


def test_a_target_among_the_texts_is_not_read_as_one(folder):
    """A second run writes the same bytes over the first."""
    first = build(folder, folder / "figures.parquet", workers=1)
    content = first.target.read_bytes()
    assert build(folder, folder / "figures.parquet", workers=1) == first
    assert first.target.read_bytes() == content


def test_a_folder_of_parts_keeps_what_is_not_ours(folder, tmp_path):
    """Somebody's own file there is left alone."""
    there = tmp_path / "figures.parquet.parts"
    there.mkdir()
    (there / "notes.txt").write_text("mine", "utf-8")
    build(folder, tmp_path / "figures.parquet", workers=1)
    assert [path.name for path in there.iterdir()] == ["notes.txt"]


def test_two_runs_do_not_write_one_file(folder, tmp_path):
    """The second is told of the first."""
    there = tmp_path / "figures.parquet.parts"
    there.mkdir()
    with sole_run(there), pytest.raises(ExportError, match="Another run"):
        build(folder, tmp_path / "figures.parquet", workers=1)
    assert not (tmp_path / "figures.parquet").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("figures.csv", "Its ending is '.csv'"),
        ("no/figures.parquet", "there is no folder"),
        ("a.parquet", "it is a folder"),
    ],
)
def test_what_cannot_be_written_is_told_before_anything_is_read(folder, tmp_path, name, said):
    """And nothing is left."""
    (tmp_path / "a.parquet").mkdir()
    with pytest.raises(ExportError, match=said):
        build(folder, tmp_path / name)
    assert {path.name for path in tmp_path.iterdir()} == {"texts", "a.parquet"}


def test_an_older_file_stays_where_the_new_one_cannot_be_written(folder, tmp_path, monkeypatch):
    """The disk is full while the parts are joined: they stay, and so does the file."""
    target = tmp_path / "figures.parquet"
    target.write_bytes(b"older")

    def full(paths, there):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(building, "_join", full)
    with pytest.raises(ExportError, match="No space left on device"):
        build(folder, target, workers=1)
    assert target.read_bytes() == b"older"
    assert list((tmp_path / "figures.parquet.parts").glob("*.parquet"))


def test_without_pyarrow_nothing_is_read(folder, tmp_path, monkeypatch):
    """The package to install is named."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FupinError, match=r"fupin\[parquet\]"):
        build(folder, tmp_path / "figures.parquet")
    assert [path.name for path in tmp_path.iterdir()] == ["texts"]
