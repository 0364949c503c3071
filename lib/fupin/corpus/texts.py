"""The texts of a folder: which files there are, what each says, and why one is refused."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from fupin.errors import FupinError

LARGEST = 64 << 20  # bytes; a page has some ten thousand, a long book a few million
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class File(NamedTuple):
    """A file of a folder: its name there, with ``/`` between folders, and its size in bytes."""

    name: str
    size: int


class Refusal(NamedTuple):
    """A file whose figures are not read, and the reason."""

    name: str
    reason: str


def find(folder: Path, *, but: tuple[Path, ...] = ()) -> list[File]:
    """Return the files of a folder and of the folders in it, in the order of their names.

    Hidden files and folders, whose names begin with a dot, are left out.

    Parameters
    ----------
    folder : Path
        Where to look.
    but : tuple of Path
        Files and folders to leave out.

    Raises
    ------
    FupinError
        If `folder` is not a folder, or no file is in it.
    """
    if not folder.is_dir():
        raise FupinError(
            "There are no texts to read.",
            f"{str(folder)!r} is not a folder.",
            "Give a folder of text files in UTF-8.",
        )
    found = sorted(
        _walk(folder.resolve(), "", {str(path.parent.resolve() / path.name) for path in but})
    )
    if not found:
        raise FupinError(
            "There are no texts to read.",
            f"{str(folder)!r} has no files.",
            "Give a folder of text files in UTF-8.",
        )
    return found


def _walk(folder: Path, above: str, but: set[str]) -> Iterator[File]:
    for entry in _entries(folder):
        name = above + entry.name
        if entry.name.startswith(".") or entry.path in but:
            continue
        if entry.is_dir(follow_symlinks=False) and os.access(entry.path, os.R_OK | os.X_OK):
            yield from _walk(folder / entry.name, f"{name}/", but)
        else:
            yield File(name, entry.stat(follow_symlinks=False).st_size)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)


def read(folder: Path, name: str) -> bytes | Refusal:
    """Return the content of a file, or why it cannot be read."""
    path = folder / name
    if _shown(name) != name:
        return Refusal(_shown(name), "its name is not UTF-8")
    try:
        status = path.stat()
        size = status.st_size
        if not stat.S_ISREG(status.st_mode):
            return Refusal(name, "no file but a folder, a link to one, or a device")
        if size > LARGEST:
            return Refusal(name, f"too large: {size:,} bytes, and {LARGEST:,} are read at most")
        return path.read_bytes()
    except OSError as error:
        return Refusal(name, f"cannot be read: {error.strerror or error}")


def decode(name: str, content: bytes) -> str | Refusal:
    """Return what a file says, every character kept, or why it is no text.

    A byte-order mark and the ends of lines stay, so that places count from the file's first
    character: ``path.read_bytes().decode("utf-8")[start:end]``.
    """
    if not content.strip():
        return Refusal(name, f"empty: {len(content)} bytes, none of them a character to read")
    if content.startswith(_UTF_16):
        return Refusal(name, "not UTF-8: it begins as UTF-16 does")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Refusal(name, _not_utf8(content, error.start))
    if "\0" in text:
        return Refusal(name, f"binary: character {text.index(chr(0))} is U+0000")
    return text


def _not_utf8(content: bytes, at: int) -> str:
    where = f"byte {at} is 0x{content[at]:02X}"
    if b"\0" in content:
        return f"binary: {where}, and byte {content.index(0)} is 0x00"
    try:
        content.decode("gb18030")
    except UnicodeDecodeError:
        return f"not UTF-8: {where}"
    return f"not UTF-8: {where}; it can be read as GB 18030"


def _shown(name: str) -> str:
    r"""Return a file name as text, with ``\udc..`` for each byte that is not UTF-8."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
