"""Files are read as text; what cannot be read is told in one sentence, with what to do."""

from __future__ import annotations

import json

import pytest

from fupin.tables.data_files import UnreadableError, read_cells, read_description

TEXT = "term,gloss\n人次,person-times 人均可支配收入\n"


def test_header_and_lines_are_texts(tmp_path):
    """With or without a byte order mark, cells stand as they are in the file."""
    for encoding in ("utf-8", "utf-8-sig"):
        (tmp_path / "a.csv").write_bytes(TEXT.encode(encoding))
        columns, lines = read_cells(tmp_path / "a.csv")
        assert (columns, lines[0][0]) == (["term", "gloss"], "人次")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (TEXT.encode("gbk"), "line 2 is not UTF-8; the file looks like GBK: save it as UTF-8"),
        (TEXT.encode("utf-16"), "the file looks like UTF-16"),
        (TEXT.encode("utf-16")[2:], "the file looks like UTF-16"),
        ("a,b\ncafé,Zürich à Genève\n".encode("latin-1"), "an older Western encoding"),
        (b'a,b\n"' + b"x" * 140_000 + b'",2\n', "is longer than 131,072 characters"),
        (b'a,b\n1,"2\n3,4\n', "the file ends inside quotation marks"),
        (b'a,b\n1,"2"3\n', "line 2 is not CSV"),
        (None, "the file is missing"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, content, said):
    """Encodings are told apart, and so are the faults of quotation marks."""
    path = tmp_path / "a.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableError) as refused:
        read_cells(path)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "line 1 is not JSON"),
        (b"[]", "it lists no tables"),
        (json.dumps({"resources": [{"name": "a"}]}).encode(), "it lists no tables"),
        ("{}".encode("utf-16"), "the file looks like UTF-16"),
        (None, "the file is missing"),
    ],
)
def test_a_broken_description_says_why(tmp_path, content, said):
    """`datapackage.json` is told like any other file."""
    if content is not None:
        (tmp_path / "datapackage.json").write_bytes(content)
    with pytest.raises(UnreadableError, match=said):
        read_description(tmp_path)


def test_cells_are_not_interpreted(tmp_path):
    """Numbers, blanks and quotation marks stay as they are, and so do lines of another length."""
    content = 'a,b\r\n007, 1.50 \r\n"x, ""y""",\r\nonly one\r\n'
    (tmp_path / "a.csv").write_text(content, encoding="utf-8", newline="")
    assert read_cells(tmp_path / "a.csv") == (
        ["a", "b"],
        [["007", " 1.50 "], ['x, "y"', ""], ["only one"]],
    )


def test_an_empty_file_has_no_header(tmp_path):
    """That its columns are missing is for the checks to say."""
    (tmp_path / "a.csv").write_bytes(b"")
    assert read_cells(tmp_path / "a.csv") == ([], [])


def test_a_folder_is_no_file(tmp_path):
    """What the system says is passed on."""
    with pytest.raises(UnreadableError, match="the file cannot be opened: "):
        read_cells(tmp_path)


def test_a_description_is_returned_whole(tmp_path):
    """With everything that it holds beside its resources."""
    package = {"name": "x", "resources": [{"name": "a", "path": "a.csv", "schema": {"fields": []}}]}
    (tmp_path / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    assert read_description(tmp_path) == package
