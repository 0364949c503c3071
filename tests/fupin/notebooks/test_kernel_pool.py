"""A pool forks processes, says why it cannot, and leaves none behind."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from fupin.errors import FupinError
from fupin.notebooks.kernel_pool import KernelPool


def test_a_process_can_be_waited_for(pool):
    """Its exit code, and None while it runs."""
    quick, slow = (pool.fork("time:sleep", [seconds], Path.cwd()) for seconds in (0, 600))
    assert quick.wait(60) == 0
    assert quick.poll() == 0
    assert slow.poll() is None
    assert slow.wait(0.01) is None
    slow.kill()
    assert slow.wait(60) == -signal.SIGKILL
    slow.kill()  # it has ended, and that is no error


def test_a_process_that_fails_ends_with_one_and_says_why(pool):
    """The last error in the log, where it was raised, and no traceback."""
    assert pool.fork("json:loads", ["{"], Path.cwd()).wait(60) == 1
    said = pool.last_error()
    assert said.startswith("json.decoder.JSONDecodeError: Expecting property name")
    assert said.endswith(")")
    assert "decoder.py, line" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("", ""),
        ("a warning\n", "a warning"),
        ('Traceback\n  File "/x/y.py", line 3, in f\n    z()\nA: what\nwhy\ninstead\n', "A: what\nwhy\ninstead (y.py, line 3)"),
        ('Traceback\n  File "/x/y.py", line 3, in f\n    z()\n', ""),
    ],
)  # fmt: skip
def test_the_last_error_is_read_from_the_log(tmp_path, log, said):
    """An error of several lines is whole; a log that breaks off says nothing."""
    (tmp_path / "log").write_text(log)
    assert KernelPool.last_error(SimpleNamespace(log=tmp_path / "log")) == said


def test_a_pool_that_cannot_warm_up_says_why(tmp_path):
    """Three beats: the package that is missing is named."""
    pool = KernelPool("absent_package:warm_up", os.environ, tmp_path / "log")
    with pytest.raises(FupinError) as caught:
        pool.wait()
    assert caught.value.what == "The notebooks' kernels cannot start."
    assert "No module named 'absent_package'" in caught.value.why
    assert "make setup" in caught.value.instead
    with pytest.raises(FupinError, match="absent_package"):
        pool.fork("builtins:dict", [], Path.cwd())
    pool.close()


def test_a_pool_that_is_still_warming_up_is_closed_at_once(tmp_path, monkeypatch):
    """Who interrupts a run in its first seconds does not wait for the imports."""
    (tmp_path / "slow.py").write_text("import time\ndef warm_up():\n    time.sleep(600)\n")
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    pool = KernelPool("slow:warm_up", {**os.environ, "PYTHONPATH": path}, tmp_path / "log")
    begun = time.monotonic()
    pool.close()
    assert time.monotonic() - begun < 60
    pool.close()  # again, and that is no error


def test_closing_ends_every_process(tmp_path):
    """Who waits for one is told."""
    pool = KernelPool("builtins:dict", os.environ, tmp_path / "log")
    pool.wait()
    child = pool.fork("time:sleep", [600], Path.cwd())
    pool.close()
    assert child.wait(60) not in (None, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(child.pid, 0)
