"""A folder takes another's place at once, or the other stays."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from fupin.errors import ExportError
from fupin.files import folders


def test_a_temporary_folder_stands_beside_and_goes(tmp_path):
    """On the same disk, hidden, gone afterwards with all that is in it; parents are made."""
    target = tmp_path / "build" / "report"
    with folders.temporary_beside(target) as temporary:
        assert temporary.parent == target.parent
        assert temporary.name.startswith(".")
        (temporary / "a").write_text("x")
    assert list(target.parent.iterdir()) == []


def test_a_temporary_folder_goes_after_an_interruption(tmp_path):
    """Ctrl-C is passed on and leaves nothing."""
    with pytest.raises(KeyboardInterrupt), folders.temporary_beside(tmp_path / "report"):
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_of_the_system_says_what_stays(tmp_path):
    """A file in the way of the parent folder, or a full disk inside."""
    (tmp_path / "build").write_text("a file")
    with (
        pytest.raises(ExportError, match="what was in"),
        folders.temporary_beside(tmp_path / "build" / "report"),
    ):
        pass
    with pytest.raises(ExportError, match="No space"), folders.temporary_beside(tmp_path / "r"):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_folder_is_replaced_and_the_old_one_kept_aside(tmp_path):
    """The new one stands where the old one was."""
    new, folder, old = (tmp_path / name for name in ("new", "report", "old"))
    for each in (new, folder):
        each.mkdir()
        (each / "name").write_text(each.name)
    folders.replace_folder(new, folder, old)
    assert (folder / "name").read_text() == "new"
    assert (old / "name").read_text() == "report"
    assert not new.exists()


def test_a_failed_replacement_puts_the_old_folder_back(tmp_path):
    """Where the new folder is missing, the old one is in its place again."""
    folder = tmp_path / "report"
    folder.mkdir()
    with pytest.raises(OSError, match="missing"):
        folders.replace_folder(tmp_path / "missing", folder, tmp_path / "old")
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_missing_files_are_linked_and_those_there_stay(tmp_path, monkeypatch):
    """Linked where the disk can, copied where it cannot; what the target has is not touched."""
    original = tmp_path / "original"
    (original / "en").mkdir(parents=True)
    (original / "en" / "a").write_text("x")
    (original / "b").write_text("old")
    for name, is_refused in (("linked", False), ("copied", True)):
        target = tmp_path / name
        target.mkdir()
        (target / "b").write_text("new")
        if is_refused:
            monkeypatch.setattr(os, "link", _refuse)
        folders.link_missing(original, target)
        assert (target / "en" / "a").samefile(original / "en" / "a") is not is_refused
        assert ((target / "en" / "a").read_text(), (target / "b").read_text()) == ("x", "new")
    folders.link_missing(tmp_path / "nothing", tmp_path / "empty")
    assert not (tmp_path / "empty").exists()


def _refuse(*_):
    raise OSError(errno.EPERM, "no links here")


def test_a_folder_that_is_not_there_is_removed_in_silence(tmp_path):
    """And one that is there goes."""
    (tmp_path / "a").mkdir()
    for _ in range(2):
        folders.remove_folder(tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path):
    """A folder whose run was killed goes; that of a run still alive stays."""
    report = tmp_path / "build" / "report"
    code = "import time; from fupin.files import folders; from pathlib import Path; import sys\n"
    code += "with folders.temporary_beside(Path(sys.argv[1])) as made: print(made, flush=True); time.sleep(60)"
    runs = [
        subprocess.Popen([sys.executable, "-c", code, str(report)], stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    made = [run.stdout.readline().decode().strip() for run in runs]
    runs[0].kill()
    runs[0].communicate()
    with folders.temporary_beside(report):
        left = {str(path) for path in report.parent.iterdir()}
    assert made[0] not in left
    assert made[1] in left
    runs[1].terminate()
    runs[1].communicate()


def test_a_folder_is_held_by_one_run(tmp_path):
    """Another is refused until the first has ended."""
    with (
        folders.sole_run(tmp_path),
        pytest.raises(ExportError, match="Another run"),
        folders.sole_run(tmp_path),
    ):
        pass
    with folders.sole_run(tmp_path):
        pass
