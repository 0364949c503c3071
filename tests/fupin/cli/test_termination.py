"""A signal to end runs what a command would do after an error."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from fupin.cli.termination import SIGNALS, exit_on_signals


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_becomes_an_exit(number):
    """The exit code names the signal, and the handler of before is back."""
    before = signal.getsignal(number)
    with pytest.raises(SystemExit) as caught, exit_on_signals():
        signal.raise_signal(number)
    assert caught.value.code == 128 + number
    assert signal.getsignal(number) is before


def test_an_ignored_signal_stays_ignored():
    """A run under `nohup` outlives its terminal."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with exit_on_signals():
            signal.raise_signal(signal.SIGHUP)
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_outside_the_main_thread_nothing_changes():
    """Only the main thread may handle signals; a report can be made in another all the same."""
    before = signal.getsignal(signal.SIGTERM)
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(_handler_inside).result() is before


def _handler_inside() -> object:
    with exit_on_signals():
        return signal.getsignal(signal.SIGTERM)
