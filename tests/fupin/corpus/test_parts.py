"""A folder is cut to parts of bounded size; a finished part is used until what it holds changes."""

from __future__ import annotations

import pytest

from fupin.corpus import parts
from fupin.corpus.parts import Part, cut, finish
from fupin.corpus.texts import File

pytest.importorskip("pyarrow", reason="pyarrow is not among the locked packages")


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [([3, 3, 3], ["ab", "c"]), ([9, 1], ["a", "b"]), ([1, 9, 1], ["a", "b", "c"]), ([], [])],
)
def test_a_part_has_as_many_bytes_as_allowed_and_one_file_at_least(sizes, expected):
    """A file that is larger than a part is one by itself."""
    files = [File(name, size) for name, size in zip("abc", sizes, strict=False)]
    assert ["".join(names) for names in cut(files, 6)] == expected


@pytest.fixture
def part(folder, texts, tmp_path):
    """All texts and one that is none, in one part."""
    (tmp_path / "kept").mkdir()
    return Part(folder, ("bad/gbk.txt", *texts), tmp_path / "kept")


@pytest.fixture
def made(monkeypatch):
    """Which parts are made rather than found."""
    found, make = [], parts._as_parquet
    monkeypatch.setattr(parts, "_as_parquet", lambda c: found.append(len(c)) or make(c))
    return found


def test_a_part_is_made_once(part, made, texts):
    """The second time it is found, with the same counts and refusals."""
    first = finish(part)
    assert finish(part) == first
    assert made == [len(texts) + 1]
    assert first.texts == len(texts)
    assert [refusal.name for refusal in first.refusals] == ["bad/gbk.txt"]
    assert 0 < first.figures < first.numerals


@pytest.mark.parametrize("changed", ["2020/none.txt", "bad/gbk.txt", "library", "damaged", "gone"])
def test_a_part_is_made_again_where_something_has_changed(part, made, monkeypatch, changed):
    """A text, one that was refused, the library itself, or the part's own file."""
    first = finish(part)
    if changed == "library":
        monkeypatch.setattr(parts, "_library_digest", lambda: b"another")
    elif changed == "damaged":
        first.path.write_bytes(first.path.read_bytes()[:-9])
    elif changed == "gone":
        (part.folder / "2020" / "none.txt").unlink()
    else:
        (part.folder / changed).write_text("5户", "utf-8")
    second = finish(part)
    assert len(made) == 2
    assert (second.path == first.path) == (changed == "damaged")
    assert (second == first) == (changed == "damaged")
    assert finish(part) == second
