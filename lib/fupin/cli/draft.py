"""`fupin draft`: a page read by machine into a source folder."""

from __future__ import annotations

from pathlib import Path

import click

from fupin.cli.notebook_failures import short_path
from fupin.cli.options import single_option


@click.command()
@click.argument("text", type=click.Path(path_type=Path))
@single_option("--name", help="Name of the source; by default that of the file.")
@single_option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder that gets the source folder; by default drafts/.",
)
@single_option("--published", help="When it was published: 2021, 2021-04 or 2021-04-23.")
def draft(text: Path, name: str | None, to: Path | None, published: str | None) -> None:
    """Read the page TEXT (text, HTML, PDF or .docx) and write a source folder of its figures."""
    from fupin import paths
    from fupin.drafting import draft

    root = to or (paths.checkout() or Path.cwd()) / "drafts"
    drafted = draft(text, name, root, published or "")
    where = short_path(drafted.folder)
    figures = sum(row.is_figure for row in drafted.rows)
    doubtful = sum(row.is_figure and float(row.doubt) >= 0.5 for row in drafted.rows)
    click.echo(
        f"{where}: {figures} figures of {len(drafted.rows)} numerals, {doubtful} of them more "
        f"doubtful than not. Look at them: fupin review {where}"
    )
    click.echo("It holds the text, which may not be yours to publish.")
