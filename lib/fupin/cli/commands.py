"""The command line: `fupin show`, `explain`, `audit`, `check`, `notebooks`, `report`.

Modules are imported inside the commands, so that help and completion answer at once.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from fupin.errors import FupinError

LANGUAGE = click.option(
    "--lang", type=click.Choice(["en", "zh"]), envvar="FUPIN_LANG", default="en", show_default=True
)


class _Name(click.ParamType):
    """A name of the data, completed by the shell."""

    def __init__(self, name: str) -> None:
        self.name = name

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the names that begin as typed."""
        from fupin.tables import catalogue, loading

        names = loading.themes() if self.name == "theme" else list(catalogue.read().observations)
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]


class _Main(click.Group):
    """A group whose commands say our errors in three lines and exit with 2."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; turn an error of ours into its text."""
        try:
            return super().invoke(ctx)
        except FupinError as error:
            click.echo(str(error), err=True)
            ctx.exit(2)


@click.group(cls=_Main, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="fupin")
def main() -> None:
    """Official figures that remember where they were printed."""


@main.command()
@click.argument("theme", type=_Name("theme"), required=False)
@click.option("--source", help="Only this source, or one document of it.")
@LANGUAGE
def show(theme: str | None, source: str | None, lang: str) -> None:
    """Print the figures of a THEME, or the list of themes."""
    from fupin.tables import loading

    if theme is None:
        click.echo("\n".join(loading.themes()))
        return
    frame = loading.load(theme, source=source)
    columns = {
        f"name_{lang}": "measure",
        f"region_{lang}": "region",
        "period": "period",
        "printed": "printed",
    }
    shown = frame[list(columns)].rename(columns=columns)
    shown.insert(3, "figure", [quantity.text(lang) for quantity in frame["quantity"]])
    for key, row in shown.iterrows():
        mark = " †" if frame.at[key, "flags"] else ""
        click.echo(f"{key}{mark}\n    {row['measure']}: {row['figure']}  [{row['printed']}]")
        click.echo(
            "".join(f"    † {flag[lang == 'zh']}\n" for flag in frame.at[key, "flags"]), nl=False
        )


@main.command()
@click.argument("key", type=_Name("key"))
@click.option(
    "--text", "folder", type=click.Path(path_type=Path), help="Folder of the source texts."
)
@LANGUAGE
def explain(key: str, folder: Path | None, lang: str) -> None:
    """Print where the figure KEY was printed, how precisely, and what is odd about it."""
    from fupin.tables import loading

    click.echo(str(loading.get(key).explain(lang, text=folder)))


@main.command("audit")
@click.option("--theme", type=_Name("theme"), help="Only relations of this theme.")
@LANGUAGE
def audit_(theme: str | None, lang: str) -> None:
    """Put every relation to the test; exit 1 on a contradiction that no remark explains."""
    from fupin.audit import as_text, audit, unexplained

    table = audit(theme)
    click.echo(as_text(table, lang))
    if len(unexplained(table)):
        sys.exit(1)


@main.command()
@click.option(
    "--text", "folder", type=click.Path(path_type=Path), help="Folder of the source texts."
)
def check(folder: Path | None) -> None:
    """Read and check all tables, and count what became of every numeral."""
    from fupin.tables.coverage import coverage

    found = coverage(folder)
    click.echo("\n".join(str(source) for source in found))
    if not all(source.complete for source in found):
        sys.exit(1)


@main.command()
def seal() -> None:
    """Record size and checksum of every table after a change to the data."""
    from fupin.tables.checksums import seal as seal_tables

    changed = seal_tables()
    click.echo(
        f"sealed: {', '.join(changed)}" if changed else "sealed already: no table has changed"
    )


@main.command()
@click.option("--only", help="Only notebooks whose name contains this.")
def notebooks(only: str | None) -> None:
    """Run the notebooks and save them with their outputs."""
    from fupin import report

    sys.exit(report.save_notebooks(only))


@main.command()
@click.option("--only", help="Only notebooks whose name contains this.")
@click.option(
    "--lang", type=click.Choice(["en", "zh"]), help="Only this language; both by default."
)
@click.option("--format", "form", help="Only this format; all by default.")
def report(only: str | None, lang: str | None, form: str | None) -> None:
    """Run the notebooks and write the report pack into build/report/."""
    from fupin import report as reporting

    sys.exit(reporting.make(only=only, lang=lang, form=form))
