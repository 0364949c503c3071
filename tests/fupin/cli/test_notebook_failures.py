"""What commands that run notebooks say last."""

from __future__ import annotations

from fupin.cli.notebook_failures import print_failures, short_path


def test_failures_are_counted_and_indented(capsys):
    """Every line of each; exit code 1."""
    assert print_failures(["a.ipynb: x\n  y", "b.ipynb: z"], 3) == 1
    assert capsys.readouterr().out.splitlines() == [
        "2 of 3 failed:", "  a.ipynb: x", "    y", "  b.ipynb: z",
    ]  # fmt: skip


def test_no_failure_says_nothing(capsys):
    """Exit code 0."""
    assert print_failures([], 3) == 0
    assert capsys.readouterr().out == ""


def test_a_path_is_said_from_the_working_folder(tmp_path, monkeypatch):
    """Where it lies below; else whole."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert short_path(tmp_path / "here" / "build") == "build"
    assert short_path(tmp_path / "build") == str(tmp_path / "build")
