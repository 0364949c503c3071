"""The two things that the command line asks for: their last lines, and their exit codes."""

from __future__ import annotations

from pathlib import Path

import click


def make(
    only: str | None = None,
    lang: str | None = None,
    form: str | None = None,
    *,
    folder: Path | None = None,
    workers: int | None = None,
) -> int:
    """Run the notebooks and write the report pack, or a part of it.

    Parameters
    ----------
    only : str, optional
        Only notebooks whose name contains this.
    lang : {"en", "zh"}, optional
        Only this language.
    form : str, optional
        Only this format: one of `fupin.exports.FORMATS`, or ``html`` for the notebooks' pages.
    folder : Path, optional
        Where to; ``build/report`` of the checkout where None.
    workers : int, optional
        How many kernels at a time; as many as there are processors where None.

    Returns
    -------
    int
        0 if all notebooks ran to their end, else 1. The last lines printed say what was written
        where, and what failed.
    """
    from fupin.report import building as pack
    from fupin.report.phrases import count

    wanted = pack.order(only, lang, form)
    done = pack.make(wanted, folder or pack.target(), workers)
    where = _near(done.folder)
    charts, sources = (
        count(done.charts, "charts", "en"),
        count(len(wanted.paths), "notebooks", "en"),
    )
    click.echo(
        f"{where}: {charts} from {sources}, in {done.files} files, "
        f"{done.seconds:.0f} s. Open {where}/{wanted.langs[0]}/index.html"
    )
    return _close(done.failures, len(wanted.paths))


def save_notebooks(
    only: str | None = None, *, folder: Path | None = None, workers: int | None = None
) -> int:
    """Run notebooks and save each with its outputs; one that fails stays as it was.

    Parameters
    ----------
    only : str, optional
        Only notebooks whose name contains this.
    folder : Path, optional
        Where they are; ``notebooks/`` of the checkout where None.
    workers : int, optional
        How many kernels at a time; as many as there are processors where None.

    Returns
    -------
    int
        0 if all ran to their end, else 1.
    """
    from fupin.notebooks import execution
    from fupin.notebooks import notebook_files as notebooks
    from fupin.report.progress import Progress

    found = notebooks.find(only, folder)
    with (
        Progress(len(found), "Notebooks") as progress,
        execution.nurseries("fupin.report.warm_up:kernels") as (home, (nursery,)),
    ):

        def after(run: execution.Run) -> None:
            if not run.failure:
                notebooks.save(run.notebook, run.path)
            said = " (failed)" if run.failure else ""
            progress.step(f"{run.path.stem}, {run.seconds:.1f} s{said}")

        runs = execution.run(found, home, nursery, after=after, workers=workers)
    saved = [run for run in runs if not run.failure]
    click.echo(
        f"{_near(found[0].parent)}: {len(saved)} of {len(runs)} notebooks saved with their outputs."
    )
    return _close([run.failure for run in runs if run.failure], len(runs))


def _close(failures: list[str], of: int) -> int:
    if failures:
        click.echo(f"{len(failures)} of {of} failed:")
        click.echo("\n".join(f"  {line}" for failure in failures for line in failure.splitlines()))
    return 1 if failures else 0


def _near(path: Path) -> str:
    """Return a path as short as it can be said from here."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
