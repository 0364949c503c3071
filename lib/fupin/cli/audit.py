"""`fupin audit`: every relation put to the test."""

from __future__ import annotations

import sys

import click

from fupin.cli.options import LANGUAGE, DataName


@click.command()
@click.option(
    "--theme",
    type=DataName("theme"),
    multiple=True,
    help="Only relations of this theme; may be given again.",
)
@LANGUAGE
def audit(theme: tuple[str, ...], lang: str) -> None:
    """Put every relation to the test; exit 1 on a contradiction that no remark explains."""
    import pandas as pd

    from fupin.audit import as_text, audit, unexplained

    table = pd.concat([audit(each) for each in dict.fromkeys(theme) or (None,)])
    click.echo(as_text(table, lang))
    if len(unexplained(table)):
        sys.exit(1)
