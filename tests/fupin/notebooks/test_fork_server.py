"""The process that forks: what it answers, and that nothing of it stays."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from fupin.notebooks import fork_server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


class Server:
    """A server run as a program, with our end of its socket."""

    def __init__(self, log) -> None:
        self.ours, theirs = socket.socketpair()
        with theirs, log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "fupin.notebooks.fork_server", str(theirs.fileno()), "builtins:dict"],
                pass_fds=[theirs.fileno()], stderr=file,
            )  # fmt: skip
        self.answers = self.ours.makefile("rb")

    def ask(
        self, call: str, *args: object, cwd: str = "/", env: dict[str, str] | None = None
    ) -> int:
        """Ask for a call; return the number of its process."""
        request = {"call": call, "args": args, "cwd": cwd, "env": env or {}}
        self.ours.sendall(json.dumps(request).encode() + b"\n")
        return self.hear()["pid"]

    def hear(self) -> dict[str, int]:
        """Return the next message."""
        return json.loads(self.answers.readline())

    def close(self) -> int:
        """Close our end; return the server's exit code."""
        self.ours.shutdown(socket.SHUT_RDWR)
        self.answers.close()
        self.ours.close()
        return self.process.wait(60)


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """Where the server's children say what went wrong."""
    return tmp_path_factory.mktemp("log") / "log"


@pytest.fixture(scope="module")
def server(log):
    """A server that is ready."""
    found = Server(log)
    assert found.hear() == {"ready": found.process.pid}
    yield found
    assert found.close() == 0


def test_a_child_works_in_its_own_folder_and_environment(server, tmp_path):
    """Its end is said with its exit code."""
    command = 'printf "%s %s" "$PWD" "$WORD" >out'
    pid = server.ask(
        "subprocess:check_call", ["sh", "-c", command], cwd=str(tmp_path), env={"WORD": "x"}
    )
    assert server.hear() == {"exit": pid, "code": 0}
    assert (tmp_path / "out").read_text() == f"{tmp_path} x"


def test_a_child_that_fails_says_why_and_the_server_goes_on(server, log):
    """Exit code 1, the reason in the log; the next child works."""
    pid = server.ask("math:sqrt", -1)
    assert server.hear() == {"exit": pid, "code": 1}
    assert "math domain error" in log.read_text()
    pid = server.ask("math:sqrt", 1)
    assert server.hear() == {"exit": pid, "code": 0}


def test_a_child_that_is_killed_is_reported_with_the_signal(server):
    """As `subprocess` has it: a negative number."""
    pid = server.ask("time:sleep", 600)
    fork_server.signal_group(pid, signal.SIGKILL)
    assert server.hear() == {"exit": pid, "code": -signal.SIGKILL}


def test_at_the_end_of_the_stream_all_children_go(tmp_path):
    """Also those that have begun a moment ago."""
    server = Server(tmp_path / "log")
    server.hear()
    children = [server.ask("time:sleep", 600) for _ in range(3)]
    server.close()
    for pid in children:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_signal_reaches_a_process_that_leads_no_group():
    """A child gets a group of its own only after it was forked."""
    alone = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    fork_server.signal_group(alone.pid, signal.SIGKILL)
    assert alone.wait(60) == -signal.SIGKILL
    fork_server.signal_group(alone.pid, signal.SIGKILL)  # it is gone, and that is no error


def test_a_call_is_named_by_module_and_function():
    """With its arguments."""
    assert fork_server.call("math:hypot", [3, 4]) == 5
    begun = time.monotonic()
    assert fork_server.call("time:monotonic", []) >= begun
