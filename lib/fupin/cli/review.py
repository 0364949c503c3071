"""`fupin review`: a draft looked through, one numeral at a time."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fupin.errors import FupinError

if TYPE_CHECKING:
    from fupin.drafting.review_rows import ReviewRow
    from fupin.drafting.reviews import Review

_PROMPT = "accept, change name=value …, exclude kind why, skip, undo, quit"
_ANSWERS = ("accept", "change", "exclude", "skip", "undo", "quit")


@click.command()
@click.argument("source", required=False)
@click.option(
    "--compare",
    nargs=2,
    type=click.Path(path_type=Path),
    help="Two folders of one draft, reviewed by two people: list where they differ.",
)
def review(source: str | None, compare: tuple[Path, Path] | None) -> None:
    """Look through the draft SOURCE, a folder or a name in drafts/, most doubtful first.

    An answer may be shortened to its first letter, and is kept at once: a review that is stopped
    goes on where it stopped.
    """
    if (source is None) == (compare is None):
        raise click.UsageError("Give one draft to review, or --compare and two.")
    if compare:
        sys.exit(_print_differences(*compare))
    from fupin.drafting.reviews import Review

    current = Review(_folder(source or ""))
    while row := current.next():
        _show(current, row)
        if not _ask(current):
            break
    counts = ", ".join(f"{count} {state}" for state, count in current.counts().items())
    end = "Everything is answered" if "open" not in current.counts() else "Stopped"
    click.echo(f"{end}: {counts}. The answers are kept in {current.folder}.")


def _folder(source: str) -> Path:
    """Return the folder that is named, or that of this name among the drafts."""
    from fupin import paths

    given = Path(source)
    drafts = (paths.checkout() or Path.cwd()) / "drafts"
    return given if given.is_dir() or given.parent != Path() else drafts / source


def _show(current: Review, row: ReviewRow) -> None:
    """Print a row: its sentence with the print marked, how it is read, and why it is doubtful."""
    from fupin.drafting.sentences import Sentences

    span = Sentences(current.text).sentence(row.start)
    before = current.text[span.start : row.start].lstrip()
    after = current.text[row.end : max(span.end, row.end)].rstrip()
    open_rows = current.counts().get("open", 0)
    click.echo(f"\n{len(current.rows) - open_rows + 1} of {len(current.rows)}, at {row.start}")
    click.echo(f"  {before}{click.style(f'【{row.printed}】', bold=True, reverse=True)}{after}")
    click.echo(f"  {_reading(row)}  [{row.rule}]")
    click.echo(f"  doubt {row.doubt}: {row.reason}")


def _reading(row: ReviewRow) -> str:
    if not row.is_figure:
        return f"no figure: {row.kind}"
    bounds = "" if row.low == row.high else f" [{row.low} to {row.high}]"
    name = f" ({row.name_zh})" if row.name_zh else ""
    return (
        f"{row.value} {row.unit or 'of no unit'}{bounds}, {row.precision}, {row.status}; "
        f"{row.measure}{name}; {row.region or 'no region'}; {row.period or 'no period'}"
    )


def _ask(current: Review) -> bool:
    """Take one answer; return whether the review goes on."""
    try:
        said = click.prompt(_PROMPT, prompt_suffix="\n> ")
    except click.Abort:  # the input has ended, or Ctrl-C: what was answered is kept
        click.echo()
        return False
    try:
        return _answer(current, said)
    except FupinError as error:
        click.echo(str(error))
        return True


def _answer(current: Review, said: str) -> bool:
    try:
        word, *rest = shlex.split(said)
    except ValueError:  # a quotation mark is left open
        word, *rest = said.split()
    answer = next((each for each in _ANSWERS if each == word or each[0] == word), "")
    actions: dict[str, Callable[[], object]] = {
        "accept": current.accept,
        "change": lambda: current.change(_cells(rest)),
        "exclude": lambda: current.exclude(rest[0] if rest else "", " ".join(rest[1:])),
        "skip": current.skip,
        "undo": current.undo,
    }
    if answer == "quit":
        return False
    if answer not in actions:
        raise FupinError(
            "There is no such answer.", f"You typed {word!r}.", f"Type {', '.join(_ANSWERS)}."
        )
    actions[answer]()
    return True


def _cells(words: list[str]) -> dict[str, str]:
    """Return what `unit=project period=2020` says."""
    for word in words:
        if "=" not in word:
            raise FupinError(
                "Nothing is changed.",
                f"{word!r} has no = in it.",
                "Give name=value, with quotation marks round spaces: unit=project period=2020.",
            )
    return dict(word.split("=", 1) for word in words)


def _print_differences(first: Path, second: Path) -> int:
    """Print where two reviews differ; return the exit code, 1 if they do."""
    from fupin.drafting.review_comparison import compare

    found = compare(first, second)
    for each in found.differences:
        click.echo(
            f"{each.start} {each.printed}  {each.column}: "
            f"{each.first or 'empty'} | {each.second or 'empty'}"
        )
    count = len(found.differences)
    click.echo(
        f"{count} difference{'' if count == 1 else 's'}. "
        f"Answered by both: {found.both}; by one alone: {found.one}."
    )
    return 1 if found.differences else 0
