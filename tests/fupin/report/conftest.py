"""What the tests of the report share: charts published once, and a process that has imported all."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from html.parser import HTMLParser
from pathlib import Path

import pytest

import fupin
from fupin import charts
from fupin.notebooks import execution
from fupin.report.building import beside

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


@pytest.fixture(scope="session")
def chart_names() -> tuple[str, ...]:
    """What the charts of the collection are called, in reading order."""
    return ("zz-first", "aa-second", "third", "fourth")


@pytest.fixture(scope="session")
def made(collection, tmp_path_factory, run_python, make):
    """The pack made twice: other processes, hash seeds, time zones, locales and folders."""
    here = tmp_path_factory.mktemp("here") / "build" / "report"
    there = tmp_path_factory.mktemp("there") / "deeper" / "build" / "report"
    first = run_python(
        make, collection, here, PYTHONHASHSEED="1", TZ="America/New_York", LC_ALL="C"
    )
    second = run_python(
        make, collection, there, PYTHONHASHSEED="77", TZ="Asia/Shanghai", LC_ALL="de_DE.UTF-8",
        FUPIN_LANG="zh", FUPIN_BUILD_LANGS="en", MPLBACKEND="svg", cwd=Path("/"),
    )  # fmt: skip
    return (here, first), (there, second)


@pytest.fixture(scope="session")
def report(made) -> Path:
    """The first of the two packs: two notebooks failed, so it stands beside the report's place."""
    return beside(made[0][0])


class Page(HTMLParser):
    """What a page shows and what it asks for."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links, self.pictures, self.ids, self.lang = [], [], [], None
        self.open, self.asked, self.text = [], [], []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        """Note what a tag points at."""
        given = dict(attrs)
        if tag == "html":
            self.lang = given["lang"]
        if tag == "a":
            self.links.append(given["href"])
        if tag == "img":
            self.pictures.append(given)
        if tag in ("script", "link", "iframe", "object"):
            self.asked.append((tag, given))
        if given.get("id"):
            self.ids.append(given["id"])

    def handle_data(self, data):
        """Note a piece of text."""
        self.text.append(data)


@pytest.fixture(scope="session")
def read_page() -> type[Page]:
    """Return what reads a page: what it shows and what it asks for."""
    return Page


@pytest.fixture(scope="session")
def files() -> Callable[[Path], dict[str, str]]:
    """Return what gives path and checksum of every file in a folder."""

    def found(folder: Path) -> dict[str, str]:
        return {
            path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return found
