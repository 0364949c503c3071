"""`fupin export`: figures in the formats of statistical offices and data portals."""

from __future__ import annotations

from pathlib import Path

import click

from fupin.cli.notebook_failures import short_path
from fupin.cli.options import DataName, single_option

FORMATS = ("sdmx-csv", "csvw", "parquet", "json")


@click.command()
@click.option(
    "--to",
    "forms",
    type=click.Choice(FORMATS),
    multiple=True,
    required=True,
    help="The format; may be given again.",
)
@single_option("--theme", type=DataName("theme"), help="Only figures of this theme.")
@single_option("--source", help="Only figures of this source or document.")
@single_option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder that gets a folder for each format; by default build/export.",
)
def export(
    forms: tuple[str, ...], theme: str | None, source: str | None, output: Path | None
) -> None:
    """Write the figures as SDMX-CSV with its data structure, CSV on the Web, Parquet or JSON."""
    from fupin import exchange, paths

    root = output or (paths.checkout() or Path.cwd()) / "build" / "export"
    for form in dict.fromkeys(forms):
        files = exchange.export(form, root / form, theme, source=source)
        names = ", ".join(path.name for path in files)
        click.echo(f"{short_path(root / form)}: {names}")
