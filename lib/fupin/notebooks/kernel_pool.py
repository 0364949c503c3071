"""A pool of kernels, forked from a process that has imported everything; this is its client."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from fupin.errors import FupinError
from fupin.notebooks.fork_server import signal_group

_START_SECONDS = 120
_LOG_LINES = 200
_PLACE = re.compile(r'  File "(.+)", line (\d+)')


class ForkedProcess:
    """A process of the pool's, with the part of `subprocess.Popen` that Jupyter asks for."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int) -> None:
        self.pid, self._ended = pid, threading.Event()
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return the exit code, None while it runs."""
        return self.returncode

    def wait(self, timeout: float | None = None) -> int | None:
        """Wait for the end; return the exit code."""
        self._ended.wait(timeout)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal to the process and its own children."""
        if self.returncode is None:
            signal_group(self.pid, number)

    def kill(self) -> None:
        """Kill it."""
        self.send_signal(signal.SIGKILL)

    terminate = kill

    def set_exit_code(self, code: int) -> None:
        """Record that it has ended."""
        self.returncode = code
        self._ended.set()


class KernelPool:
    """A process of `fupin.notebooks.fork_server`, and its children.

    Parameters
    ----------
    preload : str
        The ``module:function`` that imports what the children need.
    env : mapping of str
        The environment of the process and its children.
    log : Path
        Where its error messages go.
    """

    def __init__(self, preload: str, env: Mapping[str, str], log: Path) -> None:
        self.log, self._ready, self._has_ended = log, False, False
        self._children: dict[int, ForkedProcess] = {}
        self._connection, theirs = socket.socketpair()
        self._request_lock, self._changed = threading.Lock(), threading.Condition()
        self._forked: list[int] = []
        command = [
            sys.executable,
            "-P",
            "-m",
            "fupin.notebooks.fork_server",
            str(theirs.fileno()),
            preload,
        ]
        with theirs, log.open("wb") as file:
            self._process = subprocess.Popen(  # noqa: S603  our own module
                command, env=dict(env), pass_fds=[theirs.fileno()], start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=file, stderr=file,
            )  # fmt: skip
        threading.Thread(target=self._listen, daemon=True).start()

    def wait(self) -> None:
        """Wait until the process has imported everything.

        Raises
        ------
        FupinError
            If it has ended instead, or does not answer.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._ready or self._has_ended, _START_SECONDS)
            if self._has_ended or not self._ready:
                raise self._start_error()

    def fork(
        self, call: str, args: Sequence[object], cwd: Path, env: Mapping[str, str] | None = None
    ) -> ForkedProcess:
        """Fork a child that makes a call and ends.

        Raises
        ------
        FupinError
            If the pool itself has ended.
        """
        request = {"call": call, "args": args, "cwd": str(cwd), "env": dict(env or {})}
        with self._request_lock, self._changed:
            with suppress(OSError):
                self._connection.sendall(json.dumps(request).encode() + b"\n")
            self._changed.wait_for(lambda: self._forked or self._has_ended, _START_SECONDS)
            if not self._forked:
                raise self._start_error()
            return self._children[self._forked.pop()]

    def _start_error(self) -> FupinError:
        return FupinError(
            "The notebooks' kernels cannot start.",
            self.last_error() or "The process that starts them does not answer.",
            "Mend that; in a checkout, `make setup` installs what is missing.",
        )

    def last_error(self) -> str:
        """Return the last exception in the log and where it was raised, without its traceback."""
        lines = self.log.read_text("utf-8", "replace").rstrip().splitlines()[-_LOG_LINES:]
        first = next((n for n in range(len(lines), 0, -1) if lines[n - 1].startswith(" ")), 0)
        places = [found for line in lines[:first] if (found := _PLACE.match(line))]
        place = f" ({Path(places[-1][1]).name}, line {places[-1][2]})" if places else ""
        message = "\n".join(lines[first:])
        return f"{message}{place}" if message else ""

    def close(self) -> None:
        """End the pool and every child that it still has."""
        if not self._ready:
            self._process.kill()  # it has no children yet, and would first import everything
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._process.wait()
        self._connection.close()

    def _listen(self) -> None:
        with self._connection.makefile("rb") as lines, suppress(OSError, ValueError):
            for line in lines:
                self._receive(json.loads(line))
        with self._changed:
            self._has_ended = True
            self._changed.notify_all()
        for child in self._children.values():
            if child.returncode is None:
                child.set_exit_code(1)

    def _receive(self, message: dict[str, int]) -> None:
        if "ready" in message:
            with self._changed:
                self._ready = True
                self._changed.notify_all()
        elif "pid" in message:
            self._children[message["pid"]] = ForkedProcess(message["pid"])
            with self._changed:
                self._forked.append(message["pid"])
                self._changed.notify()
        elif "exit" in message:
            self._children[message["exit"]].set_exit_code(message["code"])
