"""The report pack: run the notebooks, gather what they publish, put it in place at once."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from fupin import paths
from fupin.errors import FupinError, UnknownNameError
from fupin.exports import FORMATS
from fupin.files import folders
from fupin.notebooks import execution, fork_server
from fupin.notebooks import notebook_files as notebooks
from fupin.notebooks.kernel_pool import Nursery
from fupin.report import (
    combined_files,
    manifest,
    published_charts,
)
from fupin.report import (
    index_page as index,
)
from fupin.report.progress import Progress

LANGUAGES = ("en", "zh")
PAGES = "html"


@dataclass(frozen=True)
class Order:
    """What to make.

    Attributes
    ----------
    paths : list of Path
        The notebooks.
    langs, forms : tuple of str
        Languages; formats, ``html`` among them for the notebooks' pages.
    part : str or None
        What the volumes of a part are called; None for those of the whole.
    whole : bool
        Whether all is made anew; a part is put beside what is there.
    """

    paths: list[Path]
    langs: tuple[str, ...]
    forms: tuple[str, ...]
    part: str | None
    whole: bool

    @property
    def drawn(self) -> tuple[str, ...]:
        """The formats that each chart is exported to; pages show charts as SVG."""
        asked = tuple(form for form in FORMATS if form in self.forms)
        return asked or ("svg",)

    @property
    def bound(self) -> list[str]:
        """The formats that have a volume of all charts."""
        return [form for form in combined_files.NAMES if form in self.forms]


@dataclass
class Outcome:
    """What was made.

    Attributes
    ----------
    folder : Path
    files, charts : int
        How many files the folder holds, and how many charts were made.
    seconds : float
    failures : list of str
        What failed, and where.
    """

    folder: Path
    files: int = 0
    charts: int = 0
    seconds: float = 0.0
    failures: list[str] = field(default_factory=list)


def order(only: str | None, lang: str | None, form: str | None) -> Order:
    """Return what the words of the command line ask for.

    Raises
    ------
    UnknownNameError
        If there is no such notebook, language or format; it names those that there are.
    """
    found = notebooks.find(only)
    forms = (*FORMATS, PAGES)
    for kind, name, known in (("language", lang, LANGUAGES), ("format", form, forms)):
        if name is not None and name not in known:
            raise UnknownNameError.among(kind, name, known)
    part = None
    if only is not None:
        part = found[0].stem.lstrip("0123456789-") if len(found) == 1 else only
    return Order(
        found,
        (lang,) if lang else LANGUAGES,
        (form,) if form else forms,
        part,
        whole=only is None and lang is None and form is None,
    )


def target() -> Path:
    """Return where the pack goes: ``build/report`` of the checkout."""
    root = paths.checkout()
    return (root or Path.cwd()) / "build" / "report"


def make(wanted: Order, folder: Path, workers: int | None = None) -> Outcome:
    """Make a pack, or a part of one, and put it in place when it is complete.

    Raises
    ------
    ExportError
        If the folder cannot be written; what was there stays.
    """
    begun = time.monotonic()
    outcome = Outcome(folder)
    steps = len(wanted.paths) + len(wanted.langs)
    warmers = "fupin.report.warm_up:kernels", "fupin.report.warm_up:pages"
    with folders.temporary_beside(folder) as stage:
        pack = stage / "pack"
        folders.copy_folder(stage / "nothing" if wanted.whole else folder, pack)
        with Progress(steps, "Report") as progress, execution.nurseries(*warmers) as (home, pair):
            shop = _Shop(stage, home, *pair, progress, workers)
            chapters = _run(wanted, shop)
            _bind(wanted, shop, chapters)
        outcome.failures = [each.failure for each in chapters if each.failure]
        outcome.failures += published_charts.twice(chapters)
        outcome.charts = sum(len(each.charts) for each in chapters)
        outcome.files = manifest.write(pack)
        folders.replace_folder(pack, folder, stage / "before")
    outcome.seconds = time.monotonic() - begun
    return outcome


@dataclass(frozen=True)
class _Shop:
    """What a pack is made with."""

    stage: Path
    home: Path
    kernels: Nursery | None
    press: Nursery | None
    progress: Progress
    workers: int | None


def _run(wanted: Order, shop: _Shop) -> list[published_charts.Chapter]:
    """Run the notebooks, make their pages, and gather what they published."""
    work = shop.stage / "work"

    def env(path: Path) -> Mapping[str, str]:
        return {
            "FUPIN_BUILD": str(work / path.stem),
            "FUPIN_BUILD_LANGS": ",".join(wanted.langs),
            "FUPIN_BUILD_FORMATS": ",".join(wanted.drawn),
        }

    def after(run: execution.Run) -> None:
        if PAGES in wanted.forms and run.notebook is not None:
            place = work / run.path.stem
            place.mkdir(parents=True, exist_ok=True)
            notebooks.save(run.notebook, place / run.path.name)
            arguments = [str(place / run.path.name), str(place), list(wanted.langs)]
            _do("fupin.report.notebook_pages:write", arguments, shop.press)
        failed = " (failed)" if run.failure else ""
        shop.progress.step(f"{run.path.stem}, {run.seconds:.1f} s{failed}")

    runs = execution.run(
        wanted.paths, shop.home, shop.kernels, env=env, after=after, workers=shop.workers
    )
    chapters = [published_charts.chapter(run, work / run.path.stem) for run in runs]
    for run in runs:
        published_charts.collect(work / run.path.stem, shop.stage / "pack")
    return chapters


def _bind(wanted: Order, shop: _Shop, chapters: Sequence[published_charts.Chapter]) -> None:
    """Write volumes and front pages."""
    pack = shop.stage / "pack"
    everything = published_charts.remember(list(chapters), pack)
    names = [each.name for each in chapters]

    def volume(lang: str) -> None:
        (pack / lang).mkdir(exist_ok=True)
        job = combined_files.Job(
            str(pack), str(shop.stage / "work"), lang, wanted.bound, wanted.part, names
        )
        _do("fupin.report.combined_files:write", [asdict(job)], shop.kernels)
        shop.progress.step({"en": "English volumes", "zh": "Chinese volumes"}[lang])

    with ThreadPoolExecutor(len(wanted.langs)) as pool:
        list(pool.map(volume, wanted.langs))
    for lang in LANGUAGES:
        if (pack / lang).is_dir():
            index.write(pack, lang, everything, wanted.part)
    index.write_door(pack)


def _do(call: str, arguments: list, nursery: Nursery | None) -> None:
    """Make a call in a child of the nursery, or here where there is none."""
    if nursery is None:
        fork_server.call(call, arguments)
        return
    child = nursery.fork(call, arguments, Path.cwd())
    if child.wait() != 0:
        raise FupinError(
            "The report is not finished.",
            nursery.log.read_text("utf-8", "replace")[-2000:],
            "Mend what the last of these lines says, and run it again.",
        )
