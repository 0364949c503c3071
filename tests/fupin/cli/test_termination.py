"""A signal to end runs what a command would do after an error."""

from __future__ import annotations

import signal

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
