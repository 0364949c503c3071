"""Files written whole or not at all, and zip archives that say nothing of the hour."""

from __future__ import annotations

import errno
import io
import os
import secrets
import shutil
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from fupin.errors import ExportError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_OURS = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}


def write(path: str | os.PathLike, content: bytes) -> Path:
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
    passing = target.with_name(f".fupin-{secrets.token_hex(4)}.tmp")
    try:
        _fill(passing, content)
        passing.replace(target)
    except OSError as error:
        raise _explained(Path(path), len(content), error) from error
    finally:
        _drop(passing)
    return Path(path)


def _fill(path: Path, content: bytes) -> None:
    # Mode 0666 lets the reader's umask decide, as for a file written with open().
    descriptor = os.open(
        path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def _drop(path: Path) -> None:
    with suppress(OSError):  # it may be gone, or its folder never have been there
        path.unlink()


def _explained(path: Path, size: int, error: OSError) -> ExportError:
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
    if error.errno in _NO_ROOM:
        return ExportError(
            what,
            f"The file takes {size:,} bytes; {_room(folder)} ({error.strerror}).",
            "Make room there, or choose a folder on another disk. An older file is untouched.",
        )
    if error.errno in _NOT_OURS:
        return ExportError(
            what,
            f"We may not write in {str(folder)!r} ({error.strerror}).",
            "Choose a folder of your own, or close the program that has the file open.",
        )
    return ExportError(
        what, f"The system says: {error.strerror}.", "Choose another name or folder."
    )


def _room(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free:,} are free in {str(folder)!r}"
    except OSError:
        return f"{str(folder)!r} has no room for them"


def steady_zip(archive: bytes, day: date) -> bytes:
    """Write a zip archive again without the traces of when and where it was made.

    The members keep their names, order and content; every time becomes the start of `day`, and the
    system that wrote them and the file modes become constants. Office files (DOCX, PPTX, XLSX)
    are such archives.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as before, zipfile.ZipFile(out, "w") as after:
        for member in before.infolist():
            plain = zipfile.ZipInfo(member.filename, (day.year, day.month, day.day, 0, 0, 0))
            plain.create_system = 0
            # A picture is packed already; a second packing costs time and gains nothing.
            packed = member.filename.endswith((".png", ".jpeg", ".jpg"))
            plain.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            after.writestr(plain, before.read(member), compresslevel=6)
    return out.getvalue()
