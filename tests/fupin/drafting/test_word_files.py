"""A Word file gives its paragraphs and tables in order."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document

from fupin.drafting.word_files import word_text
from fupin.errors import FupinError


def saved(document):
    """Return the bytes of a document."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_paragraphs_and_rows_are_lines():
    """In the order of the page, cells with tabs between."""
    document = Document()
    document.add_paragraph("全县有贫困户319户。")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "甲村", "3"
    document.add_paragraph("完。")
    assert word_text(saved(document), "page.docx") == "全县有贫困户319户。\n甲村\t3\n完。"


def test_a_file_without_text_is_refused():
    """Nothing was typed in it."""
    with pytest.raises(FupinError, match="holds no text"):
        word_text(saved(Document()), "page.docx")


def test_another_archive_is_refused():
    """A zip of texts, and bytes that only begin as one."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("page.txt", "319户")
    for content in (out.getvalue(), b"PK\x03\x04" + bytes(50)):
        with pytest.raises(FupinError, match="cannot be read") as caught:
            word_text(content, "page.zip")
        assert "not a Word file" in caught.value.why
