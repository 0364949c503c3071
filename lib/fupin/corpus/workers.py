"""Tasks done by processes, their results in the order of the tasks, a bounded number under way."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import TypeVar

from fupin.errors import FupinError

_AHEAD = 4  # tasks of each process that are handed out before the oldest is done

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    work: Callable[[_Task], _Result], tasks: Iterable[_Task], workers: int
) -> Iterator[_Result]:
    """Yield the result of each task, in the order of the tasks.

    Parameters
    ----------
    work : callable
        A function of a module, which a new process can import.
    tasks : iterable
        What it is called with.
    workers : int
        How many processes; with one, the work is done in this process.

    Raises
    ------
    FupinError
        If a process is ended from outside. Errors of `work` are raised as they are.
    """
    if workers == 1:
        yield from map(work, tasks)
        return
    # Forking would copy the locks of Arrow's threads as they happen to be.
    pool = ProcessPoolExecutor(workers, get_context("spawn"), initializer=_end_with_parent)
    waiting: deque[Future[_Result]] = deque()
    try:
        for task in tasks:
            waiting.append(pool.submit(work, task))
            if len(waiting) >= _AHEAD * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise FupinError(
            "The work stops before its end.",
            f"One of its {workers} processes was ended from outside, perhaps for want of memory.",
            "Run it again: what is finished is used. Fewer workers take less memory.",
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _end_with_parent() -> None:
    """Leave Ctrl-C to the parent, and end when it has ended, killed or not."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_watch_parent, daemon=True).start()


def _watch_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
