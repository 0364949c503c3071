"""A file appears whole or not at all, and an error says what to do."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys

import pytest

from fupin.errors import ExportError
from fupin.files import writing


def names(folder) -> list[str]:
    """Return what a folder holds, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_and_replaced(tmp_path):
    """A second writing takes the place of the first, and leaves nothing beside it."""
    target = tmp_path / "a.csv"
    writing.write(target, b"first")
    writing.write(target, b"second")
    assert target.read_bytes() == b"second"
    assert names(tmp_path) == ["a.csv"]


def test_a_failure_keeps_the_old_file_and_leaves_no_litter(tmp_path, monkeypatch):
    """When the last step fails, the old file is as it was and the temporary one is gone."""
    target = tmp_path / "a.csv"
    writing.write(target, b"old")

    def refuse(*_):
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(ExportError):
        writing.write(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_an_interruption_leaves_no_litter(tmp_path, monkeypatch):
    """Ctrl-C in the middle of writing is passed on, and the temporary file goes."""

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("pathlib.Path.replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        writing.write(tmp_path / "a.csv", b"new")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EROFS, "may not write"),
        (errno.EACCES, "may not write"),
        (errno.ENOSPC, "are free"),
        (errno.EIO, "The system says"),
    ],
)
def test_each_refusal_of_the_system_is_explained(tmp_path, monkeypatch, number, said):
    """A read-only folder, a full disk and a broken one are told apart, in three beats."""

    def refuse(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ExportError, match=said) as caught:
        writing.write(tmp_path / "a.csv", b"new")
    assert caught.value.what == "a.csv is not written."
    assert caught.value.why
    assert caught.value.instead


def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path):
    """A real refusal by the system in the midst of writing: the old file stays whole."""
    (tmp_path / "a.csv").write_bytes(b"old")
    code = (
        "import resource, signal, sys\n"
        "from fupin.files import writing\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    writing.write(sys.argv[1], b'x' * 5000)\n"
        "except Exception as error:\n"
        "    print(type(error).__name__, error)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "a.csv")]
    said = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    assert said.startswith("ExportError a.csv is not written.\nThe file takes 5,000 bytes")
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_a_missing_folder_is_named_with_what_to_type(tmp_path):
    """A folder that is not there is not made behind the reader's back."""
    with pytest.raises(ExportError, match="There is no folder") as caught:
        writing.write(tmp_path / "charts" / "a.csv", b"")
    assert "mkdir" in caught.value.instead
    assert names(tmp_path) == []


def test_a_folder_of_that_name_is_not_replaced(tmp_path):
    """A name that belongs to a folder is refused."""
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        writing.write(tmp_path / "a.csv", b"")


def test_the_readers_umask_decides_who_may_read(tmp_path):
    """A file gets the rights that any new file would."""
    before = os.umask(0o027)
    try:
        writing.write(tmp_path / "a.csv", b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o640


def test_a_link_keeps_pointing(tmp_path):
    """A link stays a link; the file behind it is replaced."""
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "a.csv").symlink_to(tmp_path / "real.csv")
    writing.write(tmp_path / "a.csv", b"new")
    assert (tmp_path / "a.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"
