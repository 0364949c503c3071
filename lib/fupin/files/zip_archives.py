"""Zip archives whose bytes depend on their content alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date


def reproducible_zip(
    archive: bytes, day: date, edit: Callable[[str, bytes], bytes] | None = None
) -> bytes:
    """Write a zip archive again without the traces of when and where it was made.

    The members keep their names and order. Every time becomes the start of `day`, and the system
    that wrote them and the file modes become constants. Office files (DOCX, PPTX, XLSX) are such
    archives.

    Parameters
    ----------
    archive : bytes
        The archive as it is.
    day : datetime.date
        The date of every member.
    edit : callable, optional
        Takes a member's name and content and returns its new content.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as before, zipfile.ZipFile(out, "w") as after:
        for member in before.infolist():
            name, content = member.filename, before.read(member)
            plain = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            plain.create_system = 0
            # A picture is compressed already; doing it again costs time and gains nothing.
            compressed = name.endswith((".png", ".jpeg", ".jpg"))
            plain.compress_type = zipfile.ZIP_STORED if compressed else zipfile.ZIP_DEFLATED
            after.writestr(plain, edit(name, content) if edit else content, compresslevel=6)
    return out.getvalue()
