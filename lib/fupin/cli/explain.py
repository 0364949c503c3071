"""`fupin explain`: where one figure was printed."""

from __future__ import annotations

from pathlib import Path

import click

from fupin.cli.options import LANGUAGE, TEXTS, DataName


@click.command()
@click.argument("key", type=DataName("key"))
@TEXTS
@LANGUAGE
def explain(key: str, texts: Path | None, lang: str) -> None:
    """Print where the figure KEY was printed, how precisely, and what is odd about it."""
    from fupin.tables import loading

    click.echo(str(loading.get(key).explain(lang, text=texts)))
