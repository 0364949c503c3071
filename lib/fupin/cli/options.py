"""What several commands share: the language, names that the shell completes, errors as text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

import click
from click.shell_completion import CompletionItem

from fupin.errors import FupinError
from fupin.languages import LANGUAGES

if TYPE_CHECKING:
    _Text = click.ParamType[str]
else:
    _Text = click.ParamType  # older clicks know no type of what is read


class _How(TypedDict, total=False):
    type: click.ParamType[Any]
    envvar: str
    help: str
    required: bool


_Command = TypeVar("_Command", bound=Callable[..., object])


def single_option(
    *names: str, default: object = None, **how: Unpack[_How]
) -> Callable[[_Command], _Command]:
    """Return an option that is refused when it is given twice, rather than the last taken alone."""

    def single(ctx: click.Context, option: click.Option, given: tuple[object, ...]) -> object:
        if len(given) > 1:
            values = ", ".join(map(str, given))
            raise click.UsageError(f"{option.opts[0]} is given {len(given)} times ({values}).")
        return given[0] if given else default

    return click.option(*names, multiple=True, callback=single, **how)


LANGUAGE = single_option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar="FUPIN_LANG",
    default="en",
    help="The language to speak; English by default.",
)
TEXTS = single_option(
    "--text", "texts", type=click.Path(path_type=Path), help="Folder of the source texts."
)
ONLY = click.option(
    "--only", multiple=True, help="Only notebooks whose name contains this; may be given again."
)
CHECKOUT = single_option(
    "--folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The checkout; by default the one that the working folder is in.",
)


class DataName(_Text):
    """A name of the data, completed by the shell."""

    def __init__(self, name: str) -> None:
        self.name = name

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the names that begin as typed; none where the tables cannot be read."""
        from fupin.tables import catalogue, loading

        try:
            read = catalogue.read()
        except FupinError:  # a shell has no place for it; the command itself says what is wrong
            return []
        names = loading.themes() if self.name == "theme" else list(read.observations)
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]


class ErrorsAsText(click.Group):
    """A group whose commands say our errors in three lines and exit with 2."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; turn an error of ours into its text."""
        try:
            return super().invoke(ctx)
        except FupinError as error:
            click.echo(str(error), err=True)
            return ctx.exit(2)
