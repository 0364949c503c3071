"""`fupin corpus`: the figures of a folder of texts as one Parquet file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import click

from fupin.cli.notebook_failures import short_path
from fupin.cli.options import single_option
from fupin.cli.termination import exit_on_signals


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@single_option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The Parquet file to write.",
)
@single_option(
    "--workers",
    type=click.IntRange(min=1),
    help="How many processes read; as many as there are processors by default.",
)
def corpus(folder: Path, target: Path, workers: int | None) -> None:
    """Read the figures of all texts of FOLDER (UTF-8) into one Parquet file.

    A run that is stopped leaves its finished parts beside the file, and the next one goes on.
    """
    from fupin.corpus import build
    from fupin.corpus.parts import Finished
    from fupin.report.progress import Progress

    with exit_on_signals(), ExitStack() as open_bars:

        def watch(parts: int) -> Callable[[Finished], None]:
            bar = open_bars.enter_context(Progress(parts, "Parts"))
            return lambda part: bar.step(f"{part.texts:,} texts, {part.figures:,} figures")

        made = build(folder, target, workers=workers, watch=watch)
    click.echo(
        f"{short_path(made.target)}: {made.figures:,} figures among {made.numerals:,} numerals, "
        f"from {made.texts:,} texts."
    )
    if made.refused:
        files = "1 file" if made.refused == 1 else f"{made.refused:,} files"
        click.echo(f"{short_path(made.refusals)}: {files} refused, each with why.")
