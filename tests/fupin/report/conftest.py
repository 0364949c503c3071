"""What the tests of the report share: charts published once, and a process that has imported all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

import fupin
from fupin import charts
from fupin.notebooks import execution

MAKE = """
import sys
from pathlib import Path
from fupin.cli.report import make
from fupin.report import progress
progress.QUIET_SECONDS = 0
sys.exit(make((), (), (), Path(sys.argv[1]), Path(sys.argv[2])))
"""
"""Python that makes the pack: of which notebooks, into which folder."""


@pytest.fixture(scope="session")
def make() -> str:
    """Return the code that makes a pack in a process of its own."""
    return MAKE


@pytest.fixture(scope="session")
def _published(tmp_path_factory) -> Path:
    """A folder as notebooks leave it that published two charts, drawn here and in few formats."""
    work = tmp_path_factory.mktemp("work")
    figures = [
        fupin.get("transfer_placements", region="ngari", period=period)
        for period in ("2020", "2016/2020-11")
    ]
    found = charts.bars(
        figures, ("A finding", "一个发现"), because=("One in another", "一个在另一个之内")
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FUPIN_BUILD_FORMATS", "svg,csv,docx,pptx")
        for notebook, name in (("01-alpha", "zz-first"), ("02-beta", "aa-second")):
            patch.setenv("FUPIN_BUILD", str(work / notebook))
            fupin.publish(found, name)
    return work


@pytest.fixture
def published(_published, tmp_path) -> Path:
    """A copy of the folder above: `01-alpha` published `zz-first`, `02-beta` `aa-second`."""
    return shutil.copytree(_published, tmp_path / "work")


@pytest.fixture(scope="session")
def _warm_pool() -> Iterator[tuple]:
    with execution.kernel_pools("fupin.report.warm_up:kernels") as opened:
        yield opened


@pytest.fixture
def warm_pool(_warm_pool, monkeypatch) -> None:
    """One warm process for all packs made here; each would import everything anew."""
    home, (pool,) = _warm_pool
    monkeypatch.setattr(execution, "kernel_pools", lambda *_: nullcontext((home, [pool, None])))
