"""The files of a folder are found in one order; what is no text is refused with the reason."""

from __future__ import annotations

import os

import pytest

from fupin import FupinError
from fupin.corpus import texts as module
from fupin.corpus.texts import Refusal, decode, find, read


def test_files_are_found_in_the_order_of_their_names(folder, texts):
    """In folders of any depth; hidden ones and those named are left out."""
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "a.txt").write_text("5户", "utf-8")
    (folder / "figures.parquet").write_bytes(b"PAR1")
    found = find(folder, but=(folder / "figures.parquet", folder / "bad"))
    assert [file.name for file in found] == list(texts)
    assert [file.size for file in found] == [len(text.encode()) for text in texts.values()]


def test_a_folder_without_files_is_refused(tmp_path):
    """And so is one that is not there."""
    with pytest.raises(FupinError, match="has no files"):
        find(tmp_path)
    with pytest.raises(FupinError, match="is not a folder"):
        find(tmp_path / "elsewhere")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty: 0 bytes"),
        (b" \r\n", "empty: 3 bytes"),
        ("中文5户".encode("gbk"), "not UTF-8: byte 0 is 0xD6; it can be read as GB 18030"),
        ("5户".encode() + b"\xff", "not UTF-8: byte 4 is 0xFF"),
        ("5户".encode("utf-16"), "not UTF-8: it begins as UTF-16 does"),
        (b"5\x00", "binary: character 1 is U+0000"),
        (b"\x89PNG\r\n\x1a\n\x00", "binary: byte 0 is 0x89, and byte 8 is 0x00"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(content, reason):
    """Empty, in another encoding, or binary: with the first byte that tells."""
    refusal = decode("a.txt", content)
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith(reason)
    assert refusal.name == "a.txt"


def test_every_character_of_a_text_is_kept():
    """A byte-order mark and Windows' ends of lines too, so that places are those of the file."""
    assert decode("a", "\ufeff一\r\n二".encode()) == "\ufeff一\r\n二"


def test_what_cannot_be_read_is_refused(tmp_path, monkeypatch):
    """A link to nothing or to a folder, a pipe, a name that is no text, a file past the limit."""
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(b"12345")
    name = os.fsdecode(b"\xd6.txt")
    (tmp_path / name).write_bytes(b"5")
    monkeypatch.setattr(module, "LARGEST", 4)
    assert [file.name for file in find(tmp_path)] == ["large", "link", "loop", "pipe", name]
    found = [read(tmp_path, file.name) for file in find(tmp_path)]
    assert [each.reason[:20] for each in found] == [
        "too large: 5 bytes, ",
        "cannot be read: No s",
        "no file but a folder",
        "no file but a folder",
        "its name is not UTF-",
    ]
    assert found[-1].name == r"\udcd6.txt"
