"""A folder takes another's place at once, or the other stays."""

from __future__ import annotations

import errno
import os
from pathlib import Path

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


def test_a_copy_shares_its_files_and_is_empty_without_an_original(tmp_path, monkeypatch):
    """Linked where the disk can, copied where it cannot."""
    original = tmp_path / "original"
    (original / "en").mkdir(parents=True)
    (original / "en" / "a").write_text("x")
    folders.copy_folder(original, tmp_path / "linked")
    assert (tmp_path / "linked" / "en" / "a").samefile(original / "en" / "a")

    def refuse(*_):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    folders.copy_folder(original, tmp_path / "copied")
    copied = tmp_path / "copied" / "en" / "a"
    assert not copied.samefile(original / "en" / "a")
    assert copied.read_text() == "x"
    folders.copy_folder(tmp_path / "nothing", tmp_path / "empty")
    assert list(Path(tmp_path / "empty").iterdir()) == []
