"""`fupin export`: which formats, which figures, where to."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

import fupin
from fupin.cli import main


def test_each_format_gets_a_folder(tmp_path):
    """What is written where is printed; a format given again adds up."""
    asked = ["export", "--to", "csvw", "--to", "sdmx-csv", "--theme", "health"]
    done = CliRunner().invoke(main, [*asked, "--output", str(tmp_path)])
    assert done.exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["csvw", "sdmx-csv"]
    for form in ("csvw", "sdmx-csv"):
        lines = (tmp_path / form / "figures.csv").read_text("utf-8").splitlines()
        assert len(lines) == 1 + len(fupin.load("health"))
        assert f"{tmp_path / form}: figures.csv, " in done.output


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ([], "--to"),
        (["--to", "xls"], "'xls' is not one of"),
        (["--to", "csvw", "--theme", "healht"], "Did you mean 'health'?"),
        (["--to", "csvw", "--theme", "health", "--theme", "plan"], "--theme is given 2 times"),
    ],
)
def test_what_cannot_be_asked_for_is_told(tmp_path, asked, said):
    """Nothing is written, and the exit code is 2."""
    done = CliRunner().invoke(main, ["export", *asked, "--output", str(tmp_path)])
    assert done.exit_code == 2
    assert said in done.output
    assert list(tmp_path.iterdir()) == []
