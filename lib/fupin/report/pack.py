"""The report pack: run the notebooks, gather what they publish, put it in place at once."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fupin import paths
from fupin.errors import ExportError, FupinError, UnknownNameError
from fupin.exports import FORMATS
from fupin.report import gathering, index, manifest, notebooks, running, volumes
from fupin.report.kernels import Nursery
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
        return [form for form in volumes.NAMES if form in self.forms]


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
    with _staging(folder) as stage:
        pack = stage / "pack"
        if not wanted.whole and folder.is_dir():
            # Every file is replaced, never changed, so that a link is as good as a copy.
            shutil.copytree(folder, pack, copy_function=_linked)
        pack.mkdir(exist_ok=True)
        steps = len(wanted.paths) + len(wanted.langs)
        with (
            Progress(steps, "Report") as progress,
            running.nurseries("fupin.report.warm:kernels", "fupin.report.warm:pages") as (
                home,
                pair,
            ),
        ):
            chapters = _run(wanted, stage, home, pair, progress, workers)
            outcome.failures = [each.failure for each in chapters if each.failure]
            outcome.failures += gathering.twice(chapters)
            outcome.charts = sum(len(each.charts) for each in chapters)
            _bind(wanted, stage, chapters, pair[0], progress)
        outcome.files = manifest.write(pack)
        _swap(pack, folder, stage / "before")
    outcome.seconds = time.monotonic() - begun
    return outcome


def _run(
    wanted: Order,
    stage: Path,
    home: Path,
    pair: list[Nursery | None],
    progress: Progress,
    workers: int | None,
) -> list[gathering.Chapter]:
    work = stage / "work"

    def env(path: Path) -> Mapping[str, str]:
        return {
            "FUPIN_BUILD": str(work / path.stem),
            "FUPIN_BUILD_LANGS": ",".join(wanted.langs),
            "FUPIN_BUILD_FORMATS": ",".join(wanted.drawn),
        }

    def after(run: running.Run) -> None:
        if PAGES in wanted.forms and run.notebook is not None:
            place = work / run.path.stem
            place.mkdir(parents=True, exist_ok=True)
            source = place / run.path.name
            notebooks.save(run.notebook, source)
            arguments = [str(source), str(place), list(wanted.langs)]
            _do("fupin.report.pages:write", arguments, pair[1])
        progress.step(
            f"{run.path.stem}, {run.seconds:.1f} s" + (" (failed)" if run.failure else "")
        )

    runs = running.run(wanted.paths, home, pair[0], env=env, after=after, workers=workers)
    chapters = [gathering.chapter(run, work / run.path.stem) for run in runs]
    for run in runs:
        gathering.collect(work / run.path.stem, stage / "pack")
    return chapters


def _bind(
    wanted: Order,
    stage: Path,
    chapters: Sequence[gathering.Chapter],
    nursery: Nursery | None,
    progress: Progress,
) -> None:
    """Write volumes and front pages."""
    pack = stage / "pack"
    names = [each.name for each in chapters]
    everything = gathering.remember(list(chapters), pack)
    for lang in wanted.langs:
        (pack / lang).mkdir(exist_ok=True)
        arguments = [str(pack), str(stage / "work"), lang, wanted.bound, wanted.part, names]
        _do("fupin.report.volumes:write", arguments, nursery)
        progress.step({"en": "English volumes", "zh": "Chinese volumes"}[lang])
    for lang in LANGUAGES:
        if (pack / lang).is_dir():
            index.write(pack, lang, everything, wanted.part)
    index.write_door(pack)


def _do(call: str, arguments: list, nursery: Nursery | None) -> None:
    """Make a call in a child of the nursery, or here where there is none."""
    if nursery is None:
        from fupin.report.nursery import call as here

        here(call, arguments)
        return
    child = nursery.fork(call, arguments, Path.cwd())
    if child.wait() != 0:
        raise FupinError(
            "The report is not finished.",
            nursery.log.read_text("utf-8", "replace")[-2000:],
            "Mend what the last of these lines says, and run it again.",
        )


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Give an empty folder on the same disk, gone at the end."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".report-", dir=folder.parent))
    except OSError as error:
        raise ExportError(
            "The report cannot be written.",
            f"We may not write in {str(folder.parent)!r} ({error.strerror}).",
            "Make that folder yours, or run this in another checkout.",
        ) from error
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a disk that knows no links
        shutil.copyfile(source, target)


def _swap(pack: Path, folder: Path, before: Path) -> None:
    if folder.exists():
        folder.rename(before)
    try:
        pack.rename(folder)
    except OSError:
        if before.exists():
            before.rename(folder)
        raise
