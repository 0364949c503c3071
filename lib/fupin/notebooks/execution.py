"""Notebooks run side by side, each in a kernel of its own."""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from fupin.errors import FupinError
from fupin.notebooks import notebook_files
from fupin.notebooks.kernel_environment import kernel_environment
from fupin.notebooks.kernel_pool import KernelPool
from fupin.notebooks.slow_imports import without_iri_parser

if TYPE_CHECKING:
    from nbformat import NotebookNode

CELL_SECONDS = 300
"""A cell that runs longer is taken to hang."""
_SOCKET_FOLDER_BYTES = 60
_SHORT_FOLDER = "/tmp"  # noqa: S108  what is made in it can be read by us alone

_SILENT_LOG = logging.getLogger("fupin.notebooks.execution")
_SILENT_LOG.addHandler(logging.NullHandler())
_SILENT_LOG.propagate = False


@dataclass(frozen=True)
class Run:
    """How the run of one notebook ended.

    Attributes
    ----------
    path : Path
    notebook : NotebookNode or None
        With its outputs, as far as it got; None where it could not be read.
    seconds : float
    failure : str
        Where and why it failed; empty if it did not.
    """

    path: Path
    notebook: NotebookNode | None
    seconds: float
    failure: str = ""


@contextmanager
def kernel_pools(*preloads: str) -> Iterator[tuple[Path, list[KernelPool | None]]]:
    """Give a temporary folder, and a pool for each preload: None where Python cannot fork."""
    home = Path(tempfile.mkdtemp(prefix="fupin-", dir=_socket_folder()))
    opened: list[KernelPool | None] = [None] * len(preloads)
    try:
        if hasattr(os, "fork"):
            env = kernel_environment(home)
            for number, preload in enumerate(preloads):
                opened[number] = KernelPool(preload, env, home / f"{number}.log")
        yield home, opened
    finally:
        for pool in opened:
            if pool is not None:
                pool.close()
        shutil.rmtree(home, ignore_errors=True)


def _socket_folder() -> str:
    """Return where sockets can lie: the path of one may have some hundred bytes, and no more."""
    usual = tempfile.gettempdir()
    is_long = len(os.fsencode(usual)) > _SOCKET_FOLDER_BYTES
    return _SHORT_FOLDER if is_long and Path(_SHORT_FOLDER).is_dir() else usual


def run(
    paths: Sequence[Path],
    home: Path,
    pool: KernelPool | None,
    *,
    env: Callable[[Path], Mapping[str, str]] = lambda _: {},
    after: Callable[[Run], None] = lambda _: None,
    workers: int | None = None,
) -> list[Run]:
    """Run notebooks, a few at a time; one that fails leaves the others alone.

    Parameters
    ----------
    paths : sequence of Path
    home, pool
        From `kernel_pools`.
    env : callable
        What to set in the kernel of a notebook, by its path.
    after : callable
        Called in the worker with each `Run` as it ends.
    workers : int, optional
        How many kernels at a time; as many as there are processors where None.

    Returns
    -------
    list of Run
        In the order of `paths`.
    """
    if pool is not None:
        pool.wait()
    workers = max(1, min(workers or os.cpu_count() or 1, len(paths)))
    threads, stopped = ThreadPoolExecutor(workers), Event()

    def run_one(path: Path) -> Run:
        found = _run_one(path, home, pool, env(path))
        if not stopped.is_set():  # what fails because we stop it is no failure of the notebook
            after(found)
        return found

    try:
        jobs = [threads.submit(run_one, path) for path in paths]
        for job in as_completed(jobs):
            job.result()
        return [job.result() for job in jobs]
    except BaseException:
        stopped.set()
        # Without its kernels no worker has anything to wait for.
        if pool is not None:
            pool.close()
        raise
    finally:
        threads.shutdown(cancel_futures=True)


def _run_one(path: Path, home: Path, pool: KernelPool | None, env: Mapping[str, str]) -> Run:
    begun = time.monotonic()
    notebook, failure = None, ""
    try:
        notebook = notebook_files.read(path)
        failure = _execute(notebook, path, home, pool, env)
        notebook_files.normalise(notebook)
    except FupinError as error:
        failure = f"{path.name}: {error}"
    return Run(path, notebook, time.monotonic() - begun, failure)


def _execute(
    notebook: NotebookNode,
    path: Path,
    home: Path,
    pool: KernelPool | None,
    env: Mapping[str, str],
) -> str:
    """Run a notebook in place; return where and why it failed, or nothing."""
    with without_iri_parser():
        from nbclient import NotebookClient
        from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

        from fupin.notebooks.kernel_manager import kernel_manager

    folder = Path(tempfile.mkdtemp(prefix="k", dir=home))
    started: list[str] = []
    client = NotebookClient(
        notebook,
        km=kernel_manager(folder, pool, env),
        log=_SILENT_LOG,
        on_cell_start=lambda cell, cell_index: started.append(cell.id),  # noqa: ARG005
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
        shutdown_kernel="immediate",
        store_widget_state=False,
        timeout=CELL_SECONDS,
    )
    environment: dict[str, Any] = {} if pool else {"env": kernel_environment(home) | dict(env)}
    failure = ""
    try:
        asyncio.run(client.async_execute(cleanup_kc=True, **environment))
    except CellExecutionError as error:
        failure = f"{error.ename}: {error.evalue}"
    except CellTimeoutError:
        failure = f"it runs for more than {CELL_SECONDS} seconds."
    except (DeadKernelError, RuntimeError) as error:
        failure = f"its kernel ended. {error}"
    finally:
        atexit.unregister(client._cleanup_kernel)  # noqa: SLF001  it has done so, or cannot
    return f"{_last_cell(path, notebook, started)}: {failure}" if failure else ""


def _last_cell(path: Path, notebook: NotebookNode, started: list[str]) -> str:
    """Return the name of the last code cell that started."""
    code = [cell.id for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    reached = [number for number, name in enumerate(code, 1) if name in started]
    return f"{path.name}, code cell {max(reached, default=1)} of {len(code)}"
