"""`fupin show`: the figures of a theme."""

from __future__ import annotations

import click

from fupin.cli.options import LANGUAGE, DataName


@click.command()
@click.argument("theme", type=DataName("theme"), required=False)
@click.option("--source", multiple=True, help="Only this source or document; may be given again.")
@LANGUAGE
def show(theme: str | None, source: tuple[str, ...], lang: str) -> None:
    """Print the figures of a THEME or of a source; without either, the list of themes."""
    import pandas as pd

    from fupin.tables import loading

    if theme is None and not source:
        click.echo("\n".join(loading.themes()))
        return
    frame = pd.concat([loading.load(theme, source=each) for each in source or (None,)])
    for key, row in frame[~frame.index.duplicated()].iterrows():
        mark = " †" if row["flags"] else ""
        said = f"{row[f'name_{lang}']}: {row['quantity'].text(lang)}  [{row['printed']}]"
        click.echo(f"{key}{mark}\n    {said}")
        for flag in row["flags"]:
            click.echo(f"    † {flag[lang == 'zh']}")
