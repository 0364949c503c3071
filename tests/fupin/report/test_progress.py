"""Progress is said on standard error, and only of a run that takes over two seconds."""

from __future__ import annotations

import io
import sys

import pytest

from fupin.report import progress
from fupin.report.progress import Progress


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    """The time that progress is told: the last of a list."""
    told = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: told[-1])
    return told


def test_a_short_run_says_nothing(clock, capsys):
    """Two steps in less than two seconds."""
    with Progress(2, "Report") as shown:
        shown.step("a")
        clock.append(1.9)
        shown.step("b")
    assert capsys.readouterr() == ("", "")


def test_a_long_run_says_every_step_in_order(clock, capsys):
    """Those of the first two seconds are said with the first step after."""
    with Progress(3, "Report") as shown:
        shown.step("a")
        assert capsys.readouterr().err == ""
        clock.append(2.0)
        shown.step("b")
        assert capsys.readouterr().err == "Report 1 of 3: a\nReport 2 of 3: b\n"
        shown.step("c")
    assert capsys.readouterr() == ("", "Report 3 of 3: c\n")


class Terminal(io.StringIO):
    """A screen."""

    def isatty(self) -> bool:
        """Say that somebody watches."""
        return True


@pytest.mark.parametrize("seconds", [0, 1000])
def test_a_terminal_shows_one_line_that_goes(monkeypatch, seconds):
    """It names the step, counts, and is wiped at the end; a short run shows none."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "QUIET_SECONDS", seconds)
    with Progress(2, "Report") as shown:
        shown._bar.mininterval = 0  # else steps in quick succession are drawn together
        shown.step("a")
        shown.step("b")
    text = screen.getvalue()
    assert ("Report: b" in text and "2 of 2" in text) is (seconds == 0)
    assert "\n" not in text
    assert text.rpartition("\r")[2].strip() == ""
