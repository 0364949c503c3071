"""`fupin check`: the data read and checked, and every numeral counted."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fupin.cli.options import TEXTS


@click.command()
@TEXTS
def check(texts: Path | None) -> None:
    """Read and check all tables, and count what became of every numeral."""
    from fupin.tables.coverage import coverage

    found = coverage(texts)
    click.echo("\n".join(str(source) for source in found))
    if not all(source.complete for source in found):
        sys.exit(1)
