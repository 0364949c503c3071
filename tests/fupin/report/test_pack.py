"""The pack: whole, with failures, and the same bytes wherever it is made."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

from fupin.exports import FORMATS
from fupin.report.building import beside


def test_every_file_is_the_same_wherever_it_is_made(made, files):
    """Two packs, byte by byte."""
    (here, _), (there, _) = made
    assert files(beside(here)) == files(beside(there))


def test_the_manifest_lists_every_file_with_its_checksum(report, files):
    """Both manifests agree with each other and with what is there; they leave out themselves."""
    there = files(report)
    listed = list(csv.DictReader(io.StringIO((report / "manifest.csv").read_text("utf-8"))))
    told = json.loads((report / "manifest.json").read_text("utf-8"))["files"]
    assert {row["path"]: row["sha256"] for row in listed} == {
        path: checksum for path, checksum in there.items() if not path.startswith("manifest.")
    }
    assert [(row["path"], int(row["bytes"]), row["sha256"]) for row in listed] == [
        (row["path"], row["bytes"], row["sha256"]) for row in told
    ]


def test_the_pack_has_every_chart_in_every_format_and_language(report, chart_names):
    """Charts, pages, combined files and front pages; what a failed notebook published is there as well."""
    for lang in ("en", "zh"):
        names = {path.name for path in (report / lang / "charts").iterdir()}
        assert names == {f"{chart}.{form}" for chart in chart_names for form in FORMATS}
        pages = {path.stem for path in (report / lang / "notebooks").iterdir()}
        assert pages == {"01-alpha", "02-beta", "03-broken", "04-gone"}
        rest = {path.name for path in (report / lang).iterdir() if path.is_file()}
        assert rest == {"index.html", "report.docx", "slides.pptx", "workbook.xlsx"}


def test_nothing_else_is_left_behind(report):
    """No temporary folder beside the pack, no hidden file inside."""
    assert [path.name for path in report.parent.iterdir()] == ["report-failed"]
    assert not list(report.rglob(".*"))


def test_the_last_lines_and_the_exit_code_say_what_failed(made, files):
    """What was written where, then each failure with its place; progress goes to standard error."""
    for folder, done in made:
        assert done.returncode == 1
        said = done.stdout.splitlines()
        count = len(files(beside(folder)))
        assert f"4 charts from 4 notebooks made, {count} files in all" in said[0]
        assert said[0].endswith("/report-failed/en/index.html")
        assert said[1] == "2 of 4 failed:"
        assert said[2].startswith("  03-broken.ipynb, code cell 4 of 5: UnknownNameError")
        assert said[-1].startswith("  04-gone.ipynb, code cell 2 of 3")
        assert all(line.startswith("Report ") for line in done.stderr.splitlines())
        assert len(done.stderr.splitlines()) == 6


def test_combined_files_hold_all_charts_in_reading_order(report, chart_names):
    """Word and slides have the headlines one after the other; the workbook a sheet each."""
    charts = {
        "en": ["First finding", "Second finding", "Third finding", "Fourth finding"],
        "zh": ["第一个发现", "第二个发现", "第三个发现", "第四个发现"],
    }
    for lang, wanted in charts.items():
        word = _inside(report / lang / "report.docx", "word/document.xml")
        heads = re.findall(r'<w:pStyle w:val="Heading2"/>.*?<w:t[^>]*>([^<]*)', word)
        assert heads == wanted
        slides = [
            _inside(report / lang / "slides.pptx", f"ppt/slides/slide{n}.xml") for n in range(2, 6)
        ]
        assert [re.findall("|".join(wanted), slide)[0] for slide in slides] == wanted
        book = _inside(report / lang / "workbook.xlsx", "xl/workbook.xml")
        assert re.findall(r'sheet name="([^"]+)"', book)[1:-1] == list(chart_names)


def _inside(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode("utf-8")


def test_the_workbook_holds_every_printed_figure(report, chart_names):
    """The last sheet has a row for each figure that the library loads."""
    import fupin as library

    sheet = _inside(
        report / "en" / "workbook.xlsx", f"xl/worksheets/sheet{len(chart_names) + 2}.xml"
    )
    assert sheet.count("<row ") == len(library.load()) + 3
