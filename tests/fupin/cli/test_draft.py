"""`fupin draft`: a page in, a source folder out."""

from __future__ import annotations

import pytest


def test_a_page_is_drafted(run, tmp_path):
    """The folder is named, and how many figures there are."""
    page = tmp_path / "page.txt"
    page.write_text("2020年，全县有贫困户319户，投入资金。\n新增33件。", encoding="utf-8")
    done = run("draft", str(page), "--name", "anning", "--to", str(tmp_path / "drafts"))
    assert done.exit_code == 0
    folder = tmp_path / "drafts" / "anning"
    assert f"{folder}: 2 figures of 3 numerals, " in done.output
    assert f"fupin review {folder}" in done.output
    assert (folder / "review.csv").exists()


def test_drafts_go_to_the_checkout_unless_told(run, tmp_path, monkeypatch):
    """Git leaves that folder out: it holds the text."""
    (tmp_path / "data").mkdir()
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "data" / "datapackage.json").write_text("{}", encoding="utf-8")
    (tmp_path / "page.txt").write_text("共3户。", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("draft", "page.txt").exit_code == 0
    assert (tmp_path / "drafts" / "page" / "observations.csv").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "There is no file none.txt"),
        (["--published", "spring"], "'spring' is no date"),
        (["--name", "a", "--name", "b"], "--name is given 2 times"),
    ],
)
def test_an_error_is_three_lines(run, tmp_path, options, said):
    """Nothing is written, and the exit code is 2."""
    done = run("draft", str(tmp_path / "none.txt"), "--to", str(tmp_path), *options)
    assert done.exit_code == 2
    assert said in done.output
    assert list(tmp_path.iterdir()) == []
