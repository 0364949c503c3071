"""`fupin report`: what it asks for, what it says, and its exit codes."""

from __future__ import annotations

import shutil

import pytest

from fupin.report import building, manifest
from fupin.report.building import Outcome


@pytest.fixture
def checkout(collection, tmp_path, monkeypatch):
    """A checkout with notebooks, outside the working folder."""
    shutil.copytree(collection, tmp_path / "checkout" / "notebooks")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return tmp_path / "checkout"


@pytest.fixture
def asked(monkeypatch):
    """What the report was asked for; nothing is made, and the outcome is the fixture's own."""
    found = {"failures": []}

    def make(wanted, folder):
        found.update(wanted=wanted, folder=folder)
        where = building.beside(folder) if found["failures"] else folder
        return Outcome(where, 12, 1, 3.4, found["failures"])

    monkeypatch.setattr(building, "make", make)
    return found


def test_the_last_line_says_what_was_made_and_what_to_open(run, asked, checkout):
    """Charts made, all files there, seconds, and the front page in the language asked for."""
    words = "--only", "alpha", "--lang", "zh", "--folder", str(checkout)
    done = run("report", *words)
    where = checkout / "build" / "report"
    assert done.exit_code == 0
    assert done.output == (
        f"{where}: one chart from one notebook made, 12 files in all, 3 s. "
        f"Open {where}/zh/index.html\n"
    )
    assert asked["folder"] == where


def test_options_given_twice_add_up(run, asked, checkout):
    """Names, languages and formats; a folder is given once."""
    words = ["--only", "beta", "--only", "alpha", "--lang", "zh", "--lang", "en"]
    words += ["--format", "csv", "--format", "html"]
    assert run("report", *words, "--folder", str(checkout)).exit_code == 0
    assert [path.stem for path in asked["wanted"].paths] == ["01-alpha", "02-beta"]
    assert asked["wanted"].langs == ("en", "zh")
    assert asked["wanted"].forms == ("csv", "html")
    twice = run("report", "--folder", str(checkout), "--folder", str(checkout))
    assert twice.exit_code == 2
    assert "--folder is given 2 times" in twice.output


def test_failures_stand_last_and_the_good_report_is_named_where_there_is_one(run, asked, checkout):
    """Exit code 1; nothing is said of a report that is not there."""
    asked["failures"].append("03-broken.ipynb, code cell 4 of 5: no")
    words = "report", "--folder", str(checkout)
    first = run(*words)
    assert first.exit_code == 1
    assert first.output.splitlines()[1:] == [
        "1 of 4 failed:",
        "  03-broken.ipynb, code cell 4 of 5: no",
    ]
    asked["folder"].mkdir(parents=True)
    assert (
        run(*words).output.splitlines()[1].endswith("the last good report, which stays as it was.")
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--only", "gamma"], "No notebook named 'gamma'"),
        (["--format", "odt"], "No format named 'odt'"),
        (["--lang", "fr"], "'fr' is not one of"),
    ],
)
def test_what_we_do_not_make_is_refused(run, asked, checkout, words, said):
    """Exit code 2, and nothing runs."""
    done = run("report", *words, "--folder", str(checkout))
    assert done.exit_code == 2
    assert said in done.output
    assert "wanted" not in asked


def test_a_part_beside_a_report_of_another_version_is_refused_in_three_lines(run, checkout):
    """No traceback: what cannot be done, which key differs, and what to type."""
    folder = checkout / "build" / "report"
    folder.mkdir(parents=True)
    (folder / manifest.JSON).write_text("{}")
    old = (
        '[{"name": "01-a", "titles": {}, "summary": "", "failure": "", "charts": [{"plates": 1}]}]'
    )
    (folder / "charts.json").write_text(old)
    done = run("report", "--only", "beta", "--folder", str(checkout))
    assert done.exit_code == 2
    assert len(done.output.splitlines()) == 3
    assert "plates" in done.output
    assert "fupin report, without --only" in done.output
