"""What the report refuses, and what it leaves alone when it cannot go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from fupin.errors import ExportError, UnknownNameError
from fupin.files import folders
from fupin.report import building
from fupin.report.request import request


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"only": ["alpha", "gamma"]}, "No notebook named 'gamma'"),
        ({"langs": ["fr"]}, "No language named 'fr'"),
        ({"forms": ["odt"]}, "No format named 'odt'"),
    ],
)
def test_what_we_do_not_make_is_refused_with_what_we_do(collection, asked, said):
    """A mistyped word is answered before anything runs."""
    with pytest.raises(UnknownNameError, match=said):
        request(**asked, notebooks=collection)


def test_two_charts_of_one_name_are_a_failure(tmp_path):
    """Else the second would silently take the place of the first."""
    from fupin.report.published_charts import Chapter, published_twice

    chapters = [Chapter(name, {"en": name}, charts=[{"id": "same"}]) for name in ("01-a", "02-b")]
    assert published_twice(chapters) == [
        "01-a and 02-b both publish a chart as 'same'; name one of them differently."
    ]
    assert published_twice(chapters[:1]) == []


def test_a_folder_that_cannot_be_written_is_an_error_and_loses_nothing(tmp_path, collection):
    """Where a file stands in the way of the folder we say so, and leave it."""
    (tmp_path / "build").write_text("mine")
    wanted = request(langs=["en"], forms=["csv"], notebooks=collection)
    with pytest.raises(ExportError, match="is not written; what was in"):
        building.make(wanted, tmp_path / "build" / "report")
    assert (tmp_path / "build").read_text() == "mine"


def test_an_interruption_ends_all_processes_and_keeps_the_old_pack(tmp_path, write, make):
    """Ctrl-C in the midst of a notebook: no kernel stays, no staging folder, the old pack whole."""
    source = tmp_path / "notebooks"
    source.mkdir()
    mark = tmp_path / "running"
    code = f"import os, time; open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    write(source, "01-slow", ["# Slow", code])
    report = tmp_path / "build" / "report"
    report.mkdir(parents=True)
    (report / "old.txt").write_text("old")
    process = subprocess.Popen(
        [sys.executable, "-c", make, str(source), str(report)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    while not (mark.exists() and mark.read_text()):
        # A process that ended by itself would never write its mark.
        assert process.poll() is None, process.stderr.read().decode()
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
    left = [path for path in report.parent.rglob("*") if path.is_file()]
    assert [(path.name, path.read_text()) for path in left] == [("old.txt", "old")]


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path):
    """A folder whose run was killed goes; that of a run still alive stays."""
    report = tmp_path / "build" / "report"
    code = "import time; from fupin.files import folders; from pathlib import Path; import sys\n"
    code += "with folders.temporary_beside(Path(sys.argv[1])) as stage: print(stage, flush=True); time.sleep(60)"
    runs = [
        subprocess.Popen([sys.executable, "-c", code, str(report)], stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    stages = [run.stdout.readline().decode().strip() for run in runs]
    runs[0].kill()
    runs[0].communicate()
    with folders.temporary_beside(report):
        left = {str(path) for path in report.parent.iterdir()}
    assert stages[0] not in left
    assert stages[1] in left
    runs[1].terminate()
    runs[1].communicate()
