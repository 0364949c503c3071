"""A pack is put in place when it is complete, and only then."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

from fupin.errors import ExportError, FupinError
from fupin.notebooks import execution
from fupin.report import building, manifest
from fupin.report.request import request


def test_a_folder_that_cannot_be_written_is_an_error_and_loses_nothing(tmp_path, collection):
    """Where a file stands in the way of the folder we say so, and leave it."""
    (tmp_path / "build").write_text("mine")
    wanted = request(langs=["en"], forms=["csv"], notebooks=collection)
    with pytest.raises(ExportError, match="is not written; what was in"):
        building.make(wanted, tmp_path / "build" / "report")
    assert (tmp_path / "build").read_text() == "mine"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, None), (signal.SIGTERM, 143)])
def test_an_interruption_ends_all_processes_and_keeps_the_old_pack(
    tmp_path, write_notebook, make, number, code
):
    """In the midst of a notebook: no kernel stays, no temporary folder, the old pack whole."""
    source = tmp_path / "notebooks"
    source.mkdir()
    mark = tmp_path / "running"
    slow = f"import os, time; open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    write_notebook(source, "01-slow", ["# Slow", slow])
    temporary = tmp_path / "t"
    temporary.mkdir()
    report = tmp_path / "build" / "report"
    report.mkdir(parents=True)
    (report / "old.txt").write_text("old")
    process = subprocess.Popen(
        [sys.executable, "-c", make, str(source), str(report)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        env={**os.environ, "TMPDIR": str(temporary)},
    )  # fmt: skip
    while not (mark.exists() and mark.read_text()):
        # A process that ended by itself would never write its mark.
        assert process.poll() is None, process.stderr.read().decode()
        time.sleep(0.05)
    process.send_signal(number)
    said = process.communicate(timeout=60)[1].decode()
    assert code in (None, process.returncode)
    assert "(failed)" not in said
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
    assert list(temporary.iterdir()) == []
    left = [path for path in report.parent.rglob("*") if path.is_file()]
    assert [(path.name, path.read_text()) for path in left] == [("old.txt", "old")]


@pytest.mark.parametrize("record", ["", '[{"name": "01-alpha"', '[{"name": "01-alpha"}]', None])
def test_a_part_beside_an_unusable_pack_is_refused_before_anything_runs(
    tmp_path, collection, monkeypatch, record
):
    """A record that is empty, half, of another version or missing: three beats, nothing changed."""
    monkeypatch.setattr(execution, "kernel_pools", lambda *_: pytest.fail("a kernel started"))
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / manifest.JSON).write_text("{}")
    if record is not None:
        (folder / "charts.json").write_text(record)
    there = sorted(path.name for path in folder.iterdir())
    with pytest.raises(ExportError, match="cannot take a part") as caught:
        building.make(request(["alpha"], notebooks=collection), folder)
    assert "charts.json" in caught.value.why
    assert "fupin report" in caught.value.instead
    assert sorted(path.name for path in folder.iterdir()) == there
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_a_chart_under_the_name_of_an_earlier_one_is_a_failure(tmp_path, collection, warm_pool):
    """Of a part: the chart that another notebook published before stays."""
    folder = tmp_path / "report"
    assert not building.make(
        request(["beta"], ["en"], ["csv"], notebooks=collection), folder
    ).failures
    before = (folder / "en" / "charts" / "third.csv").read_bytes()
    source = tmp_path / "notebooks"
    source.mkdir()
    shutil.copy(collection / "02-beta.ipynb", source / "05-other.ipynb")
    done = building.make(request(["other"], ["en"], ["csv"], notebooks=source), folder)
    assert done.folder == building.beside(folder)
    assert len(done.failures) == 1
    assert "'third', and so does 02-beta.ipynb" in done.failures[0]
    assert "make the whole report again if 02-beta.ipynb is gone" in done.failures[0]
    assert (folder / "en" / "charts" / "third.csv").read_bytes() == before
    page = (done.folder / "en" / "index.html").read_text("utf-8")
    assert "05-other.ipynb publishes a chart as" in page


class _Pool:
    """A pool whose children end with an error."""

    def __init__(self, said: str) -> None:
        self.said, self.is_closed = said, False

    def fork(self, *_: object) -> SimpleNamespace:
        """Return a child that has failed."""
        return SimpleNamespace(wait=lambda: 1, returncode=1)

    def last_error(self) -> str:
        """Return what its log ends with."""
        return self.said

    def close(self) -> None:
        """Note that it is closed."""
        self.is_closed = True


def test_a_child_that_fails_is_told_by_its_last_error():
    """What failed, why as its log says or else its exit code, and what to do."""
    with pytest.raises(FupinError) as caught:
        building._call("a:b", [], _Pool("ValueError: x (y.py, line 3)"))
    assert str(caught.value).splitlines() == [
        "The report is not finished.", "ValueError: x (y.py, line 3)", "Mend that, and run it again.",
    ]  # fmt: skip
    with pytest.raises(FupinError, match="ended with code 1"):
        building._call("a:b", [], _Pool(""))


def test_a_failure_while_files_are_combined_ends_the_other_language(tmp_path, collection):
    """The processes of both languages go before the temporary folder does."""
    pool = _Pool("ValueError: x")
    space = building._Workspace(tmp_path, tmp_path, pool, None, SimpleNamespace(), None)
    space.pack.mkdir()
    with pytest.raises(FupinError, match="not finished"):
        building._write_combined(request(notebooks=collection), space, [], failed=False)
    assert pool.is_closed


def test_the_report_of_a_folder_is_in_its_build(tmp_path):
    """Also of a folder without one; a failed attempt stands beside it."""
    assert building.target(tmp_path) == tmp_path / "build" / "report"
    assert building.beside(building.target(tmp_path)) == tmp_path / "build" / "report-failed"
