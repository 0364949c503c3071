"""A pool of processes that import nothing beforehand, so that it is there at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fupin.notebooks.execution import kernel_pools
from fupin.notebooks.kernel_pool import KernelPool


@pytest.fixture(scope="session")
def opened() -> Iterator[tuple[Path, KernelPool]]:
    """The folder of a pool, and the pool."""
    with kernel_pools("builtins:dict") as (home, (pool,)):
        pool.wait()
        yield home, pool


@pytest.fixture
def pool(opened) -> KernelPool:
    """The pool alone."""
    return opened[1]
