"""The pack: whole, in parts, with failures, and the same bytes wherever it is made."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
import zipfile
from contextlib import nullcontext
from html.parser import HTMLParser
from pathlib import Path

import pytest

from fupin.cli.report import make as make_pack
from fupin.exports import FORMATS
from fupin.notebooks import execution
from fupin.report.building import beside

CHARTS = ("zz-first", "aa-second", "third", "fourth")


@pytest.fixture(scope="module")
def made(collection, tmp_path_factory, run_python, make):
    """The pack made twice: other processes, hash seeds, time zones, locales and folders."""
    here = tmp_path_factory.mktemp("here") / "build" / "report"
    there = tmp_path_factory.mktemp("there") / "deeper" / "build" / "report"
    first = run_python(
        make, collection, here, PYTHONHASHSEED="1", TZ="America/New_York", LC_ALL="C"
    )
    second = run_python(
        make, collection, there, PYTHONHASHSEED="77", TZ="Asia/Shanghai", LC_ALL="de_DE.UTF-8",
        FUPIN_LANG="zh", FUPIN_BUILD_LANGS="en", MPLBACKEND="svg", cwd=Path("/"),
    )  # fmt: skip
    return (here, first), (there, second)


@pytest.fixture(scope="module")
def report(made) -> Path:
    """The first of the two packs: two notebooks failed, so it stands beside the report's place."""
    return beside(made[0][0])


def files(folder: Path) -> dict[str, str]:
    """Return path and checksum of every file."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_file_is_the_same_wherever_it_is_made(made):
    """Two packs, byte by byte."""
    (here, _), (there, _) = made
    assert files(beside(here)) == files(beside(there))


def test_the_manifest_lists_every_file_with_its_checksum(report):
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


def test_the_pack_has_every_chart_in_every_format_and_language(report):
    """Charts, pages, combined files and front pages; what a failed notebook published is there as well."""
    for lang in ("en", "zh"):
        names = {path.name for path in (report / lang / "charts").iterdir()}
        assert names == {f"{chart}.{form}" for chart in CHARTS for form in FORMATS}
        pages = {path.stem for path in (report / lang / "notebooks").iterdir()}
        assert pages == {"01-alpha", "02-beta", "03-broken", "04-gone"}
        rest = {path.name for path in (report / lang).iterdir() if path.is_file()}
        assert rest == {"index.html", "report.docx", "slides.pptx", "workbook.xlsx"}


def test_nothing_else_is_left_behind(report):
    """No temporary folder beside the pack, no hidden file inside."""
    assert [path.name for path in report.parent.iterdir()] == ["report-failed"]
    assert not list(report.rglob(".*"))


def test_the_last_lines_and_the_exit_code_say_what_failed(made):
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


class Page(HTMLParser):
    """What a page shows and what it asks for."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links, self.pictures, self.ids, self.lang = [], [], [], None
        self.open, self.asked, self.text = [], [], []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        """Note what a tag points at."""
        given = dict(attrs)
        if tag == "html":
            self.lang = given["lang"]
        if tag == "a":
            self.links.append(given["href"])
        if tag == "img":
            self.pictures.append(given)
        if tag in ("script", "link", "iframe", "object"):
            self.asked.append((tag, given))
        if given.get("id"):
            self.ids.append(given["id"])

    def handle_data(self, data):
        """Note a piece of text."""
        self.text.append(data)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_pages_fetch_nothing_and_every_link_leads_somewhere(report, lang):
    """They work from a disk: no script, no style sheet, no address elsewhere, no dead link."""
    for path in [report / "index.html", *sorted((report / lang).rglob("*.html"))]:
        page = Page(path)
        assert page.asked == []
        for link in page.links:
            address, _, anchor = link.partition("#")
            target = (path.parent / address) if address else path
            assert target.exists(), link
            if anchor and target.suffix == ".html":
                assert anchor in Page(target).ids
        for picture in page.pictures:
            assert picture["alt"].strip()
            if not picture["src"].startswith("data:"):
                assert (path.parent / picture["src"]).exists()


def test_front_pages_speak_their_language_and_keep_reading_order(report):
    """Charts stand in the order of their notebooks, and of publishing within each."""
    for lang, tag, said in (("en", "en", "First finding"), ("zh", "zh-CN", "第一个发现")):
        page = Page(report / lang / "index.html")
        assert page.lang == tag
        assert [each for each in page.ids if each in CHARTS] == list(CHARTS)
        assert said in "".join(page.text)
        assert said in page.pictures[0]["alt"]
        assert len(page.ids) == len(set(page.ids))


def test_front_pages_tell_of_what_is_missing(report):
    """A reader of the pack learns which notebooks stopped."""
    page = (report / "en" / "index.html").read_text("utf-8")
    assert "A failed attempt" in page
    assert "03-broken.ipynb, code cell 4 of 5" in page
    assert "04-gone.ipynb" in page


def test_pages_of_notebooks_show_charts_in_their_language(report):
    """The same notebook: English charts in the English page, Chinese ones in the Chinese."""
    for lang, said, other in (
        ("en", "First finding", "第一个发现"),
        ("zh", "第一个发现", "First finding"),
    ):
        page = Page(report / lang / "notebooks" / "01-alpha.html")
        assert said in page.pictures[0]["alt"]
        assert other not in page.pictures[0]["alt"]
        assert page.pictures[0]["src"].startswith("data:image/svg+xml;base64,")
        assert "one\ntwo" in "".join(page.text)
        assert "02-beta.html" in page.links
        assert not [link for link in page.links if "README" in link]


