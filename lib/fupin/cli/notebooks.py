"""`fupin notebooks`: the notebooks run and saved with their outputs."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fupin.cli.notebook_failures import print_failures, short_path
from fupin.cli.options import CHECKOUT, ONLY
from fupin.cli.termination import exit_on_signals


@click.command()
@ONLY
@CHECKOUT
def notebooks(only: tuple[str, ...], folder: Path | None) -> None:
    """Run the notebooks and save them with their outputs; one that fails stays as it was."""
    sys.exit(save(only, folder / "notebooks" if folder else None))


def save(only: tuple[str, ...] = (), folder: Path | None = None) -> int:
    """Run notebooks and save each with its outputs.

    Parameters
    ----------
    only : sequence of str
        Only notebooks whose name contains one of these.
    folder : Path, optional
        Where they are; ``notebooks/`` of the checkout where None.

    Returns
    -------
    int
        0 if all ran to their end, else 1.
    """
    from fupin.notebooks import execution, notebook_files
    from fupin.report.progress import Progress

    found = notebook_files.find(only, folder)
    with (
        exit_on_signals(),
        Progress(len(found), "Notebooks") as progress,
        execution.kernel_pools("fupin.report.warm_up:kernels") as (home, (pool,)),
    ):

        def after(run: execution.Run) -> None:
            if run.notebook is not None and not run.failure:
                notebook_files.save(run.notebook, run.path)
            said = " (failed)" if run.failure else ""
            progress.step(f"{run.path.stem}, {run.seconds:.1f} s{said}")

        runs = execution.run(found, home, pool, after=after)
    saved = [run for run in runs if not run.failure]
    where = short_path(found[0].parent)
    click.echo(f"{where}: {len(saved)} of {len(runs)} notebooks saved with their outputs.")
    return print_failures([run.failure for run in runs if run.failure], len(runs))
