"""A folder made beside the old one and put in its place at once."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fupin.errors import ExportError


@contextmanager
def temporary_beside(folder: Path) -> Iterator[Path]:
    """Give an empty folder on the same disk as another, gone at the end.

    Raises
    ------
    ExportError
        If we may not write there.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=".report-", dir=folder.parent))
    except OSError as error:
        raise _export_error(folder, error) from error
    try:
        yield temporary
    except OSError as error:
        raise _export_error(folder, error) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _export_error(folder: Path, error: OSError) -> ExportError:
    return ExportError(
        f"The report is not written; what was in {str(folder)!r} stays.",
        f"{error.strerror or error}: {str(error.filename or folder.parent)!r}.",
        "Make room there, or make the folder yours; then run it again.",
    )


def copy_folder(folder: Path, target: Path) -> None:
    """Copy a folder, if there is one.

    Files are linked, not copied: ours are replaced whole and never changed.
    """
    if folder.is_dir():
        shutil.copytree(folder, target, copy_function=_link)
    target.mkdir(exist_ok=True)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a disk that knows no links
        shutil.copyfile(source, target)


def replace_folder(new: Path, folder: Path, old: Path) -> None:
    """Put a new folder where another is, which moves to `old`; on failure it stays."""
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
