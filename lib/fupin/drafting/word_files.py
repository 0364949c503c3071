"""The text of a Word file (.docx): its paragraphs and the rows of its tables, in order."""

from __future__ import annotations

import io
import zipfile

from fupin.errors import FupinError

MAGIC = b"PK\x03\x04"
OLD_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word before 2007


def word_text(content: bytes, name: str) -> str:
    """Return the text of a Word file, a paragraph or a row of a table a line.

    Parameters
    ----------
    content : bytes
        The whole file.
    name : str
        What to call it in an error.

    Raises
    ------
    FupinError
        If it is an archive of another kind, damaged, or holds no text.
    """
    from docx import Document
    from docx.opc.exceptions import OpcError
    from docx.table import Table
    from lxml.etree import XMLSyntaxError

    try:
        blocks = list(Document(io.BytesIO(content)).iter_inner_content())
    except (OpcError, XMLSyntaxError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise FupinError(
            f"{name} cannot be read.",
            f"It is an archive, but not a Word file: {str(error).splitlines()[0]}.",
            "Give a Word file (.docx), or unpack the archive and give the text in it.",
        ) from error
    lines = []
    for block in blocks:
        if isinstance(block, Table):
            lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            lines.append(block.text)
    text = "\n".join(lines)
    if not text.strip():
        raise FupinError(
            f"{name} holds no text.",
            f"It is a Word file with {len(blocks)} paragraphs and tables, and 0 characters.",
            "If it holds pictures of text, run text recognition (OCR) over them first.",
        )
    return text
