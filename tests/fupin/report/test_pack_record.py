"""The record of a pack: a part finds what is there, and a record that we cannot use is named."""

from __future__ import annotations

import json
from copy import deepcopy

import pytest

from fupin.errors import ExportError
from fupin.report import manifest, pack_record
from fupin.report.published_charts import Chapter


@pytest.fixture
def chapters(published) -> list[Chapter]:
    """The two notebooks with the chart that each published."""
    return [
        Chapter(path.parents[1].name, {"en": "Title"}, charts=[json.loads(path.read_text("utf-8"))])
        for path in sorted(published.glob("*/records/*.json"))
    ]


def test_what_is_written_is_read_again(chapters, tmp_path):
    """In reading order, whatever the order of writing."""
    pack_record.write(chapters[::-1], tmp_path)
    assert pack_record.read(tmp_path) == chapters


def test_no_pack_holds_nothing(tmp_path):
    """An empty folder, and none."""
    assert pack_record.read(tmp_path) == []
    assert pack_record.read(tmp_path / "absent") == []


def test_a_part_leaves_other_chapters_and_the_other_language(chapters, tmp_path):
    """Its own words are new; the language that was not made stays as it was."""
    pack_record.write(chapters, tmp_path)
    part = deepcopy(chapters[0])
    part.charts[0]["rendered"].pop("en")
    part.charts[0]["rendered"]["zh"]["headline"] = "新"
    first, second = pack_record.write([part], tmp_path)
    assert second == chapters[1]
    headlines = {lang: each["headline"] for lang, each in first.charts[0]["rendered"].items()}
    assert headlines == {"en": "A finding", "zh": "新"}


def refusal(pack, content: str | bytes) -> ExportError:
    """Return what is said to a record of this content."""
    content = content if isinstance(content, bytes) else content.encode("utf-8")
    (pack / pack_record.NAME).write_bytes(content)
    with pytest.raises(ExportError) as caught:
        pack_record.read(pack)
    assert str(pack) in caught.value.what
    assert "fupin report, without --only, --lang and --format" in caught.value.instead
    return caught.value


@pytest.mark.parametrize(
    ("old", "new"),
    [('"rendered"', '"plates"'), ('"source_date"', '"issued"'), ('"titles"', '"title"')],
)
def test_keys_of_another_version_are_named_with_ours(chapters, tmp_path, old, new):
    """In a chapter, in a chart, and in what a chart says."""
    pack_record.write(chapters, tmp_path)
    text = (tmp_path / pack_record.NAME).read_text("utf-8").replace(old, new)
    said = refusal(tmp_path, text).why
    assert "was written by another version" in said
    assert f"has {new[1:-1]} where we look for {old[1:-1]}" in said


def test_a_key_too_many_or_too_few_is_named(chapters, tmp_path):
    """Of a later version, or of an earlier one."""
    pack_record.write(chapters, tmp_path)
    entries = json.loads((tmp_path / pack_record.NAME).read_text("utf-8"))
    more, fewer = deepcopy(entries), deepcopy(entries)
    more[0]["charts"][0]["later"] = 1
    del fewer[0]["charts"][0]["panels"]
    assert (
        "chart 'zz-first' has later where we look for nothing more"
        in refusal(tmp_path, json.dumps(more)).why
    )
    assert "has nothing else where we look for panels" in refusal(tmp_path, json.dumps(fewer)).why


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.9, 0.999])
def test_half_a_record_cannot_be_read(chapters, tmp_path, share):
    """Wherever it breaks off, in the midst of a character too."""
    pack_record.write(chapters, tmp_path)
    whole = (tmp_path / pack_record.NAME).read_bytes()
    assert "cannot be read" in refusal(tmp_path, whole[: int(len(whole) * share)]).why
    inside = whole.index("一个".encode()) + 1
    assert "cannot be read" in refusal(tmp_path, whole[:inside]).why


@pytest.mark.parametrize("content", ["null", "3", "[3]", '["a"]', '{"a": 1}', "[[]]", b"\xff\xfe"])
def test_what_is_no_record_cannot_be_read(tmp_path, content):
    """Other JSON, and none."""
    assert "cannot be read" in refusal(tmp_path, content).why


def test_a_wrong_value_cannot_be_read(chapters, tmp_path):
    """A date that is none, and charts that are no list."""
    pack_record.write(chapters, tmp_path)
    entries = json.loads((tmp_path / pack_record.NAME).read_text("utf-8"))
    dated, listed = deepcopy(entries), deepcopy(entries)
    dated[0]["charts"][0]["rendered"]["en"]["source_date"] = "soon"
    listed[0]["charts"] = 3
    assert "soon" in refusal(tmp_path, json.dumps(dated)).why
    assert "cannot be read" in refusal(tmp_path, json.dumps(listed)).why


def test_a_pack_without_its_record_is_refused(tmp_path):
    """Else its front page would lose every chart but the new ones."""
    (tmp_path / manifest.JSON).write_text("{}")
    with pytest.raises(ExportError, match=r"no charts\.json beside its manifest\.json"):
        pack_record.read(tmp_path)
