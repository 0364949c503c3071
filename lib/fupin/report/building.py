"""The report pack: notebooks run, their charts collected, all of it put in place at once.

A run in which a notebook fails does not touch the last good report: what it made goes into a folder
beside it, whose pages say so.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from fupin import paths
from fupin.errors import FupinError
from fupin.files import folders
from fupin.languages import LANGUAGES
from fupin.notebooks import execution, fork_server, notebook_files
from fupin.notebooks.kernel_pool import KernelPool
from fupin.report import combined_files, index_page, manifest, pack_record, published_charts
from fupin.report.progress import Progress
from fupin.report.published_charts import Chapter
from fupin.report.request import PAGES, ReportRequest

PRELOADS = "fupin.report.warm_up:kernels", "fupin.report.warm_up:pages"


@dataclass
class Outcome:
    """What was made.

    Attributes
    ----------
    folder : Path
        Where it is: the report's own folder, or the one beside it if a notebook failed.
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


@dataclass(frozen=True)
class _Workspace:
    """What a pack is made with: folders, processes and the progress line."""

    temporary: Path
    home: Path
    kernels: KernelPool | None
    pages: KernelPool | None
    progress: Progress
    workers: int | None

    @property
    def work(self) -> Path:
        """The folder in which each notebook has one of its own."""
        return self.temporary / "work"

    @property
    def pack(self) -> Path:
        """The pack being made."""
        return self.temporary / "pack"


def target(root: Path | None = None) -> Path:
    """Return where the pack goes: ``build/report`` of a checkout, or of the working folder."""
    return (root or paths.checkout() or Path.cwd()) / "build" / "report"


def beside(folder: Path) -> Path:
    """Return where a failed attempt goes, so that the last good report stays."""
    return folder.with_name(f"{folder.name}-failed")


def make(wanted: ReportRequest, folder: Path, workers: int | None = None) -> Outcome:
    """Make a pack, or a part of one, and put it in place when it is complete.

    If a notebook fails, or two publish under one name, `folder` stays as it was and
    `beside(folder)` gets what this run made and nothing else.

    Raises
    ------
    ExportError
        If the folder cannot be written, or holds a pack that cannot take a part; what was there
        stays.
    """
    begun = time.monotonic()
    folder = folder.absolute()  # kernels run in the folder of their notebook
    steps = len(wanted.paths) + len(wanted.langs)
    before = [] if wanted.whole else pack_record.read(folder)
    with folders.temporary_beside(folder) as temporary:
        with Progress(steps, "Report") as progress, execution.kernel_pools(*PRELOADS) as opened:
            home, (kernels, pages) = opened
            space = _Workspace(temporary, home, kernels, pages, progress, workers)
            chapters = _run(wanted, space)
            published_charts.fail_on_shared_names(chapters, before)
            failures = [each.failure for each in chapters if each.failure]
            if not (wanted.whole or failures):
                folders.link_missing(folder, space.pack)
            _write_combined(wanted, space, chapters, failed=bool(failures))
        outcome = Outcome(beside(folder) if failures else folder, failures=failures)
        outcome.charts = sum(len(each.charts) for each in chapters)
        outcome.files = manifest.write(space.pack)
        folders.replace_folder(space.pack, outcome.folder, temporary / "before")
        if wanted.whole and not failures:
            folders.remove_folder(beside(folder))
    outcome.seconds = time.monotonic() - begun
    return outcome


def _run(wanted: ReportRequest, space: _Workspace) -> list[Chapter]:
    """Run the notebooks, make their pages, and collect what they published."""

    def env(path: Path) -> Mapping[str, str]:
        return {
            "FUPIN_BUILD": str(space.work / path.stem),
            "FUPIN_BUILD_LANGS": ",".join(wanted.langs),
            "FUPIN_BUILD_FORMATS": ",".join(wanted.drawn),
        }

    def after(run: execution.Run) -> None:
        if PAGES in wanted.forms and run.notebook is not None:
            place = space.work / run.path.stem
            place.mkdir(parents=True, exist_ok=True)
            notebook_files.save(run.notebook, place / run.path.name)
            arguments = [str(place / run.path.name), str(place), list(wanted.langs)]
            _call("fupin.report.notebook_pages:write", arguments, space.pages)
        failed = " (failed)" if run.failure else ""
        space.progress.step(f"{run.path.stem}, {run.seconds:.1f} s{failed}")

    runs = execution.run(
        wanted.paths, space.home, space.kernels, env=env, after=after, workers=space.workers
    )
    chapters = [published_charts.chapter(run, space.work / run.path.stem) for run in runs]
    space.pack.mkdir(exist_ok=True)
    for run in runs:
        published_charts.move_files(space.work / run.path.stem, space.pack)
    return chapters


def _write_combined(
    wanted: ReportRequest, space: _Workspace, chapters: Sequence[Chapter], *, failed: bool
) -> None:
    """Write the files that hold all charts, and the front pages."""
    everything = pack_record.write(chapters, space.pack)
    names = [each.name for each in chapters]

    def combine(lang: str) -> None:
        (space.pack / lang).mkdir(exist_ok=True)
        job = combined_files.Job(
            str(space.pack), str(space.work), lang, wanted.combined, wanted.part, names
        )
        _call("fupin.report.combined_files:write", [asdict(job)], space.kernels)
        space.progress.step({"en": "English files", "zh": "Chinese files"}[lang])

    with ThreadPoolExecutor(len(wanted.langs)) as threads:
        try:
            list(threads.map(combine, wanted.langs))
        except BaseException:
            # Without their processes the other threads have nothing to wait for.
            if space.kernels is not None:
                space.kernels.close()
            raise
    for lang in LANGUAGES:
        if (space.pack / lang).is_dir():
            index_page.write(space.pack, lang, everything, failed=failed)
    index_page.write_language_choice(space.pack)


def _call(name: str, arguments: Sequence[object], pool: KernelPool | None) -> None:
    """Make a call in a process of the pool, or here where there is none."""
    if pool is None:
        fork_server.call(name, arguments)
        return
    process = pool.fork(name, arguments, Path.cwd())
    if process.wait() != 0:
        raise FupinError(
            "The report is not finished.",
            pool.last_error() or f"A process that it needs ended with code {process.returncode}.",
            "Mend that, and run it again.",
        )
