"""A file read as the text that places are counted in: plain text, HTML, PDF or Word."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from fupin.drafting.encodings import decode
from fupin.drafting.html_pages import html_text, is_html
from fupin.drafting.pdf_pages import MAGIC as PDF
from fupin.drafting.pdf_pages import pdf_text
from fupin.drafting.word_files import MAGIC as ARCHIVE
from fupin.drafting.word_files import OLD_MAGIC, word_text
from fupin.errors import FupinError


class SourceText(NamedTuple):
    """A text as it is counted in: line feeds end its lines, and no byte order mark opens it.

    Attributes
    ----------
    text : str
        The text.
    form : {"text", "HTML", "PDF", "Word"}
        What it was read from. The content decides, not the ending of the file's name.
    encoding : str
        The encoding that it was in; empty for PDF and Word, which have their own.
    """

    text: str
    form: str
    encoding: str


def read_text(path: str | Path) -> SourceText:
    """Read a file as text.

    Parameters
    ----------
    path : path
        A text in UTF-8, UTF-16 or GB18030, an HTML page, a PDF or a Word file.

    Raises
    ------
    FupinError
        If it is missing, empty, binary, in an unknown encoding, or has pictures only.
    """
    path = Path(path)
    content = _bytes_of(path)
    form, (text, encoding) = _read(content, path.name)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return SourceText(lines.removeprefix("\ufeff"), form, encoding)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FupinError(
            f"There is no file {path.name}.",
            f"Nothing of this name lies in {str(path.parent)!r}.",
            "Give the path of a text, an HTML page, a PDF or a Word file (.docx).",
        ) from error
    except OSError as error:
        raise FupinError(
            f"{path.name} cannot be opened.",
            f"The system says of {str(path)!r}: {error.strerror}.",
            "Give a file that you may read.",
        ) from error


def _read(content: bytes, name: str) -> tuple[str, tuple[str, str]]:
    if content.startswith(PDF):
        return "PDF", (pdf_text(content, name), "")
    if content.startswith(ARCHIVE):
        return "Word", (word_text(content, name), "")
    if content.startswith(OLD_MAGIC):
        raise FupinError(
            f"{name} cannot be read.",
            "It is an Office file of the form before 2007, and we read .docx.",
            "Open it in Word or LibreOffice and save it as .docx.",
        )
    if is_html(content):
        return "HTML", html_text(content, name)
    return "text", decode(content, name)
