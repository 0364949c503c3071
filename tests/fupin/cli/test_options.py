"""What commands share: options given once or several times, completion, errors as text."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from fupin.cli.options import single_option
from fupin.errors import TableError


def test_help_lists_the_commands(run):
    """Help names every command."""
    text = run("--help").output
    assert all(
        name in text
        for name in ("show", "explain", "audit", "check", "checksums", "notebooks", "report")
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "employmnt"), "Did you mean 'employment'?"),
        (("explain", "transfer_incme.ngari.2020"), "Did you mean 'transfer_income.ngari.2020'?"),
        (("explain", "transfer_income"), "figures fit 'transfer_income'"),
        (("audit", "--theme", "helth"), "No theme named 'helth'"),
    ],
)
def test_errors_are_three_lines_and_exit_code_two(run, words, said):
    """A wrong name: what failed, why, what to type instead; no traceback."""
    done = run(*words)
    assert done.exit_code == 2
    assert said in done.output
    assert "Traceback" not in done.output
    assert len(done.output.strip().splitlines()) >= 3


def test_names_complete():
    """The shell is offered the names that begin as typed."""
    from fupin.cli.options import DataName

    offered = [
        item.value
        for item in DataName("key").shell_complete(None, None, "transfer_income.ngari.2020")
    ]
    assert offered == ["transfer_income.ngari.2020"]


def test_an_option_given_twice_adds_up(run):
    """Two themes are two themes; what can only be said once is refused when said twice."""
    both = run("audit", "--theme", "health", "--theme", "housing").output
    alone = run("audit", "--theme", "health").output
    assert "\nhousing\n" in f"\n{both}"
    assert set(alone.splitlines()[:-1]) & set(both.splitlines())
    documents = run("show", "health", "--source", "tibet-daily-2021", "--source", "context").output
    assert documents == run("show", "health").output
    refused = run("show", "--lang", "en", "--lang", "zh")
    assert refused.exit_code == 2
    assert "--lang is given 2 times (en, zh)" in refused.output


def test_outside_a_checkout_the_advice_is_true(run, tmp_path, monkeypatch):
    """Where there are no notebooks we say how to name a checkout, and that option exists."""
    (tmp_path / "notebooks").mkdir()
    for command in ("report", "notebooks"):
        refused = run(command, "--folder", str(tmp_path))
        assert refused.exit_code == 2
        assert "name one: --folder PATH" in refused.output


def test_nothing_is_offered_of_broken_tables(monkeypatch):
    """A traceback in the midst of a typed line helps nobody."""
    from fupin.cli.options import DataName
    from fupin.tables import catalogue

    def broken() -> None:
        raise TableError(["observations.csv, row 3: no unit"])

    monkeypatch.setattr(catalogue, "read", broken)
    assert DataName("key").shell_complete(None, None, "t") == []


def test_themes_complete():
    """Those that begin as typed, and no others."""
    from fupin.cli.options import DataName

    offered = [item.value for item in DataName("theme").shell_complete(None, None, "emp")]
    assert offered == ["employment"]


@pytest.mark.parametrize(
    ("words", "said"),
    [([], "7"), (["--size", "3"], "3"), (["--size", "3", "--size", "3"], "2 times (3, 3)")],
)
def test_a_single_option_has_its_default_and_is_refused_twice(words, said):
    """Also where both values are the same."""

    @click.command()
    @single_option("--size", default=7, type=int)
    def command(size: int) -> None:
        click.echo(size)

    done = CliRunner().invoke(command, words)
    assert said in done.output
    assert done.exit_code == (2 if len(words) > 2 else 0)


def test_a_checkout_that_is_none_is_refused(run, tmp_path):
    """A folder that is not there, before anything runs."""
    for command in ("report", "notebooks"):
        done = run(command, "--folder", str(tmp_path / "absent"))
        assert done.exit_code == 2
        assert "does not exist" in done.output


def test_the_language_of_the_environment_counts_once(run, monkeypatch):
    """FUPIN_LANG is the default; what is typed goes before it."""
    monkeypatch.setenv("FUPIN_LANG", "zh")
    assert "农村危房改造档案户数" in run("show", "housing").output
    assert "1,881 households" in run("show", "housing", "--lang", "en").output
