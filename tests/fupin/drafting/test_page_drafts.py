"""A page becomes a source folder, or an error and nothing else."""

from __future__ import annotations

import pytest

from fupin.drafting import draft
from fupin.errors import FupinError

FAULTS = {
    "binary": (bytes(range(256)) * 8, "cannot tell the encoding"),
    "empty": (b"", "holds no text"),
    "foreign": ("全縣共有貧困戶319戶，人均收入4800元。".encode("big5"), "cannot tell the encoding"),
    "picture": (b"%PDF-1.4\n" + bytes(99), "cannot be read"),
    "digits": (b"1" * 1_000_000, "is not drafted"),
    "nothing": ("全县脱贫。".encode(), "is not drafted"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_bad_input_leaves_nothing(tmp_path, fault):
    """Each is told in three sentences, and no folder is made."""
    content, what = FAULTS[fault]
    path = tmp_path / "page"
    path.write_bytes(content)
    with pytest.raises(FupinError) as caught:
        draft(path, to=tmp_path / "drafts")
    assert what in caught.value.what
    assert caught.value.why
    assert caught.value.instead
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_there_stays(drafted, tmp_path):
    """It may hold answers: a second draft is refused, and another name is free."""
    before = {path: path.read_bytes() for path in drafted.iterdir()}
    with pytest.raises(FupinError, match="already") as caught:
        draft(tmp_path / "page.txt", to=drafted.parent)
    assert "--name" in caught.value.instead
    assert {path: path.read_bytes() for path in drafted.iterdir()} == before
    assert draft(tmp_path / "page.txt", "another", drafted.parent).folder.name == "another"


@pytest.mark.parametrize(
    ("file", "source"), [("page-2.txt", "page-2"), ("安宁日报.txt", "an-ning-ri-bao")]
)
def test_a_source_is_named_after_its_file(tmp_path, file, source):
    """Romanised, since folders of the data are."""
    (tmp_path / file).write_text("共3户。", encoding="utf-8")
    assert draft(tmp_path / file, to=tmp_path / "drafts").folder.name == source


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({"name": "../up"}, "'../up' is no name of a source"),
        ({"name": ""}, "'' is no name of a source"),
        ({"published": "April"}, "'April' is no date"),
        ({"published": "2021-14"}, "'2021-14' is no date"),
        ({"published": "2021-02-30"}, "'2021-02-30' is no date"),
    ],
)
def test_what_cannot_be_asked_for_is_told(tmp_path, asked, why):
    """Before anything is read."""
    with pytest.raises(FupinError) as caught:
        draft(tmp_path / "page.txt", to=tmp_path, **asked)
    assert why in caught.value.why


def test_the_same_page_gives_the_same_bytes(tmp_path, drafted):
    """Nothing depends on the day or on the folder."""
    again = draft(tmp_path / "page.txt", to=tmp_path / "again", published="2021-04").folder
    for path in drafted.iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes()