@pytest.mark.parametrize(("lang", "said"), [("en", "58 more lines"), ("zh", "其余58行")])
def test_a_tall_output_is_whole_and_folded(report, lang, said):
    """Of seventy printed lines twelve stand open and the rest folded; none is lost."""
    page = (report / lang / "notebooks" / "01-alpha.html").read_text("utf-8")
    shown = page.partition(f"{said}</summary>")[0].rpartition("<pre>")[2].partition("</pre>")[0]
    folded = page.partition(f"{said}</summary><pre>")[2].partition("</pre>")[0]
    assert (shown + folded).split() == [str(number) for number in range(70)]
    assert len(shown.split()) == 12


def test_the_page_of_a_failed_notebook_shows_where_it_stopped(report):
    """The error stands after its cell, and nothing after it."""
    text = "".join(Page(report / "en" / "notebooks" / "03-broken.html").text)
    assert "UnknownNameError: No measure named 'transfer_incme'" in text
    assert text.index("UnknownNameError") < text.index("never")
    assert "Fourth finding" in text


def test_the_window_of_a_page_is_titled_by_its_heading(report):
    """Without the sign of the link behind it, however that is written."""
    html = (report / "en" / "notebooks" / "01-alpha.html").read_text("utf-8")
    assert "<title>Alpha asks</title>" in html


def test_a_failed_run_leaves_the_last_good_report_and_stands_beside_it(
    report, part, collection, warm_pool, capsys
):
    """Of a part that fails, the folder beside holds what was made this time and nothing else."""
    good = part[1]
    before = files(good)
    assert make_pack(("broken",), ("en",), ("csv",), collection, good) == 1
    assert files(good) == before
    assert "the last good report, which stays as it was" in capsys.readouterr().out
    attempt = beside(good)
    assert set(files(attempt)) == {
        "index.html", "charts.json", "manifest.csv", "manifest.json",
        "en/index.html", "en/charts/fourth.csv",
    }  # fmt: skip
    page = Page(attempt / "en" / "index.html")
    assert "A failed attempt" in "".join(page.text)
    assert "charts/fourth.csv" in page.links


def test_words_given_twice_add_up(collection, tmp_path, warm_pool):
    """Two names, two formats: all of them, and not the last alone."""
    asked = ("alpha", "beta"), ("en",), ("csv", "svg")
    assert make_pack(*asked, collection, tmp_path / "report") == 0
    made = {path.name for path in (tmp_path / "report" / "en" / "charts").iterdir()}
    assert made == {f"{name}.{form}" for name in CHARTS[:3] for form in ("csv", "svg")}


def test_a_part_goes_where_a_relative_folder_says(collection, tmp_path, warm_pool, monkeypatch):
    """Notebooks run in their own folder, and still publish into a report named from ours."""
    monkeypatch.chdir(tmp_path)
    there = names(collection)
    assert make_pack(("beta",), ("en",), ("csv",), collection, Path("build") / "report") == 0
    assert (tmp_path / "build" / "report" / "en" / "charts" / "third.csv").is_file()
    assert names(collection) == there


def names(folder: Path) -> list[str]:
    """Return what a folder holds."""
    return sorted(path.name for path in folder.iterdir())


def test_pages_beside_another_format_have_their_charts(collection, tmp_path, warm_pool):
    """Pages show charts as SVG, whatever else is asked for."""
    asked = ("beta",), ("zh",), ("html", "csv")
    assert make_pack(*asked, collection, tmp_path / "report") == 0
    page = Page(tmp_path / "report" / "zh" / "notebooks" / "02-beta.html")
    assert page.pictures[0]["src"].startswith("data:image/svg+xml;base64,")
    assert names(tmp_path / "report" / "zh" / "charts") == ["third.csv", "third.svg"]


def test_combined_files_hold_all_charts_in_reading_order(report):
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
        assert re.findall(r'sheet name="([^"]+)"', book)[1:-1] == list(CHARTS)


def _inside(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode("utf-8")


def test_the_workbook_holds_every_printed_figure(report):
    """The last sheet has a row for each figure that the library loads."""
    import fupin as library

    sheet = _inside(report / "en" / "workbook.xlsx", f"xl/worksheets/sheet{len(CHARTS) + 2}.xml")
    assert sheet.count("<row ") == len(library.load()) + 3


@pytest.fixture(scope="module")
def part(report, collection, tmp_path_factory, _warm_pool):
    """A part asked for twice: beside a whole pack, and in an empty folder."""
    whole = tmp_path_factory.mktemp("beside") / "report"
    alone = tmp_path_factory.mktemp("alone") / "report"
    shutil.copytree(report, whole)
    (whole / "zh" / "charts" / "third.docx").write_bytes(b"stale")
    home, (pool,) = _warm_pool
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(execution, "kernel_pools", lambda *_: nullcontext((home, [pool, None])))
        for folder in (whole, alone):
            assert make_pack(("beta",), ("zh",), ("docx",), collection, folder) == 0
    return whole, alone


def test_a_part_is_put_beside_what_is_there(part, report):
    """One notebook, one language, one format: its files are renewed, all others stay."""
    before, after = files(report), files(part[0])
    changed = {path for path in after if after[path] != before.get(path)}
    lists = {"manifest.csv", "manifest.json", "zh/index.html", "charts.json", "en/index.html"}
    assert changed - lists == {"zh/beta.docx"}
    assert set(before) <= set(after)
    assert "zh/beta.docx" in (part[0] / "manifest.csv").read_text("utf-8")
    assert 'href="beta.docx"' in (part[0] / "zh" / "index.html").read_text("utf-8")


def test_a_part_alone_makes_what_was_asked_and_no_more(part):
    """In an empty folder a part is a small pack of its own."""
    assert set(files(part[1])) == {
        "index.html", "charts.json", "manifest.csv", "manifest.json",
        "zh/index.html", "zh/beta.docx", "zh/charts/third.docx",
    }  # fmt: skip
