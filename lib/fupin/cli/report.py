"""`fupin report`: the notebooks run, and the report pack written."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fupin.cli.notebook_failures import print_failures, short_path
from fupin.cli.options import CHECKOUT, ONLY
from fupin.cli.termination import exit_on_signals
from fupin.languages import LANGUAGES


@click.command()
@ONLY
@click.option(
    "--lang",
    "langs",
    type=click.Choice(LANGUAGES),
    multiple=True,
    help="Only this language; may be given again. Both by default.",
)
@click.option(
    "--format",
    "forms",
    multiple=True,
    help="Only this format; may be given again. All by default.",
)
@CHECKOUT
def report(
    only: tuple[str, ...], langs: tuple[str, ...], forms: tuple[str, ...], folder: Path | None
) -> None:
    """Run the notebooks and write the report pack into build/report/."""
    from fupin.report import building

    sys.exit(make(only, langs, forms, folder and folder / "notebooks", building.target(folder)))


def make(
    only: tuple[str, ...],
    langs: tuple[str, ...],
    forms: tuple[str, ...],
    notebooks: Path | None,
    target: Path,
) -> int:
    """Write the report pack, or a part of it, and print what was written where.

    Parameters
    ----------
    only, langs, forms : sequence of str
        See `fupin.report.request.request`.
    notebooks : Path or None
        The folder of the notebooks; that of the checkout where None.
    target : Path
        Where the pack goes.

    Returns
    -------
    int
        0 if all notebooks ran to their end, else 1.
    """
    from fupin.report import building
    from fupin.report.phrases import count
    from fupin.report.request import request

    wanted = request(only, langs, forms, notebooks=notebooks)
    with exit_on_signals():
        done = building.make(wanted, target)
    where = short_path(done.folder)
    charts = count(done.charts, "charts", "en")
    sources = count(len(wanted.paths), "notebooks", "en")
    click.echo(
        f"{where}: {charts} from {sources} made, {done.files} files in all, "
        f"{done.seconds:.0f} s. Open {where}/{wanted.langs[0]}/index.html"
    )
    if done.failures and target.exists():
        click.echo(f"{short_path(target)}: the last good report, which stays as it was.")
    return print_failures(done.failures, len(wanted.paths))
