"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from fupin.errors import ExportError

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}


def write(path: str | os.PathLike[str], content: bytes) -> Path:
    """Put `content` at `path`, so that no reader ever meets half a file.

    The bytes go to a temporary file in the same folder, which then takes the name. If anything
    fails, an older file of that name stays as it was and the temporary one goes.

    Parameters
    ----------
    path : path
        Where to write. The folder must be there.
    content : bytes
        The whole file.

    Returns
    -------
    Path
        `path`, as given.

    Raises
    ------
    ExportError
        If the folder is missing, read-only or full, or the name belongs to a folder.
    """
    # A link keeps pointing: we replace the file behind it.
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".fupin-{secrets.token_hex(4)}.tmp")
    try:
        _write_new(temporary, content)
        temporary.replace(target)
    except OSError as error:
        raise _export_error(Path(path), len(content), error) from error
    finally:
        _remove(temporary)
    return Path(path)


def _write_new(path: Path, content: bytes) -> None:
    # Mode 0666 lets the reader's umask decide, as for a file written with open().
    descriptor = os.open(
        path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def _remove(path: Path) -> None:
    with suppress(OSError):  # it may be gone, or its folder never have been there
        path.unlink()


def _export_error(path: Path, size: int, error: OSError) -> ExportError:
    what = f"{path.name} is not written."
    folder = path.parent
    if path.is_dir():
        return ExportError(what, f"{path} is a folder.", "Give the file another name.")
    if error.errno in _NO_FOLDER:
        return ExportError(
            what,
            f"There is no folder {str(folder)!r}.",
            f"Type: from pathlib import Path; Path({str(folder)!r}).mkdir(parents=True)",
        )
    if error.errno in _DISK_FULL:
        return ExportError(
            what,
            f"The file takes {size:,} bytes; {_free_space(folder)} ({error.strerror}).",
            "Make room there, or choose a folder on another disk. An older file is untouched.",
        )
    if error.errno in _NOT_ALLOWED:
        return ExportError(
            what,
            f"We may not write in {str(folder)!r} ({error.strerror}).",
            "Choose a folder of your own, or close the program that has the file open.",
        )
    return ExportError(
        what, f"The system says: {error.strerror}.", "Choose another name or folder."
    )


def _free_space(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free:,} are free in {str(folder)!r}"
    except OSError:
        return f"{str(folder)!r} has no room for them"
