"""A part of the pack: beside the whole, alone, and when its notebook fails."""

from __future__ import annotations

import shutil
from contextlib import nullcontext
from pathlib import Path

import pytest

from fupin.cli.report import make as make_pack
from fupin.notebooks import execution
from fupin.report.building import beside


@pytest.mark.usefixtures("warm_pool")
def test_a_failed_run_leaves_the_last_good_report_and_stands_beside_it(
    part, collection, capsys, read_page, files
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
    page = read_page(attempt / "en" / "index.html")
    assert "A failed attempt" in "".join(page.text)
    assert "charts/fourth.csv" in page.links


def test_words_given_twice_add_up(collection, tmp_path, warm_pool, chart_names):
    """Two names, two formats: all of them, and not the last alone."""
    asked = ("alpha", "beta"), ("en",), ("csv", "svg")
    assert make_pack(*asked, collection, tmp_path / "report") == 0
    made = {path.name for path in (tmp_path / "report" / "en" / "charts").iterdir()}
    assert made == {f"{name}.{form}" for name in chart_names[:3] for form in ("csv", "svg")}


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


def test_pages_beside_another_format_have_their_charts(collection, tmp_path, warm_pool, read_page):
    """Pages show charts as SVG, whatever else is asked for."""
    asked = ("beta",), ("zh",), ("html", "csv")
    assert make_pack(*asked, collection, tmp_path / "report") == 0
    page = read_page(tmp_path / "report" / "zh" / "notebooks" / "02-beta.html")
    assert page.pictures[0]["src"].startswith("data:image/svg+xml;base64,")
    assert names(tmp_path / "report" / "zh" / "charts") == ["third.csv", "third.svg"]


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


def test_a_part_is_put_beside_what_is_there(part, report, files):
    """One notebook, one language, one format: its files are renewed, all others stay."""
    before, after = files(report), files(part[0])
    changed = {path for path in after if after[path] != before.get(path)}
    lists = {"manifest.csv", "manifest.json", "zh/index.html", "charts.json", "en/index.html"}
    assert changed - lists == {"zh/beta.docx"}
    assert set(before) <= set(after)
    assert "zh/beta.docx" in (part[0] / "manifest.csv").read_text("utf-8")
    assert 'href="beta.docx"' in (part[0] / "zh" / "index.html").read_text("utf-8")


def test_a_part_alone_makes_what_was_asked_and_no_more(part, files):
    """In an empty folder a part is a small pack of its own."""
    assert set(files(part[1])) == {
        "index.html", "charts.json", "manifest.csv", "manifest.json",
        "zh/index.html", "zh/beta.docx", "zh/charts/third.docx",
    }  # fmt: skip
