"""A file is read by what it holds, whatever its name ends in."""

from __future__ import annotations

import io

import pytest
from docx import Document

from fupin.drafting.source_text import read_text
from fupin.errors import FupinError


def test_the_content_decides_how_a_file_is_read(tmp_path):
    """Each form is told by its first bytes."""
    document = Document()
    document.add_paragraph("共319户。")
    word = io.BytesIO()
    document.save(word)
    page = "<html><body><p>共319户。</p></body></html>"
    for content, form in (
        ("共319户。".encode(), "text"), (page.encode(), "HTML"), (word.getvalue(), "Word"),
    ):  # fmt: skip
        (tmp_path / "page").write_bytes(content)
        read = read_text(tmp_path / "page")
        assert (read.text, read.form) == ("共319户。", form)


def test_lines_end_with_one_character(tmp_path):
    """So that places are the same on every system."""
    (tmp_path / "page.txt").write_bytes("一户\r\n二户\r三户\f四户".encode("utf-8-sig"))
    assert read_text(tmp_path / "page.txt").text == "一户\n二户\n三户\n四户"


def test_what_cannot_be_opened_is_told(tmp_path):
    """A missing file, a folder, and the Word files of before 2007."""
    with pytest.raises(FupinError, match=r"There is no file none\.txt"):
        read_text(tmp_path / "none.txt")
    with pytest.raises(FupinError, match="cannot be opened"):
        read_text(tmp_path)
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99))
    with pytest.raises(FupinError, match=r"save it as \.docx"):
        read_text(tmp_path / "old.doc")
