"""The text of a PDF, its lines joined to paragraphs."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from fupin.errors import FupinError

MAGIC = b"%PDF-"
_ENDS = tuple("。！？；：.!?;:”）)")
_FULL = 0.85  # of the longest line of a page: a shorter one ends a paragraph


def pdf_text(content: bytes, name: str) -> str:
    """Return the text of a PDF, a paragraph a line.

    Parameters
    ----------
    content : bytes
        The whole file.
    name : str
        What to call it in an error.

    Raises
    ------
    FupinError
        If it is damaged, locked with a password, or has pictures of text only.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        with _silent():
            pages = [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        raise FupinError(
            f"{name} cannot be read.",
            f"It begins as a PDF, and then: {error}.",
            "It is damaged or locked: open it in a viewer and print it to a new PDF.",
        ) from error
    text = "\n".join(filter(None, map(joined, pages)))
    if not text.strip():
        count = f"{len(pages)} page{'s' if len(pages) != 1 else ''}"
        raise FupinError(
            f"{name} holds no text.",
            f"It is a PDF of {count}, with 0 characters of text: they are pictures.",
            "Run text recognition (OCR) over it first, and compare the result with the print.",
        )
    return text


@contextmanager
def _silent() -> Iterator[None]:
    """Keep pypdf from printing what it mends: what it cannot mend, it raises."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)


def joined(page: str) -> str:
    """Return a page with the lines of a paragraph joined.

    A line goes on in the next where it is full and does not end a sentence. Between letters a
    space stands for the break. Between digits the break stays, for nothing says whether they are
    one number or two.
    """
    lines = [line.strip() for line in page.splitlines()]
    longest = max(map(len, lines), default=0)
    text = ""
    for line, following in zip(lines, [*lines[1:], ""], strict=False):
        text += line
        goes_on = following and len(line) >= _FULL * longest and not line.endswith(_ENDS)
        if not goes_on or (line[-1:].isdecimal() and following[0].isdecimal()):
            text += "\n"
        elif line[-1:].isascii() and following[0].isascii():
            text += " "
    return "\n".join(filter(None, text.split("\n")))
