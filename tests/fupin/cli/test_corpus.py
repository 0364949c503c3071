"""`fupin corpus`: what it writes, what it says, and what it refuses."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not among the locked packages")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Two texts and one that is none, outside the working folder's name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "texts").mkdir()
    for name, text in {"a.txt": "投入5万元。", "b.txt": "2020年，12户。"}.items():
        (tmp_path / "texts" / name).write_text(text, "utf-8")
    return tmp_path / "texts"


def test_what_was_written_is_told(run, folder):
    """Figures, numerals and texts; nothing of refusals where there are none."""
    done = run("corpus", "texts", "--to", "figures.parquet", "--workers", "1")
    assert done.exit_code == 0
    assert done.output == "figures.parquet: 2 figures among 3 numerals, from 2 texts.\n"
    assert (folder.parent / "figures.parquet").exists()
    assert (folder.parent / "figures.refusals.csv").read_text("utf-8") == "name,reason\n"


def test_refused_files_are_counted_and_their_list_named(run, folder):
    """The rest is read all the same."""
    (folder / "c.txt").write_bytes(b"\xff\xfe5\x00")
    done = run("corpus", "texts", "--to", "figures.parquet", "--workers", "1")
    assert done.exit_code == 0
    assert done.output.splitlines()[1] == "figures.refusals.csv: 1 file refused, each with why."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["texts"], "Missing option '--to'"),
        (["texts", "--to", "figures.csv"], "Name it figures.parquet."),
        (["nowhere", "--to", "figures.parquet"], "'nowhere' is not a folder."),
        (["texts", "--to", "figures.parquet", "--workers", "0"], "0 is not in the range x>=1"),
        (["texts", "--to", "a.parquet", "--to", "b.parquet"], "--to is given 2 times"),
    ],
)
def test_what_cannot_be_asked_for_is_told(run, folder, words, said):
    """Exit code 2, and nothing is written."""
    done = run("corpus", *words)
    assert done.exit_code == 2
    assert said in done.output
    assert [path.name for path in folder.parent.iterdir()] == ["texts"]


def test_without_pyarrow_the_package_is_named(run, folder, monkeypatch):
    """In three lines, and nothing is written."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = run("corpus", "texts", "--to", "figures.parquet")
    assert done.exit_code == 2
    assert done.output.splitlines()[2] == 'Type: pip install "fupin[parquet]"'
    assert [path.name for path in folder.parent.iterdir()] == ["texts"]
