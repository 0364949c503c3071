"""Folders made beside the old one and put in its place at once."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fupin.errors import ExportError

try:
    import fcntl
except ImportError:  # Windows has none: what a killed run leaves there stays
    _CAN_LOCK = False
else:
    _CAN_LOCK = True

_PREFIX, _LOCK = ".fupin-", "lock"


@contextmanager
def temporary_beside(folder: Path) -> Iterator[Path]:
    """Give an empty folder on the same disk as another, gone at the end.

    What a killed run has left there goes too. A run that is still alive holds a lock in its folder,
    and that folder stays.

    Raises
    ------
    ExportError
        If we may not write there.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made, lock = _new_temporary(folder.parent)
    except OSError as error:
        raise _refused(folder, error) from error
    try:
        yield made
    except OSError as error:
        raise _refused(folder, error) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)
        os.close(lock)


def _new_temporary(parent: Path) -> tuple[Path, int]:
    """Make a folder and lock it; remove those of ended runs. One run at a time does this."""
    with _locked_folder(parent):
        for left in parent.glob(f"{_PREFIX}*"):
            if not _is_held(left / _LOCK):
                shutil.rmtree(left, ignore_errors=True)
        made = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        lock = os.open(made / _LOCK, os.O_CREAT | os.O_RDWR)
        if _CAN_LOCK:
            fcntl.flock(lock, fcntl.LOCK_EX)
    return made, lock


@contextmanager
def _locked_folder(folder: Path) -> Iterator[None]:
    if not _CAN_LOCK:
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


@contextmanager
def sole_run(folder: Path) -> Iterator[None]:
    """Hold a folder for one run; the system lets it go when the run ends, killed or not.

    Raises
    ------
    ExportError
        If another run holds it.
    """
    lock = os.open(folder / _LOCK, os.O_CREAT | os.O_RDWR)
    try:
        _hold(lock, folder)
        yield
    finally:
        os.close(lock)


def _hold(lock: int, folder: Path) -> None:
    try:
        if _CAN_LOCK:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise ExportError(
            f"Nothing is written into {folder.name}.",
            f"Another run, which has not ended, writes into {str(folder)!r}.",
            "Wait for it, or end it; then run this again.",
        ) from error


def _is_held(lock: Path) -> bool:
    """Tell whether a living process holds a lock: the system drops it when the process ends."""
    if not _CAN_LOCK:
        return True
    try:
        there = os.open(lock, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(there, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(there)
    return False


def _refused(folder: Path, error: OSError) -> ExportError:
    return ExportError(
        f"{folder.name} is not written; what was in {str(folder)!r} stays.",
        f"{error.strerror or error}: {str(error.filename or folder.parent)!r}.",
        "Make room there, or make the folder yours; then run it again.",
    )


def link_missing(folder: Path, target: Path) -> None:
    """Give `target` every file of a folder that it does not have, if there is such a folder.

    Files are linked, not copied: ours are replaced whole and never changed.
    """
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        there = target / path.relative_to(folder)
        if path.is_file() and not there.exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            _link(path, there)


def _link(source: Path, target: Path) -> None:
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


def remove_folder(folder: Path) -> None:
    """Remove a folder, if it is there and may be removed."""
    with suppress(OSError):
        shutil.rmtree(folder)
