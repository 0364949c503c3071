"""A process that has imported everything once, and forks a child for each piece of work.

A kernel takes five seconds to start and import what our notebooks need, more than most notebooks
take to run; a fork of a process that has done so takes a third of a second. Run as a program::

    python -m fupin.notebooks.fork_server SOCKET PRELOAD

SOCKET is the number of an open stream socket, PRELOAD a ``module:function`` to call before the
first fork. Each line read from the socket is a JSON object with ``call`` (a ``module:function``),
``args``, ``env`` (variables to set) and ``cwd``. The answers are ``{"ready": ...}`` after the
preload, ``{"pid": ...}`` for each fork, and ``{"exit": pid, "code": ...}`` when that child has
ended. When the stream ends, all children are killed.
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

    def __init__(self, connection: socket.socket) -> None:
        self.connection, self.unparsed = connection, b""
        self.children: set[int] = set()
        self.wakeup_reader, wakeup_writer = socket.socketpair()
        for end in (self.wakeup_reader, wakeup_writer):
            end.setblocking(False)  # noqa: FBT003
        self.wakeup_writer = wakeup_writer
        # The end of a child is written to this socket, which wakes the loop in `serve`; the handler
        # itself has nothing to do.
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wakeup_writer.fileno())

    def serve(self) -> None:
        """Fork on request until the other end closes the connection."""
        with selectors.DefaultSelector() as ready:
            ready.register(self.connection, selectors.EVENT_READ, self.read)
            ready.register(self.wakeup_reader, selectors.EVENT_READ, self.report_ended)
            open_still = True
            while open_still:
                for key, _ in ready.select():
                    open_still = key.data() and open_still
        for pid in self.children:
            _end(pid)

    def send(self, **message: int) -> None:
        """Send a message as one line of JSON."""
        self.connection.sendall(json.dumps(message).encode() + b"\n")

    def read(self) -> bool:
        """Read requests and fork for each; return whether the connection is still open."""
        received = self.connection.recv(65536)
        *requests, self.unparsed = (self.unparsed + received).split(b"\n")
        for request in requests:
            self.fork(json.loads(request))
        return bool(received)

    def fork(self, request: dict[str, Any]) -> None:
        """Fork a process for a request, and send its number."""
        pid = os.fork()
        if pid == 0:
            self.run_child(request)
        self.children.add(pid)
        self.send(pid=pid)

    def run_child(self, request: dict[str, Any]) -> None:
        """Make the call in the child, in its own process group and environment, and exit."""
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for end in (self.connection, self.wakeup_reader, self.wakeup_writer):
                end.close()
            os.setsid()
            os.environ.update(request["env"])
            os.chdir(request["cwd"])
            call(request["call"], request["args"])
            code = 0
        except BaseException:  # noqa: BLE001  whatever ends a child goes into the log
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)

    def report_ended(self) -> bool:
        """Say which processes have ended, and how."""
        self.wakeup_reader.recv(4096)
        for pid in list(self.children):
            found, status = os.waitpid(pid, os.WNOHANG)
            if found:
                self.children.discard(pid)
                self.send(exit=pid, code=os.waitstatus_to_exitcode(status))
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
    """Call the preload, then serve."""
    number, preload = sys.argv[1:]
    connection = socket.socket(fileno=int(number))
    # A kernel ends when this process does; ipykernel reads the number while it is imported.
    os.environ["JPY_PARENT_PID"] = str(os.getpid())
    call(preload, [])
    # What is there now is shared by all children; the collector would copy it by touching it.
    gc.collect()
    gc.freeze()
    server = ForkServer(connection)
    server.send(ready=os.getpid())
    try:
        server.serve()
    except (BrokenPipeError, ConnectionResetError):
        for pid in server.children:
            _end(pid)


if __name__ == "__main__":
    main()
