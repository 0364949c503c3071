"""All charts in one file: in reading order, with the names asked for."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict

import pytest

from fupin.report import combined_files, pack_record
from fupin.report.combined_files import Job
from fupin.report.published_charts import Chapter


@pytest.fixture
def job(published, tmp_path) -> Job:
    """A pack that holds the records of two notebooks, one more without charts, and what to write."""
    pack = tmp_path / "pack"
    for lang in ("en", "zh"):
        (pack / lang).mkdir(parents=True)
    chapters = [
        Chapter(
            path.parents[1].name, {"en": "Title"}, "Summary.", [json.loads(path.read_text("utf-8"))]
        )
        for path in sorted(published.glob("*/records/*.json"))
    ]
    pack_record.write([*chapters, Chapter("03-none", {"en": "Nothing"})], pack)
    names = ["01-alpha", "02-beta", "03-none"]
    return Job(str(pack), str(published), "en", ["docx", "pptx", "xlsx"], None, names)


def written(job: Job, **changes: object) -> dict[str, bytes]:
    """Write what is asked for; return the files of both languages."""
    combined_files.write({**asdict(job), **changes})
    pack = combined_files.Path(job.pack)
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in pack.glob("*/*.*")}


def inside(content: bytes, name: str) -> str:
    """Return a member of an office file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode("utf-8")


def test_the_whole_has_its_names_and_every_chart(job):
    """A Word file with a chapter a notebook, a slide a chart, a sheet a chart and one of all figures."""
    found = written(job)
    assert set(found) == {"en/report.docx", "en/slides.pptx", "en/workbook.xlsx"}
    word = inside(found["en/report.docx"], "word/document.xml")
    assert word.count('w:val="Heading1"') == 2
    assert word.count("Summary.") == 2
    assert "Nothing" not in word
    assert "A finding" in inside(found["en/slides.pptx"], "ppt/slides/slide3.xml")
    book = inside(found["en/workbook.xlsx"], "xl/workbook.xml")
    assert [book.index(name) for name in ("zz-first", "aa-second", "All figures")] == sorted(
        book.index(name) for name in ("zz-first", "aa-second", "All figures")
    )


def test_a_part_has_its_own_name_language_and_formats(job):
    """And its own charts alone."""
    found = written(job, lang="zh", forms=["docx"], part="beta", names=["02-beta"])
    assert set(found) == {"zh/beta.docx"}
    word = inside(found["zh/beta.docx"], "word/document.xml")
    assert word.count('w:val="Heading1"') == 1
    assert "一个发现" in word
    assert "Summary." not in word


def test_without_charts_nothing_is_written(job):
    """An empty report is none."""
    assert written(job, names=["03-none"]) == {}
    assert written(job, forms=[]) == {}


def test_sheets_have_names_that_excel_takes():
    """At most 31 letters, each once, and none that Excel or our own first sheet has in any case."""
    taken: dict[str, object] = {}
    assert combined_files._sheet_name("contents", taken) == "contents-2"
    for name in ("a" * 40, "a" * 31, "a" * 35, "short"):
        taken[combined_files._sheet_name(name, taken)] = None
    assert list(taken) == ["a" * 31, "a" * 29 + "-2", "a" * 29 + "-3", "short"]


def test_every_printed_figure_has_a_row():
    """In either language, by its key."""
    import fupin

    for lang in ("en", "zh"):
        rows = combined_files.figures(lang)
        assert sorted(row["key"] for row in rows) == sorted(fupin.load().index)


def test_a_chart_may_be_called_as_a_sheet_of_ours(job):
    """Excel takes `contents` and `Contents` for one name."""
    pack = combined_files.Path(job.pack)
    first, *others = pack_record.read(pack)
    records = combined_files.Path(job.work) / "01-alpha" / "records"
    for path in records.glob("zz-first.*"):
        path.rename(records / path.name.replace("zz-first", "contents"))
    first.charts[0]["id"] = "contents"
    pack_record.write([first, *others], pack)
    book = inside(written(job, forms=["xlsx"])["en/workbook.xlsx"], "xl/workbook.xml")
    assert '"Contents"' in book
    assert '"contents-2"' in book
