"""The command line: what it prints, how it refuses, and its exit codes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from fupin.cli import main
from fupin.tables import loading


@pytest.fixture
def run():
    """Run a command as from a shell."""
    return lambda *words: CliRunner().invoke(main, list(words))


def test_help_lists_the_commands(run):
    """Help names every command."""
    text = run("--help").output
    assert all(
        name in text
        for name in ("show", "explain", "audit", "check", "checksums", "notebooks", "report")
    )


def test_show_prints_a_theme(run):
    """A theme's figures, each with key, name, figure and print."""
    done = run("show", "housing")
    assert done.exit_code == 0
    assert "housing_files.ngari.2020" in done.output
    assert "1,881 households  [1881户]" in done.output


def test_show_speaks_chinese(run):
    """The same in Chinese."""
    assert "农村危房改造档案户数" in run("show", "housing", "--lang", "zh").output


def test_show_without_a_theme_lists_them(run):
    """Without a theme, the themes."""
    assert run("show").output.split() == loading.themes()


def test_explain_says_where_a_figure_was_printed(run):
    """Print, interval, document and place."""
    text = run("explain", "microcredit_balance.ngari.2020-12-31").output
    assert "printed 1.6亿元" in text
    assert "characters 1223 to 1228" in text


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


def test_audit_prints_every_relation_and_passes(run):
    """The audit of the page has contradictions, and a remark explains each."""
    done = run("audit")
    assert done.exit_code == 0
    assert "contradicts" in done.output


def test_audit_fails_on_a_contradiction_without_remark(run, monkeypatch):
    """Exit code 1 where no remark explains a contradiction."""
    import sys

    import fupin.audit  # noqa: F401

    module = sys.modules["fupin.audit"]
    table = module.audit()
    monkeypatch.setattr(module, "audit", lambda _theme=None: table.assign(remark=""))
    assert run("audit").exit_code == 1


def test_check_counts_every_numeral(run):
    """153 Arabic and 58 Chinese numerals, nothing unaccounted for."""
    done = run("check")
    assert done.exit_code == 0
    assert "Arabic 153 of 153, Chinese 58 of 58" in done.output
    assert "nothing unaccounted for" in done.output


def test_check_fails_where_a_text_disagrees(run, tmp_path):
    """Another text under the page's name is told apart by its digest, and every problem is printed."""
    (tmp_path / "page.txt").write_text("2020年，共3次。", encoding="utf-8")
    done = run("check", "--text", str(tmp_path))
    assert done.exit_code == 1
    assert "SHA-256" in done.output


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


def test_the_module_is_the_same_door():
    """`python -m fupin` prints what `fupin` prints."""
    said = [sys.executable, "-m", "fupin", "show", "housing"]
    done = subprocess.run(said, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == CliRunner().invoke(main, ["show", "housing"]).output


def test_outside_a_checkout_the_advice_is_true(run, tmp_path, monkeypatch):
    """Where there are no notebooks we say how to name a checkout, and that option exists."""
    (tmp_path / "notebooks").mkdir()
    for command in ("report", "notebooks"):
        refused = run(command, "--folder", str(tmp_path))
        assert refused.exit_code == 2
        assert "name one: --folder PATH" in refused.output
