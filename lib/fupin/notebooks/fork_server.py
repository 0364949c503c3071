"""A process that has imported everything once, and forks a child for each piece of work.

A kernel takes five seconds to start and import what our notebooks need, more than most notebooks
take to run; a fork of a process that has done so takes a third of a second. Run as a program::

    python -m fupin.notebooks.fork_server SOCKET PRELOAD

SOCKET is the number of an open stream socket, PRELOAD a ``module:function`` to call before the
first fork. Each line read from the socket is a JSON object with ``call`` (a ``module:function``),
``args``, ``env`` (variables to set) and ``cwd``. We say ``{"ready": ...}`` when warm, ``{"pid":
...}`` for each fork, and ``{"exit": pid, "code": ...}`` when that child has ended. At the end of
the stream all children go too.
"""

from __future__ import annotations

import gc
import json
import os
import selectors
import signal
import socket
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any


def call(name: str, args: Sequence[object]) -> object:
    """Call ``module:function`` with some arguments."""
    module, function = name.split(":")
    return getattr(import_module(module), function)(*args)


class ForkServer:
    """Forks a process on each request, and reports when it ends."""

    def __init__(self, line: socket.socket) -> None:
        self.line, self.waiting = line, b""
        self.children: set[int] = set()
        self.woken, wake = socket.socketpair()
        for end in (self.woken, wake):
            end.setblocking(False)  # noqa: FBT003
        self.wake = wake
        # A child's end wakes the loop below; the handler itself has nothing to do.
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake.fileno())

    def serve(self) -> None:
        """Fork on request until the other end of the line is gone."""
        with selectors.DefaultSelector() as ready:
            ready.register(self.line, selectors.EVENT_READ, self.read)
            ready.register(self.woken, selectors.EVENT_READ, self.report_ended)
            open_still = True
            while open_still:
                for key, _ in ready.select():
                    open_still = key.data() and open_still
        for pid in self.children:
            _end(pid)

    def say(self, **message: int) -> None:
        """Send a message to the other end of the line."""
        self.line.sendall(json.dumps(message).encode() + b"\n")

    def read(self) -> bool:
        """Read requests and fork for each; return whether the line is still open."""
        received = self.line.recv(65536)
        *requests, self.waiting = (self.waiting + received).split(b"\n")
        for request in requests:
            self.fork(json.loads(request))
        return bool(received)

    def fork(self, request: dict[str, Any]) -> None:
        """Fork a process for a request, and say its number."""
        pid = os.fork()
        if pid == 0:
            self.run_child(request)
        self.children.add(pid)
        self.say(pid=pid)

    def run_child(self, request: dict[str, Any]) -> None:
        """Turn into the child: its own process group, surroundings and work; never returns."""
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for end in (self.line, self.woken, self.wake):
                end.close()
            os.setsid()
            os.environ.update(request["env"])
            os.chdir(request["cwd"])
            call(request["call"], request["args"])
            code = 0
        except BaseException:  # noqa: BLE001  a child says why it ended, whatever the reason
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)

    def report_ended(self) -> bool:
        """Say which processes have ended, and how."""
        self.woken.recv(4096)
        for pid in list(self.children):
            found, status = os.waitpid(pid, os.WNOHANG)
            if found:
                self.children.discard(pid)
                self.say(exit=pid, code=os.waitstatus_to_exitcode(status))
        return True


def signal_group(pid: int, number: int) -> None:
    """Send a signal to a child and its own children; to it alone where it leads no group yet."""
    try:
        os.killpg(pid, number)
    except ProcessLookupError:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def _end(pid: int) -> None:
    signal_group(pid, signal.SIGKILL)
    with suppress(ChildProcessError):
        os.waitpid(pid, 0)


def main() -> None:
    """Warm up, then serve."""
    number, preload = sys.argv[1:]
    line = socket.socket(fileno=int(number))
    # A kernel ends when this process does; ipykernel reads the number while it is imported.
    os.environ["JPY_PARENT_PID"] = str(os.getpid())
    call(preload, [])
    # What is there now is shared by all children; the collector would copy it by touching it.
    gc.collect()
    gc.freeze()
    pool = ForkServer(line)
    pool.say(ready=os.getpid())
    try:
        pool.serve()
    except (BrokenPipeError, ConnectionResetError):
        for pid in pool.children:
            _end(pid)


if __name__ == "__main__":
    main()
