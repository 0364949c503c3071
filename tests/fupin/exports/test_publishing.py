"""`publish`: what it puts into the report pack, and what it refuses."""

from __future__ import annotations

import json

import pytest

import fupin
from fupin import charts, exports
from fupin.errors import ExportError
from fupin.exports.rendered_chart import RenderedChart


def test_a_published_chart_is_returned_and_nothing_written(made, tmp_path, monkeypatch):
    """Without a report being made, publishing only shows."""
    monkeypatch.delenv("FUPIN_BUILD", raising=False)
    monkeypatch.chdir(tmp_path)
    assert fupin.publish(made("four"), "employment-four") is made("four")
    assert not list(tmp_path.iterdir())


def test_a_published_chart_goes_into_the_pack(made, tmp_path, monkeypatch):
    """Both languages, every format, and a record that gives the rendered back."""
    monkeypatch.setenv("FUPIN_BUILD", str(tmp_path))
    fupin.publish(made("four"), "employment-four")
    for lang in ("en", "zh"):
        names = sorted(each.name for each in (tmp_path / lang / "charts").iterdir())
        assert names == sorted(f"employment-four.{form}" for form in exports.FORMATS)
        svg = (tmp_path / lang / "charts" / "employment-four.svg").read_bytes()
        assert svg == exports.render(RenderedChart.draw(made("four"), lang), "svg")
    record = json.loads((tmp_path / "records" / "employment-four.json").read_text("utf-8"))
    rendered = RenderedChart.from_record(record["rendered"]["zh"])
    assert rendered.rows == RenderedChart.draw(made("four"), "zh").rows
    assert rendered.source_date == RenderedChart.draw(made("four"), "zh").source_date
    assert record["fingerprint"] == made("four").fingerprint()


def test_a_part_of_the_pack_has_what_was_asked_for(made, tmp_path, monkeypatch):
    """One language, one format."""
    monkeypatch.setenv("FUPIN_BUILD", str(tmp_path))
    monkeypatch.setenv("FUPIN_BUILD_LANGS", "zh")
    monkeypatch.setenv("FUPIN_BUILD_FORMATS", "csv")
    fupin.publish(made("four"), "employment-four")
    found = [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*.*"))]
    assert found == ["records/employment-four.json", "zh/charts/employment-four.csv"]


def test_charts_keep_the_order_in_which_they_were_published(made, tmp_path, monkeypatch):
    """The second chart is second, and stays so when the first is published again."""
    monkeypatch.setenv("FUPIN_BUILD", str(tmp_path))
    monkeypatch.setenv("FUPIN_BUILD_FORMATS", "csv")
    for name in ("b-first", "a-second", "b-first"):
        fupin.publish(made("four"), name)
    records = [json.loads(path.read_text("utf-8")) for path in tmp_path.glob("records/*.json")]
    assert {each["id"]: each["position"] for each in records} == {"b-first": 1, "a-second": 2}


@pytest.mark.parametrize("name", ["Employment Four", "../escape", "four--four", "", "四"])
def test_a_name_that_is_no_file_name_is_refused(made, name):
    """A chart's name becomes a file's, so it is plain."""
    with pytest.raises(ExportError, match="small letters") as caught:
        fupin.publish(made("four"), name)
    assert "fupin.publish(chart, " in caught.value.instead


def test_an_unknown_format_in_the_environment_is_refused(made, tmp_path, monkeypatch):
    """A mistyped variable is not passed over in silence."""
    monkeypatch.setenv("FUPIN_BUILD", str(tmp_path))
    monkeypatch.setenv("FUPIN_BUILD_FORMATS", "docx,odt")
    with pytest.raises(ExportError, match="odt"):
        fupin.publish(made("four"), "employment-four")


def test_a_chart_in_fewer_languages_leaves_no_older_one(made, tmp_path, monkeypatch):
    """What an earlier chart of the name had in the other language goes; its neighbours stay."""
    monkeypatch.setenv("FUPIN_BUILD", str(tmp_path))
    monkeypatch.setenv("FUPIN_BUILD_FORMATS", "csv,docx")
    both = made("placements")
    fupin.publish(both, "one")
    fupin.publish(both, "one-more")
    figures = [mark.quantity for mark in both.marks]
    fupin.publish(charts.bars(figures, "一个发现", because="作比较", lang="zh"), "one")
    assert [path.name for path in sorted((tmp_path / "en" / "charts").iterdir())] == [
        "one-more.csv", "one-more.docx",
    ]  # fmt: skip
    records = {path.name for path in (tmp_path / "records").iterdir()}
    assert "one.zh.panel.png" in records
    assert "one.en.panel.png" not in records
    assert list(json.loads((tmp_path / "records" / "one.json").read_text("utf-8"))["rendered"]) == [
        "zh"
    ]
