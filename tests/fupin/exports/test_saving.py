"""`save` and `publish`: what they write, what they refuse."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

import fupin
from fupin import charts, exports
from fupin.errors import ExportError, MissingGlyphError
from fupin.exports.rendered_chart import RenderedChart

HASHES = """
import hashlib, json, runpy, sys
from fupin import exports
from fupin.exports.rendered_chart import RenderedChart
makers = runpy.run_path(sys.argv[1])["MAKERS"]
forms = exports.FORMATS if len(sys.argv) < 3 else sys.argv[2].split(",")
found = {}
for name, make in makers.items():
    for lang in ("en", "zh"):
        rendered = RenderedChart.draw(make(), lang)
        for form in forms:
            found[f"{name}.{lang}.{form}"] = hashlib.sha256(exports.render(rendered, form)).hexdigest()
print(json.dumps(found))
"""
CONFTEST = str(Path(__file__).with_name("conftest.py"))


def test_bytes_are_the_same_elsewhere_and_later(elsewhere):
    """Another process, hash seed, time zone, locale, language, folder and year: the same bytes."""
    here = {"PYTHONHASHSEED": "1", "TZ": "America/New_York", "LC_ALL": "C"}
    there = {
        "PYTHONHASHSEED": "99", "TZ": "Asia/Shanghai", "LC_ALL": "de_DE.UTF-8", "FUPIN_LANG": "zh",
        "PWD": "/",
    }  # fmt: skip
    first = json.loads(elsewhere(HASHES, CONFTEST, **here))
    second = json.loads(elsewhere(HASHES, CONFTEST, later=True, **there))
    assert len(first) == 3 * 2 * 7
    assert first == second


def test_the_clock_of_that_test_is_another(elsewhere):
    """The process of the test above believes in another year: else it would prove nothing."""
    code = (
        "import time, docx, docx.opc.parts.coreprops as core, xlsxwriter.workbook as book\n"
        "print(time.strftime('%Y'), core.dt.datetime.now().year, book.datetime.now().year)"
    )
    now, later = elsewhere(code).split(), elsewhere(code, later=True).split()
    assert all(int(after) > int(before) for before, after in zip(now, later, strict=True))


def test_the_order_of_formats_changes_nothing(made):
    """A file has the same bytes whichever formats were made of its rendered before."""
    forwards, backwards = (
        RenderedChart.draw(made("income"), "zh"),
        RenderedChart.draw(made("income"), "zh"),
    )
    first = {form: exports.render(forwards, form) for form in exports.FORMATS}
    second = {form: exports.render(backwards, form) for form in reversed(exports.FORMATS)}
    assert first == second


@pytest.mark.parametrize("form", exports.FORMATS)
def test_a_chart_saves_itself_by_the_ending(made, tmp_path, form, lang):
    """`chart.save` writes what `render` gives, in the language asked for, and nothing else."""
    path = tmp_path / f"chart.{form}"
    assert made("placements").save(path, lang=lang) == path
    assert path.read_bytes() == exports.render(RenderedChart.draw(made("placements"), lang), form)
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_ending_is_refused_with_those_we_know(made, tmp_path):
    """Nothing is written under an ending that we have no format for."""
    with pytest.raises(ExportError, match=r"\.png, \.svg, \.pdf, \.xlsx, \.docx, \.pptx, \.csv"):
        made("placements").save(tmp_path / "chart.jpg")
    assert not list(tmp_path.iterdir())


def test_a_missing_glyph_is_an_error_in_exports_too(tmp_path):
    """A character that the font lacks stops the export, though it stands only in the data."""
    flagged = fupin.get("posts_signed", region="ngari")
    chart = charts.multiples(
        [flagged, fupin.get("job_postings", region="ngari")], ("Two units", "两种单位")
    )
    whole = chart.rows

    def odd(lang: str) -> list[dict]:
        return [{**row, "label": row["label"] + "\u0f04"} for row in whole(lang)]

    chart.rows = odd
    for form in exports.FORMATS:
        with pytest.raises(MissingGlyphError, match=r"U\+0F04"):
            chart.save(tmp_path / f"chart.{form}")
    assert not list(tmp_path.iterdir())


def test_a_library_that_is_not_installed_is_named(made, monkeypatch):
    """Without python-docx there is no Word file, and we say what to install."""
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    with pytest.raises(ExportError, match="docx") as caught:
        exports.render(RenderedChart.draw(made("placements"), "en"), "docx")
    assert "pip install" in caught.value.instead


def test_importing_exports_brings_no_heavy_library(elsewhere):
    """Word, PowerPoint, Excel, matplotlib and fontTools wait until a file is made."""
    code = (
        "import sys, fupin, fupin.exports\n"
        "heavy = ('docx', 'pptx', 'xlsxwriter', 'matplotlib', 'fontTools', 'PIL')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert elsewhere(code).strip() == "[]"


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


def test_a_panel_is_the_picture_without_its_words(made, lang):
    """The cut takes off headline, subtitle, notes and source, and no mark."""
    rendered = RenderedChart.draw(made("placements"), lang)
    assert "".join("".join(rendered.panel.headline).split()) == "".join(rendered.headline.split())
    whole = rendered.figure.get_size_inches()[1] * 72
    assert 0.2 * whole < rendered.panel.height < 0.8 * whole
    assert hashlib.sha256(rendered.panel.png).digest() != hashlib.sha256(rendered.png).digest()
